package org.demarche.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.article.PublicationDate;
import org.demarche.article.PublicationDate.Basis;

/** Reads the dates that articles, pages and feeds carry. */
final class WrittenDate {

  private static final int HEAD = 400;
  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<DateTimeFormatter> INSTANTS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS][.SS][.S]XX", Locale.ROOT),
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss][ ][XXX][XX][X]", Locale.ROOT),
          DateTimeFormatter.RFC_1123_DATE_TIME);

  private WrittenDate() {}

  /** A date that is the whole of a field: with time and zone, or a day in a known form. */
  static Optional<PublicationDate> ofField(String value, Basis basis) {
    String field = value.strip();
    for (DateTimeFormatter form : INSTANTS) {
      try {
        return Optional.of(PublicationDate.of(OffsetDateTime.parse(field, form), basis));
      } catch (DateTimeParseException e) {
        // Try the next form, then the day alone.
      }
    }
    return firstDay(field).map(day -> PublicationDate.of(day, basis));
  }

  /** The first full date in the first 400 characters of a text. */
  static Optional<PublicationDate> ofHead(String text) {
    return firstDay(text.substring(0, Math.min(HEAD, text.length())))
        .map(day -> PublicationDate.of(day, Basis.TEXT_HEAD));
  }

  private static Optional<LocalDate> firstDay(String text) {
    int at = Integer.MAX_VALUE;
    Optional<LocalDate> first = Optional.empty();
    for (Pattern form : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher found = form.matcher(text);
      if (found.find() && found.start() < at) {
        Optional<LocalDate> day = day(form, found);
        if (day.isPresent()) {
          at = found.start();
          first = day;
        }
      }
    }
    return first;
  }

  private static Optional<LocalDate> day(Pattern form, Matcher found) {
    if (form == ISO) {
      return day(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
    return form == MONTH_FIRST
        ? day(found.group(3), month(found.group(1)), found.group(2))
        : day(found.group(3), month(found.group(2)), found.group(1));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** Empty for a day no calendar has: it is not a date then but some number. */
  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
