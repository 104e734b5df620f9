package org.demarche.intake;

import java.util.List;
import java.util.Optional;
import org.demarche.article.PublicationDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A news page, read.
 *
 * @param paragraphs the running text, without menus, notices and the like; empty if there is none
 * @param title headline
 * @param outlet name of the site
 * @param url canonical address
 * @param published date from the metadata
 * @param language what the page declares, ISO 639-1
 */
public record Page(
    List<String> paragraphs,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<PublicationDate> published,
    Optional<String> language) {

  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Reads a page. Any text is HTML to some degree: what is not understood is passed over. */
  public static Page of(String html) {
    Document root = Jsoup.parse(html);
    JsonLd described = JsonLd.of(root);
    PageMetadata about = new PageMetadata(root, described);
    return new Page(
        PageText.paragraphs(root, described),
        about.title(),
        about.outlet(),
        about.url(),
        about.published(),
        about.language());
  }

  /** The paragraphs with blank lines between them. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
