package org.demarche.listing;

import org.demarche.listing.NameForm.Part;

/** How alike two words of names are, and why. */
final class WordLikeness {
  /** Below this two words are two names. */
  static final double LEAST = 0.78;

  private static final double SAME_GIVEN_NAME = 0.97;
  private static final double SAME_SOUNDS = 0.98;

  /** A letter leaves open which of many names it stands for. */
  private static final double SAME_INITIAL = 0.65;

  private final Likeness likeness = new Likeness();

  /** From {@link #LEAST} to 1, or 0; initials stand for words. */
  double of(Part one, Part other) {
    if (one.word().equals(other.word())) {
      return 1;
    }
    if (one.isInitial() || other.isInitial()) {
      return one.word().charAt(0) == other.word().charAt(0) ? SAME_INITIAL : 0;
    }
    if (one.isSameGivenName(other)) {
      return SAME_GIVEN_NAME;
    }
    double alike = Math.min(SAME_SOUNDS, likeness.of(one.sounds(), other.sounds()));
    return alike >= LEAST ? alike : 0;
  }

  /** Why two words are as alike as {@link #of} says. */
  Reason reason(Part sought, Part listed, double alike) {
    String pair = sought.word() + " ~ " + listed.word();
    if (alike == 1) {
      return new Reason(Reason.Kind.SAME_WORD, sought.word() + " = " + listed.word(), 1);
    }
    if (sought.isInitial() || listed.isInitial()) {
      return new Reason(Reason.Kind.INITIAL, pair + " (initial)", alike);
    }
    return sought.isSameGivenName(listed)
        ? new Reason(Reason.Kind.GIVEN_NAME, pair + " (one given name)", alike)
        : new Reason(Reason.Kind.SPELLING, pair + " (spelling " + Percent.of(alike) + ")", alike);
  }
}
