package org.demarche.export;

import java.util.Locale;

/** Why an event is not in an export. */
public enum LeftOut {
  /** It is only possible; PLOVER codes what has been done, promised or asked for. */
  ONLY_POSSIBLE,
  /** It did not happen or is denied. */
  DENIED,
  /** A habit or rule, no particular act. */
  GENERAL,
  /** A plan to do anything but cooperate or give way: PLOVER has no type for it. */
  PLAN_WITHOUT_TYPE,
  /** PLOVER requires an actor. */
  NO_ACTOR,
  /** PLOVER requires a recipient of COOPERATE, AID and SANCTION. */
  NO_RECIPIENT,
  /** CAMEO has no code for it. */
  NO_CAMEO,
  /** No text tells when, and the rule for days allows no other day. */
  NO_DAY,
  /** Told no closer than to more than a week; the layout has room for one day. */
  DAY_TOO_WIDE,
  /** It is coded as promise or request; the days told are those of what is promised. */
  DAY_OF_CONTENT;

  /** In words that may be shown: {@code no day}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
