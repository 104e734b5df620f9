package org.demarche.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time before what is to come: "within 48 hours" and "24 hours to leave" set a deadline
 * from publication, "in two weeks" tells about when. TimeML has all of these as durations, without
 * days (TimeML 1.2.1, DURATION).
 */
final class Terms {
  private static final int HOURS_OF_A_DAY = 24;

  /** Units of text before and behind a length that are looked at. */
  static final int REACH = 40;

  private static final Pattern FIRST_WORDS =
      Pattern.compile("^((?:within|inside|over|during|in|about|around|the|next|coming)\\s+)+");

  private static final Pattern LEAD =
      Pattern.compile(
          "\\b(within|inside|over|during|in)\\s+(?:(the\\s+)?(next|coming)\\s+)?"
              + "(?:about|around|roughly|some|nearly|just|another|a|an|the)?\\s*$");

  private static final Pattern GIVEN =
      Pattern.compile("\\b(?:give|gives|gave|given|giving|has|have|had|got)\\b.{0,30}$");

  private static final Pattern TO_DO = Pattern.compile("^\\s+(?:in which\\s+)?to\\s+\\p{Ll}");

  private Terms() {}

  /**
   * The days.
   *
   * @param before the text just before the length
   * @param own the words of the length, which may start with "within" or "about"
   * @param after the text just behind it
   * @return empty where the words set no term
   */
  static Optional<TimeInterval> of(
      Meaning.Length length, String before, String own, String after, LocalDate published) {
    String last = before.toLowerCase(Locale.ROOT);
    String low = own.toLowerCase(Locale.ROOT);
    Matcher lead = LEAD.matcher(last + firstWords(low));
    LocalDate end = end(length, published);
    if (lead.find()) {
      boolean isPoint = lead.group(1).equals("in") && lead.group(3) == null;
      return Optional.of(
          isPoint
              ? about(length.unit(), end, published)
              : TimeInterval.of(published, end, length.unit()));
    }
    boolean isGiven = GIVEN.matcher(last).find() && TO_DO.matcher(after).find();
    return isGiven ? Optional.of(TimeInterval.of(published, end, length.unit())) : Optional.empty();
  }

  /** The words of a length up to its number: "within about". */
  private static String firstWords(String own) {
    Matcher number = FIRST_WORDS.matcher(own);
    return number.find() ? number.group() : "";
  }

  /** Half a unit to either side, and not before publication. */
  private static TimeInterval about(Granularity unit, LocalDate day, LocalDate published) {
    long half =
        unit.isFinerThanDay()
            ? 0
            : ChronoUnit.DAYS.between(day, day.plus(unit.calendarUnits(), unit.calendarUnit())) / 2;
    LocalDate from = day.minusDays(half);
    return TimeInterval.of(from.isBefore(published) ? published : from, day.plusDays(half), unit);
  }

  private static LocalDate end(Meaning.Length length, LocalDate published) {
    int count = length.quantity().count();
    if (length.unit() == Granularity.HOUR) {
      return published.plusDays((count + HOURS_OF_A_DAY - 1L) / HOURS_OF_A_DAY);
    }
    return Lengths.moved(length, published, 1);
  }
}
