package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorResolver;
import org.demarche.actor.Cast;
import org.demarche.actor.Identification;
import org.demarche.text.Span;

/**
 * Countries of links in dated news items: JSON lines with date, text and links as start, end and
 * page title. The page gives the country that is expected ({@link LinkGold}), only the text of the
 * link in its item is resolved. An item is taken as one sentence.
 */
public final class LinkScore {
  private final Share country = new Share("country");

  private LinkScore() {}

  /**
   * Measures a file, packed by gzip if its name ends so.
   *
   * @throws IOException if it cannot be read or a line is no such item, with its number
   */
  public static LinkScore of(Path file, ActorBook book, ActorResolver resolver) throws IOException {
    LinkScore score = new LinkScore();
    LinkGold gold = new LinkGold(book);
    ObjectMapper json = new ObjectMapper();
    boolean isPacked = file.toString().endsWith(".gz");
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = isPacked ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        JsonNode item = json.readTree(line);
        if (!item.path("links").isArray() || !item.path("text").isTextual()) {
          throw new IOException(file + ":" + number + ": no item with text and links");
        }
        score.add(item, gold, resolver);
      }
    }
    return score;
  }

  private void add(JsonNode item, LinkGold gold, ActorResolver resolver) {
    LocalDate day = LocalDate.parse(item.path("date").asText());
    String text = item.path("text").asText();
    if (text.isBlank()) {
      return;
    }
    Cast cast = resolver.cast(text, List.of(new Span(0, text.length())), Optional.of(day));
    for (JsonNode link : item.path("links")) {
      Optional<String> expected = gold.of(link.path(2).asText(), day);
      int start = link.path(0).asInt();
      int end = link.path(1).asInt();
      if (expected.isEmpty() || end > text.length() || end <= start) {
        continue;
      }
      Span span = new Span(start, end);
      Identification found = cast.identify(span);
      country.add(
          found.country().equals(expected),
          item.path("id").asText()
              + "\t"
              + span.of(text)
              + "\texpected "
              + expected.get()
              + " ("
              + link.path(2).asText()
              + ")\t"
              + found);
    }
  }

  /** One share: country. */
  public List<Share> shares() {
    return List.of(country);
  }
}
