package org.demarche.time;

/** What a word can be in a time expression; the names are used in words.tsv and rules.tsv. */
enum Kind {
  /** Cardinal number. */
  NUM,
  /** Cardinal number and a half. */
  NUM_HALF,
  /** A number left open: few, several. */
  VAGUE,
  /** Ordinal from 1. */
  ORD,
  /** Day of the month, in digits. */
  DAY,
  /** Year of four digits. */
  YEAR,
  /** Decade: 198 for the 1980s. */
  DECADE,
  /** Month 1 to 12. */
  MONTH,
  /** Day of the week, Monday is 1. */
  WEEKDAY,
  WEEKDAYS,
  /** Month in which the season starts. */
  SEASON,
  SEASONS,
  /** Ordinal of {@link Granularity}. */
  UNIT,
  UNITS,
  /** Row of {@link DayPart}. */
  PART,
  PARTS,
  HOLIDAY,
  /** Minute of the day. */
  CLOCK,
  /** 0 for before noon, 1 for after. */
  AMPM,
  ZONE,
  PREV,
  NEXT,
  THIS,
  /** Days from publication. */
  DEICTIC,
  /** Day count since 1970 of a date in digits. */
  FULL_DATE,
  /** Q1 to Q4. */
  QUARTER_CODE,
  /** Ordinal of {@link TimexMod}, before dates. */
  POINT_MOD,
  /** Ordinal of {@link TimexMod}, before lengths. */
  LENGTH_MOD,
  /** Ordinal of {@link Granularity}. */
  SET_WORD,
  /** -1 past, 0 present, 1 future. */
  REF,
  /** Counts back from publication. */
  AGO,
  /** Counts back from what was told. */
  EARLIER,
  /** Counts on from what was told. */
  LATER;

  long bit() {
    return 1L << ordinal();
  }
}
