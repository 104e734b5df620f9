package org.demarche.app.store;

import java.util.ArrayList;
import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.ContentId;
import org.demarche.report.Reading;
import org.demarche.story.Fingerprint;

/**
 * An article that was read and is to be stored.
 *
 * @param version hash of all the article says of itself
 * @param reading what it tells
 * @param fingerprint to find copies by
 */
public record Stored(String version, Reading reading, Fingerprint fingerprint) {

  /** What the store keeps of a reading. */
  public static Stored of(Reading reading) {
    return new Stored(
        version(reading.article()), reading, Fingerprint.of(reading.article().text()));
  }

  /** Two articles of one id are the same if they have the same version. */
  public static String version(Article a) {
    List<String> parts = new ArrayList<>();
    parts.add(a.id());
    parts.add(a.outlet().orElse(""));
    parts.add(a.url().orElse(""));
    parts.add(a.title().orElse(""));
    parts.add(a.published().map(p -> p.date() + " " + p.basis()).orElse(""));
    parts.add(a.language().orElse(""));
    parts.add(a.text());
    return ContentId.of(parts);
  }

  String id() {
    return reading.article().id();
  }
}
