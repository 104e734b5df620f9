package org.demarche.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.demarche.listing.NameForm.Part;

/**
 * Compares the words of a name sought with those of a listed name: the share of their weights that
 * pairs, each pair by its likeness.
 *
 * <p>Where the words of one side of a person's name all pair, two or more of them, what the other
 * side has besides is likely a patronymic or a further given name and costs less; where both sides
 * have words left over they contradict each other and cost in full.
 */
final class Comparison {
  private static final double FURTHER = 0.3;

  /** Left over words that weigh less are particles, which contradict nothing. */
  private static final double TRIFLE = 0.3;

  private static final double MISSING = 0.5;
  private static final double JOINED = 0.9;
  private static final double REORDERED = 0.98;

  /** Highest score of a person's name of one word. */
  private static final double SINGLE_WORD = 0.8;

  private final List<Part> sought;
  private final List<Part> listed;
  private final WordLikeness likeness;
  private final int[] partner;
  private final boolean[] taken;
  private final List<Reason> reasons = new ArrayList<>();
  private double paired;
  private double whole;
  private int words;

  private Comparison(NameForm sought, NameForm listed, WordLikeness likeness) {
    this.sought = sought.parts();
    this.listed = listed.parts();
    this.likeness = likeness;
    this.partner = new int[this.sought.size()];
    Arrays.fill(partner, -1);
    this.taken = new boolean[this.listed.size()];
  }

  /**
   * A score with its reasons.
   *
   * @param value from 0 to 1
   */
  record Scored(double value, List<Reason> reasons) {
    Scored {
      reasons = List.copyOf(reasons);
    }
  }

  private record Pair(int sought, int listed, double alike) {}

  /**
   * The most that the score can be when words of a weight are found, whatever their likeness and
   * the kind of party.
   *
   * @param found weight of the words found
   * @param sought weight of the name sought
   * @param listed weight of the listed name
   */
  static double bound(double found, double sought, double listed) {
    double missing = Math.max(0, sought - found);
    double further = Math.max(0, listed - found);
    boolean isOneSided = missing < TRIFLE || further < TRIFLE;
    double cost = isOneSided ? FURTHER * further + MISSING * missing : further + missing;
    return 2 * found / (2 * found + cost);
  }

  static Scored of(
      NameForm sought, NameForm listed, PartyKind kind, WordLikeness likeness, NameForms forms) {
    Comparison comparison = new Comparison(sought, listed, likeness);
    comparison.pair();
    comparison.join(forms);
    return comparison.scored(kind);
  }

  /** The most alike words pair first; of equals, those in the same place. */
  private void pair() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sought.size(); i++) {
      for (int j = 0; j < listed.size(); j++) {
        double alike = likeness.of(sought.get(i), listed.get(j));
        if (alike > 0) {
          pairs.add(new Pair(i, j, alike));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.alike)
            .thenComparingInt(p -> Math.abs(p.sought - p.listed))
            .thenComparingInt(Pair::sought)
            .thenComparingInt(Pair::listed));
    for (Pair p : pairs) {
      if (partner[p.sought] < 0 && !taken[p.listed]) {
        partner[p.sought] = p.listed;
        taken[p.listed] = true;
        Part a = sought.get(p.sought);
        Part b = listed.get(p.listed);
        boolean isInitial = a.isInitial() != b.isInitial();
        double weight = Math.min(a.weight(), b.weight());
        double both = isInitial ? 2 * weight : a.weight() + b.weight();
        add(both, p.alike, likeness.reason(a, b, p.alike));
        words += isInitial || a.weight() >= 1 ? 1 : 0;
      }
    }
  }

  private void add(double weight, double alike, Reason reason) {
    paired += weight * alike;
    whole += weight;
    reasons.add(reason);
  }

  /** Two words that the other side writes as one. */
  private void join(NameForms forms) {
    for (int i = 0; i + 1 < sought.size(); i++) {
      for (int j = 0; j < listed.size() && partner[i] < 0 && partner[i + 1] < 0; j++) {
        Part both = forms.joined(sought.get(i), sought.get(i + 1));
        double alike = taken[j] ? 0 : likeness.of(both, listed.get(j));
        if (alike >= JOINED) {
          partner[i] = j;
          partner[i + 1] = j;
          taken[j] = true;
          add(both.weight() + listed.get(j).weight(), alike, joined(both, listed.get(j), alike));
          words += 2;
        }
      }
    }
    for (int j = 0; j + 1 < listed.size(); j++) {
      for (int i = 0; i < sought.size() && !taken[j] && !taken[j + 1]; i++) {
        Part both = forms.joined(listed.get(j), listed.get(j + 1));
        double alike = partner[i] >= 0 ? 0 : likeness.of(sought.get(i), both);
        if (alike >= JOINED) {
          partner[i] = j;
          taken[j] = true;
          taken[j + 1] = true;
          add(sought.get(i).weight() + both.weight(), alike, joined(sought.get(i), both, alike));
          words += 2;
        }
      }
    }
  }

  private static Reason joined(Part one, Part other, double alike) {
    return new Reason(
        Reason.Kind.JOINED, one.word() + " ~ " + other.word() + " (two words as one)", alike);
  }

  private Scored scored(PartyKind kind) {
    double missing = 0;
    double further = 0;
    for (int i = 0; i < sought.size(); i++) {
      if (partner[i] < 0) {
        missing += sought.get(i).weight();
        reasons.add(
            new Reason(
                Reason.Kind.MISSING, sought.get(i).word() + " is not in the listed name", 0));
      }
    }
    for (int j = 0; j < listed.size(); j++) {
      if (!taken[j]) {
        further += listed.get(j).weight();
        reasons.add(
            new Reason(
                Reason.Kind.FURTHER,
                "the listed name has " + listed.get(j).word() + " besides",
                0));
      }
    }
    boolean isOneSided = missing < TRIFLE || further < TRIFLE;
    boolean isPatronymic = kind == PartyKind.PERSON && words >= 2 && isOneSided;
    whole += isPatronymic ? MISSING * missing + FURTHER * further : missing + further;
    double score = whole == 0 ? 0 : paired / whole;
    if (isReordered()) {
      score *= REORDERED;
      reasons.add(new Reason(Reason.Kind.ORDER, "the words stand in another order", REORDERED));
    }
    if (kind == PartyKind.PERSON && listed.size() == 1 && score > SINGLE_WORD) {
      reasons.add(
          new Reason(
              Reason.Kind.SINGLE_WORD,
              "one word alone names few persons surely",
              SINGLE_WORD / score));
      score = SINGLE_WORD;
    }
    return new Scored(score, reasons);
  }

  private boolean isReordered() {
    int last = -1;
    for (int at : partner) {
      if (at >= 0 && at < last) {
        return true;
      }
      last = Math.max(last, at);
    }
    return false;
  }
}
