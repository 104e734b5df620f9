package org.demarche.app.dossier;

import java.util.Locale;

/** A dossier as one HTML page that needs nothing else and prints well. It is XML too. */
public final class DossierHtml {
  static final String NOTE =
      "Read by machine from news articles. Look at the words before relying on a line: it says what "
          + "was reported, not what is true. LAPSED means that no report came, not that it did not "
          + "happen.";

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 16mm; }
      body { font-family: sans-serif; font-size: 10pt; line-height: 1.35; color: #1b1f24;
        max-width: 48em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 18pt; margin: 0; } h2 { font-size: 12pt; margin: 1.4em 0 .3em;
        border-bottom: 1px solid #c8ccd1; page-break-after: avoid; }
      p.period { color: #59636e; margin: .2em 0 1em; } ul.facts { padding-left: 1.2em; }
      table.months { border-collapse: collapse; width: 100%; font-size: 8pt; }
      table.months td { padding: 0 .3em; } td.left { width: 42%; text-align: right; }
      td.right { width: 42%; } td.month { width: 16%; text-align: center; white-space: nowrap; }
      .bar { display: inline-block; height: 7pt; } .conflict { background: #b3372f; }
      .cooperation { background: #2b6cb0; }
      div.item { margin: .45em 0; page-break-inside: avoid; }
      .day { color: #59636e; } .source { color: #59636e; font-size: 8.5pt; }
      blockquote { margin: .1em 0 0 1em; color: #333b44; }
      p.note { color: #59636e; font-size: 8.5pt; margin-top: 2em; }
      """;

  private DossierHtml() {}

  /** The whole page. */
  public static String of(Dossier dossier) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>")
        .append("<meta charset=\"UTF-8\"/><title>")
        .append(escaped(dossier.title()))
        .append("</title><style>\n")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(escaped(dossier.title()))
        .append("</h1>\n<p class=\"period\">")
        .append(escaped(dossier.period()))
        .append("</p>\n<ul class=\"facts\">");
    dossier.facts().forEach(f -> page.append("<li>").append(escaped(f)).append("</li>"));
    page.append("</ul>\n");
    months(page, dossier);
    dossier.sections().forEach(section -> section(page, section));
    return page.append("<p class=\"note\">")
        .append(escaped(NOTE))
        .append("</p>\n</body></html>\n")
        .toString();
  }

  private static void months(StringBuilder page, Dossier dossier) {
    if (dossier.months().isEmpty()) {
      return;
    }
    page.append("<h2>Conflict and cooperation by month (sums of PLOVER scores)</h2>\n");
    page.append("<table class=\"months\">\n");
    for (Month m : dossier.months()) {
      page.append("<tr><td class=\"left\">")
          .append(bar("conflict", m.conflict(), dossier.highest()))
          .append("</td><td class=\"month\">")
          .append(m.month())
          .append("</td><td class=\"right\">")
          .append(bar("cooperation", m.cooperation(), dossier.highest()))
          .append("</td></tr>\n");
    }
    page.append("</table>\n");
  }

  private static String bar(String what, double value, double highest) {
    if (value == 0) {
      return "";
    }
    String number = String.format(Locale.ROOT, "%.1f", value);
    String width = String.format(Locale.ROOT, "%.1f", 80 * value / highest);
    String bar = "<span class=\"bar " + what + "\" style=\"width: " + width + "%\"></span>";
    return what.equals("conflict") ? number + " " + bar : bar + " " + number;
  }

  private static void section(StringBuilder page, Section section) {
    page.append("<h2>").append(escaped(section.title())).append("</h2>\n");
    if (section.items().isEmpty()) {
      page.append("<p>None reported.</p>\n");
    }
    for (Item item : section.items()) {
      page.append("<div class=\"item\">");
      item.day()
          .ifPresent(
              d -> page.append("<span class=\"day\">").append(escaped(d)).append("</span> "));
      page.append("<b>").append(escaped(item.head())).append("</b>");
      if (!item.source().isEmpty()) {
        page.append(" <span class=\"source\">").append(escaped(item.source())).append("</span>");
      }
      if (!item.words().isEmpty()) {
        page.append("<blockquote>").append(escaped(item.words())).append("</blockquote>");
      }
      page.append("</div>\n");
    }
    long left = section.total() - section.items().size();
    if (left > 0) {
      page.append("<p class=\"source\">and ").append(left).append(" more</p>\n");
    }
  }

  /** Text as XML, without the characters XML cannot hold. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  boolean isText = c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c);
                  if (isText || c == '\n' || c == '\t') {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
