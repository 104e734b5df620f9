package org.demarche.time;

import java.util.Locale;

/** TIMEX3 values of sets: {@code P1D} for each day, {@code XXXX-WXX-5} for Fridays. */
final class Repetition {

  private Repetition() {}

  static String value(Match match) {
    if (match.has(Kind.SET_WORD)) {
      return Granularity.values()[Meanings.need(match, Kind.SET_WORD)].duration("1");
    }
    if (match.has(Kind.MONTH)) {
      return String.format(Locale.ROOT, "XXXX-%02d", Meanings.need(match, Kind.MONTH));
    }
    if (match.has(Kind.SEASON)) {
      int season = Meanings.need(match, Kind.SEASON);
      return "XXXX-" + (season == 3 ? "SP" : season == 6 ? "SU" : season == 9 ? "FA" : "WI");
    }
    if (match.has(Kind.WEEKDAY) || match.has(Kind.WEEKDAYS)) {
      int day = match.value(Kind.WEEKDAY).orElseGet(() -> Meanings.need(match, Kind.WEEKDAYS));
      String part =
          match.has(Kind.PARTS) ? DayPart.values()[Meanings.need(match, Kind.PARTS)].code() : "";
      return "XXXX-WXX-" + day + part;
    }
    if (match.has(Kind.PART)) {
      return "XXXX-XX-XX" + DayPart.values()[Meanings.need(match, Kind.PART)].code();
    }
    Quantity quantity = match.hasWord("other") ? Quantity.of(2) : Meanings.quantity(match);
    return quantity.duration(Meanings.unit(match));
  }
}
