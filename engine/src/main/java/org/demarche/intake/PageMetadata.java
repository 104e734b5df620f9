package org.demarche.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.article.PublicationDate;
import org.demarche.article.PublicationDate.Basis;
import org.jsoup.nodes.Element;

/** What a page says about its article outside the running text. */
final class PageMetadata {

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article.published",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "DC.date.issued",
          "dc.date",
          "dcterms.created",
          "dcterms.date",
          "cXenseParse:recs:publishtime",
          "date");
  private static final int LONGEST_SITE_NAME = 40;

  private final Element root;
  private final JsonLd described;
  private final Map<String, String> metas;

  PageMetadata(Element root, JsonLd described) {
    this.root = root;
    this.described = described;
    this.metas = metas(root);
  }

  /** The headline, without the name of the site that pages append to it. */
  Optional<String> title() {
    Optional<String> full =
        first(
            List.of(
                described.text("headline"),
                meta(List.of("dc:title", "dc.title", "og:title", "twitter:title", "parsely-title")),
                element("title"),
                element("h1")));
    Optional<String> heading = element("h1").filter(h -> h.split(" ").length > 3);
    return full.map(title -> heading.filter(title::startsWith).orElse(title)).map(this::bare);
  }

  Optional<String> outlet() {
    return first(
        List.of(
            meta(List.of("og:site_name")),
            described.text("publisher"),
            meta(List.of("application-name", "dc.publisher"))));
  }

  /** The first date of the metadata that can be read, with its time and zone where given. */
  Optional<PublicationDate> published() {
    Stream<Optional<String>> names = DATE_NAMES.stream().map(name -> meta(List.of(name)));
    Stream<Optional<String>> others =
        Stream.of(
            attribute("[itemprop=datePublished][content]", "content"),
            attribute("[itemprop=datePublished][datetime]", "datetime"),
            attribute("time[pubdate][datetime]", "datetime"),
            attribute("article time[datetime]", "datetime"),
            attribute("time[datetime]", "datetime"));
    return Stream.concat(Stream.of(described.text("datePublished")), Stream.concat(names, others))
        .flatMap(Optional::stream)
        .flatMap(value -> WrittenDate.ofField(value, Basis.METADATA).stream())
        .findFirst();
  }

  /** ISO 639-1 code, lower case, without region. */
  Optional<String> language() {
    return first(
            List.of(
                attribute("html[lang]", "lang"),
                attribute("html[xml:lang]", "xml:lang"),
                described.text("inLanguage"),
                meta(List.of("og:locale", "content-language", "DC.language"))))
        .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
        .filter(code -> code.length() == 2);
  }

  Optional<String> url() {
    return first(
            List.of(
                attribute("link[rel=canonical][href]", "href"),
                meta(List.of("og:url")),
                described.text("url")))
        .filter(url -> url.startsWith("http"));
  }

  private String bare(String title) {
    for (String mark : List.of(" | ", " — ", " – ", " - ", " :: ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && isSite(title.substring(at + mark.length()), mark)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  private boolean isSite(String tail, String mark) {
    if (tail.length() > LONGEST_SITE_NAME) {
      return false;
    }
    return mark.equals(" | ")
        || outlet().map(site -> tail.contains(site) || site.contains(tail)).orElse(false);
  }

  private Optional<String> meta(List<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(metas.get(name.toLowerCase(Locale.ROOT))).stream())
        .findFirst();
  }

  private static Map<String, String> metas(Element root) {
    Map<String, String> metas = new HashMap<>();
    for (Element element : root.select("meta[content]")) {
      Optional<String> value = clean(element.attr("content"));
      for (String attribute : List.of("property", "name", "http-equiv", "itemprop")) {
        for (String name : element.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
          value.ifPresent(text -> metas.putIfAbsent(name, text));
        }
      }
    }
    return metas;
  }

  private Optional<String> element(String tag) {
    return root.select(tag).stream().flatMap(e -> clean(e.text()).stream()).findFirst();
  }

  private Optional<String> attribute(String selector, String name) {
    return root.select(selector).stream().flatMap(e -> clean(e.attr(name)).stream()).findFirst();
  }

  private static Optional<String> clean(String value) {
    String text = value.replaceAll("[\\s\\u00A0]+", " ").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> first(List<Optional<String>> candidates) {
    return candidates.stream().flatMap(Optional::stream).findFirst();
  }
}
