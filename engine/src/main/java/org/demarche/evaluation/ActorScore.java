package org.demarche.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorResolver;
import org.demarche.actor.Identification;

/**
 * Cases of naming an actor's country and sector, in the form of the NGEC test collection: a table
 * with text, context, query_date, status, exp_country, exp_code_1 and exp_code_2.
 *
 * <p>Only active cases count. A column that expects {@code (none)} is right if it is left empty; an
 * empty column is not judged; {@code A|B} allows either. Cases whose other expectation is that the
 * result is null are right if nothing is known at all. Cases without a day, or with "today", take
 * 2022-06-01, when they were written.
 */
public final class ActorScore {
  private static final LocalDate WRITTEN = LocalDate.of(2022, 6, 1);
  private static final String NONE = "(none)";
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.ENGLISH);

  private final Share country = new Share("country");
  private final Share sector = new Share("sector");
  private final Share second = new Share("second sector");
  private final Share nothing = new Share("nothing where nothing is");

  private ActorScore() {}

  /**
   * Measures a file.
   *
   * @throws IOException if it cannot be read or lacks a column
   */
  public static ActorScore of(Path file, ActorResolver resolver) throws IOException {
    ActorScore score = new ActorScore();
    List<String> needed =
        List.of("text", "context", "query_date", "status", "exp_country", "exp_code_1");
    for (Map<String, String> row : TableLines.read(file, needed)) {
      if (row.get("status").equals("active")) {
        score.add(row, resolver);
      }
    }
    return score;
  }

  private void add(Map<String, String> row, ActorResolver resolver) {
    Identification found =
        resolver.identify(row.get("text"), row.get("context"), Optional.of(day(row)));
    List<String> sectors = found.sectors();
    judge(country, row, "exp_country", found.country(), found);
    judge(sector, row, "exp_code_1", sectors.stream().findFirst(), found);
    if (!row.getOrDefault("exp_code_2", "").isEmpty()) {
      judge(second, row, "exp_code_2", sectors.stream().skip(1).findFirst(), found);
    }
    String other = row.getOrDefault("exp_other", "");
    if (other.contains("\"result\"") && other.contains("null")) {
      boolean isNothing = found.country().isEmpty() && sectors.isEmpty();
      nothing.add(isNothing, row.get("id") + "\t" + row.get("text") + "\t" + found);
    }
  }

  private static void judge(
      Share share,
      Map<String, String> row,
      String column,
      Optional<String> value,
      Identification found) {
    String expected = row.get(column);
    if (expected.isEmpty()) {
      return;
    }
    boolean isRight =
        expected.equals(NONE)
            ? value.isEmpty()
            : value.isPresent() && Arrays.asList(expected.split("\\|", -1)).contains(value.get());
    share.add(
        isRight, row.get("id") + "\t" + row.get("text") + "\texpected " + expected + "\t" + found);
  }

  private static LocalDate day(Map<String, String> row) {
    String written = row.get("query_date");
    if (written.isEmpty() || written.equalsIgnoreCase("today")) {
      return WRITTEN;
    }
    for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY)) {
      try {
        return LocalDate.parse(written, form);
      } catch (DateTimeException e) {
        // Not in this form: the next one is tried, and a day in neither is told below.

      }
    }
    throw new IllegalArgumentException(
        row.get("id") + ": \"" + written + "\" is no day: expected 2022-06-01 or 1 June 2022");
  }

  /** Country, sector, second sector, and nothing where nothing is. */
  public List<Share> shares() {
    return List.of(country, sector, second, nothing);
  }
}
