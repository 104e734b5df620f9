package org.demarche.app.dossier;

import java.util.Locale;

/** A dossier as Markdown. */
public final class DossierMarkdown {
  private static final int BAR = 20;

  private DossierMarkdown() {}

  /** The whole text. */
  public static String of(Dossier dossier) {
    StringBuilder text = new StringBuilder();
    text.append("# ")
        .append(dossier.title())
        .append("\n\n")
        .append(dossier.period())
        .append("\n\n");
    dossier.facts().forEach(fact -> text.append("- ").append(fact).append('\n'));
    if (!dossier.months().isEmpty()) {
      text.append(
          "\n## By month\n| month | conflict | cooperation | events |\n|---|---:|---|---:|\n");
      for (Month m : dossier.months()) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %s %.1f | %.1f %s | %d |%n",
                m.month(),
                bar(m.conflict(), dossier.highest()),
                m.conflict(),
                m.cooperation(),
                bar(m.cooperation(), dossier.highest()),
                m.events()));
      }
    }
    for (Section section : dossier.sections()) {
      text.append("\n## ").append(section.title()).append("\n");
      if (section.items().isEmpty()) {
        text.append("None reported.\n");
      }
      for (Item item : section.items()) {
        text.append("- ");
        item.day().ifPresent(day -> text.append(day).append("  "));
        text.append("**").append(item.head()).append("**");
        if (!item.source().isEmpty()) {
          text.append(" (").append(item.source()).append(')');
        }
        text.append('\n');
        if (!item.words().isEmpty()) {
          text.append("  > ").append(item.words().replaceAll("\\s+", " ")).append('\n');
        }
      }
      long left = section.total() - section.items().size();
      if (left > 0) {
        text.append("- and ").append(left).append(" more\n");
      }
    }
    return text.append("\n").append(DossierHtml.NOTE).append("\n").toString();
  }

  private static String bar(double value, double highest) {
    return "█".repeat((int) Math.round(BAR * value / highest));
  }
}
