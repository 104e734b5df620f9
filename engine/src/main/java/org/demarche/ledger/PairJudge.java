package org.demarche.ledger;

import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.graph.Quad;
import org.demarche.graph.Status;

/**
 * Judges whether two reports tell one event. A wrong merge is worse than a missed one. Nothing both
 * tell may contradict; beyond that, two reports of force are one event only if the later comes back
 * to it at the same place or against the same target, for attacks go on from day to day; those who
 * meet are the same persons or at the same place; of words and decisions both sides are the same
 * and the sentences alike. The bounds were set on a year of dated news.
 */
final class PairJudge {
  private static final long FAR = 45;

  /** Reports further apart are merged only if both state the same days. */
  private static final long NEAR = 4;

  private static final double SAME_TEXT = 0.8;
  private static final double FORCE_AGAIN = 0.33;
  private static final double FORCE_OF_SIDES = 0.45;
  private static final double MEETING = 0.3;
  private static final double MEETING_AGAIN = 0.4;
  private static final double DEED = 0.45;
  private static final double DEED_ALONE = 0.6;
  private static final double DEED_AGAIN = 0.35;
  private static final int STEM = 4;

  private PairJudge() {}

  /**
   * How alike two reports of one event are, 0 to 1; empty if nothing shows that they are.
   *
   * @param earlier the one published first
   */
  static OptionalDouble likeness(Told earlier, Told later) {
    if (contradicts(earlier, later)) {
      return OptionalDouble.empty();
    }
    double words = Math.min(1, earlier.words().similarity(later.words()));
    return isOne(earlier, later, words) ? OptionalDouble.of(words) : OptionalDouble.empty();
  }

  private static boolean isOne(Told a, Told b, double words) {
    boolean isSamePlace =
        Whereabouts.of(a.entry().places(), b.entry().places()) == Whereabouts.Fit.SAME;
    boolean isSameTarget = a.recipients().sharedParticulars(b.recipients()) > 0;
    boolean areSides =
        a.actors().shared(b.actors()) > 0 && a.recipients().shared(b.recipients()) > 0;
    boolean areOtherCounts = Numbers.differ(a.numbers(), b.numbers());
    int particulars = a.all().sharedParticulars(b.all());
    if (words >= SAME_TEXT && !areOtherCounts) {
      return isSamePlace || particulars > 0 || areSides;
    }
    boolean isTrigger = areTriggersAlike(a.entry(), b.entry());
    if (a.entry().type().quad() == Quad.MATERIAL_CONFLICT) {
      boolean isAgain = b.refersBack() || (isSameDay(a, b) && a.refersBack());
      boolean isThere = isTrigger && words >= FORCE_AGAIN && (isSamePlace || isSameTarget);
      boolean isTheirs = areSides && particulars > 0 && isTrigger && words >= FORCE_OF_SIDES;
      return isAgain
          && ((isThere && !(isSameDay(a, b) && areOtherCounts)) || (isTheirs && !areOtherCounts));
    }
    if (a.isMutual()) {
      boolean areThose = particulars > 1 || (particulars > 0 && isSamePlace);
      boolean isAgain = b.refersBack() && isTrigger && words >= MEETING_AGAIN;
      return a.all().shared(b.all()) > 0 && words >= MEETING && (areThose || isAgain);
    }
    if (!isTrigger || areOtherCounts) {
      return false;
    }
    boolean isLoud = words >= DEED_ALONE || (words >= DEED && b.refersBack());
    return ((areSides || isSameTarget) && isLoud)
        || (isSameTarget && b.refersBack() && words >= DEED_AGAIN);
  }

  private static boolean isSameDay(Told a, Told b) {
    return Days.apart(a.entry(), b.entry()).filter(days -> days == 0).isPresent();
  }

  private static boolean areTriggersAlike(Entry a, Entry b) {
    String x = a.trigger().toLowerCase(Locale.ROOT);
    String y = b.trigger().toLowerCase(Locale.ROOT);
    return x.regionMatches(0, y, 0, STEM) || x.equals(y);
  }

  private static boolean areStated(Entry a, Entry b) {
    return Days.narrow(a.time()).isPresent() && Days.narrow(b.time()).isPresent();
  }

  /** Whether two reports cannot be of one event. */
  static boolean contradicts(Told a, Told b) {
    Entry x = a.entry();
    Entry y = b.entry();
    return x.type() != y.type()
        || !isOneStatus(x.status(), y.status())
        // Two triggers of one sentence were read as two events.
        || x.isBeside(y)
        || areOtherModes(x, y)
        || areOtherDays(x, y)
        || areOtherSides(a, b)
        || Whereabouts.of(x.places(), y.places()) == Whereabouts.Fit.APART;
  }

  /** A denial disputes what others say happened; what is planned meets its outcome in the plan. */
  private static boolean isOneStatus(Status a, Status b) {
    boolean isDispute =
        (a == Status.OCCURRED && b == Status.NEGATED)
            || (a == Status.NEGATED && b == Status.OCCURRED);
    return a == b || isDispute;
  }

  private static boolean areOtherSides(Told a, Told b) {
    if (a.isMutual()) {
      boolean areTwoEach = a.all().keys().size() > 1 && b.all().keys().size() > 1;
      return a.all().excludes(b.all())
          || a.all().isOfOthers(b.all())
          || a.all().differs(b.all())
          || (areTwoEach && a.all().shared(b.all()) < 2);
    }
    return areOther(a.actors(), b.actors()) || areOther(a.recipients(), b.recipients());
  }

  private static boolean areOther(Side a, Side b) {
    return a.excludes(b) || a.isOfOthers(b) || a.differs(b);
  }

  private static boolean areOtherModes(Entry a, Entry b) {
    return !a.mode().isEmpty() && !b.mode().isEmpty() && !a.mode().equals(b.mode());
  }

  private static boolean areOtherDays(Entry a, Entry b) {
    boolean areTimes = a.time().isPresent() && b.time().isPresent();
    if (areTimes && !Days.overlap(a.time().get(), b.time().get())) {
      return true;
    }
    if (Days.apart(a, b).isEmpty()) {
      return !areStated(a, b);
    }
    if (Days.apart(a, b).get() > (areStated(a, b) ? FAR : NEAR)) {
      return true;
    }
    boolean areHappened = a.status() == Status.OCCURRED && b.status() == Status.OCCURRED;
    return areHappened
        && !areStated(a, b)
        && Days.happened(a)
            .flatMap(one -> Days.happened(b).map(other -> !Days.overlap(one, other)))
            .orElse(false);
  }
}
