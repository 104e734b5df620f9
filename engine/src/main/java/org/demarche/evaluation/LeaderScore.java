package org.demarche.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.actor.Identification;

/**
 * Foreign leaders as a protocol office named them, with the day of their visit and their country: a
 * table with text, date, country_id and country. Measured with the title as written, and with the
 * bare name since 2000. Rows whose country no table knows are counted apart.
 */
public final class LeaderScore {
  private static final int BARE_SINCE = 2000;

  private final Share titled = new Share("title and name");
  private final Share bare = new Share("bare name since 2000");
  private final Share skipped = new Share("rows whose country is known");

  private LeaderScore() {}

  /**
   * Measures a file.
   *
   * @throws IOException if it cannot be read or lacks a column
   */
  public static LeaderScore of(Path file, ActorBook book, ActorResolver resolver)
      throws IOException {
    LeaderScore score = new LeaderScore();
    CountryGold gold = new CountryGold(book);
    for (Map<String, String> row :
        TableLines.read(file, List.of("text", "date", "country_id", "country"))) {
      if (row.get("country").equals("country")) {
        continue;
      }
      Optional<String> country = gold.of(row.get("country"), row.get("country_id"));
      score.skipped.add(country.isPresent(), row.get("country"));
      if (country.isPresent()) {
        score.add(row, country.get(), resolver);
      }
    }
    return score;
  }

  private void add(Map<String, String> row, String country, ActorResolver resolver) {
    LocalDate day = LocalDate.parse(row.get("date"));
    String text = row.get("text");
    judge(titled, text, country, day, resolver);
    if (day.getYear() >= BARE_SINCE) {
      judge(bare, LeaderTitle.strip(text), country, day, resolver);
    }
  }

  private static void judge(
      Share share, String text, String country, LocalDate day, ActorResolver resolver) {
    Identification found = resolver.identify(text, "", Optional.of(day));
    share.add(
        found.country().equals(Optional.of(country)),
        text + "\t" + day + "\texpected " + country + "\t" + found);
  }

  /** With title, bare name, and rows that could be judged. */
  public List<Share> shares() {
    return List.of(titled, bare, skipped);
  }
}
