package org.demarche.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.exposure.Evidence;
import org.demarche.exposure.Exposure;
import org.demarche.exposure.Finding;
import org.demarche.exposure.Moment;
import org.demarche.exposure.Outcome;
import org.demarche.exposure.Signal;
import org.demarche.exposure.Subject;
import org.demarche.regime.Regime;
import org.demarche.report.SourceLink;

/** Exposures for a person: element by element, the words below, never a verdict. */
public final class ExposureView {

  private static final int SHOWN = 3;
  private static final String INDENT = "      ";

  private final int width;
  private final boolean isColored;
  private final Consumer<String> out;

  /**
   * A view.
   *
   * @param width columns to fill, 40 or more
   * @param isColored whether to use colours
   * @param out takes the lines
   */
  public ExposureView(int width, boolean isColored, Consumer<String> out) {
    if (width < 40) {
      throw new IllegalArgumentException("a table needs 40 columns or more, found " + width);
    }
    this.width = width;
    this.isColored = isColored;
    this.out = out;
  }

  /** Prints them; {@code isFull} shows all evidence with reports and rows. */
  public void print(List<Exposure> exposures, int articles, boolean isFull) {
    for (Exposure one : exposures) {
      print(one, isFull);
      out.accept("");
    }
    String found = IssueLines.count(exposures.size(), "exposure");
    lines("", found + " in " + IssueLines.count(articles, "article") + ".", Ink.STRONG);
    if (!exposures.isEmpty()) {
      lines(
          "",
          "An exposure says what is reported and what is not. It is no finding that a law was"
              + " broken and no legal advice.",
          Ink.FAINT);
    }
  }

  private void print(Exposure one, boolean isFull) {
    Regime regime = one.regime();
    lines(
        "",
        new InkedText()
            .add(name(one.subject()), Ink.ACTOR)
            .add("  " + regime.id() + "  ", Ink.STRONG)
            .add(level(one), Ink.OPEN));
    lines("", regime.title() + " · " + regime.citation(), Ink.FAINT);
    lines("", "id " + one.id(), Ink.FAINT);
    List<String> facts = new ArrayList<>();
    one.asOf().ifPresent(day -> facts.add("as of " + day));
    facts.add(outlets(one));
    if (!regime.isChecked()) {
      facts.add("regime file not checked against the text of the law");
    }
    lines("", String.join(" · ", facts), Ink.FAINT);
    for (Finding finding : one.findings()) {
      finding(finding, isFull);
    }
    signals(one, isFull);
    history(one);
  }

  private static String name(Subject subject) {
    return subject.name().equals(subject.country())
        ? subject.country()
        : subject.name() + " (" + subject.country() + ")";
  }

  private static String level(Exposure one) {
    return switch (one.level()) {
      case SIGNAL -> "signal";
      case PARTIAL -> "partial";
      case ALL_REPORTED -> "all elements reported";
    };
  }

  private static String outlets(Exposure one) {
    List<String> parts = new ArrayList<>();
    if (!one.outlets().isEmpty()) {
      String count = IssueLines.count(one.outlets().size(), "outlet");
      parts.add(count + " (" + String.join(", ", one.outlets()) + ")");
    }
    if (one.unnamed() > 0) {
      parts.add(IssueLines.count(one.unnamed(), "article") + " of unknown outlet");
    }
    return String.join(" and ", parts);
  }

  private void finding(Finding finding, boolean isFull) {
    String mark =
        switch (finding.outcome()) {
          case MET -> "met     ";
          case NOT_MET -> "not met ";
          case UNKNOWN -> "unknown ";
        };
    InkedText head =
        new InkedText()
            .add("  " + mark, ink(finding.outcome()))
            .add(finding.element().kind().name().toLowerCase(Locale.ROOT), Ink.STRONG)
            .add(": " + finding.reason(), Ink.PLAIN);
    lines("  ", head);
    if (isFull) {
      lines(INDENT, "the law: " + finding.element().text(), Ink.FAINT);
      finding.element().unsure().ifPresent(u -> lines(INDENT, "not sure: " + u, Ink.FAINT));
    }
    evidence(finding.evidence(), isFull);
  }

  private static Ink ink(Outcome outcome) {
    return switch (outcome) {
      case MET -> Ink.DONE;
      case NOT_MET -> Ink.DENIED;
      case UNKNOWN -> Ink.OPEN;
    };
  }

  /** Words that show several things stand once. */
  private void evidence(List<Evidence> all, boolean isFull) {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    for (Evidence one : all) {
      shown.computeIfAbsent(words(one, isFull), w -> new ArrayList<>()).add(one.shows());
    }
    int number = 0;
    for (Map.Entry<String, List<String>> entry : shown.entrySet()) {
      if (!isFull && number >= SHOWN) {
        lines(INDENT, "and " + (shown.size() - number) + " more (--explain)", Ink.FAINT);
        return;
      }
      number++;
      String shows = entry.getValue().stream().distinct().collect(Collectors.joining("; "));
      lines(
          INDENT,
          new InkedText().add(entry.getKey(), Ink.PLAIN).add("  [" + shows + "]", Ink.FAINT));
    }
  }

  private static String words(Evidence evidence, boolean isFull) {
    if (evidence instanceof Evidence.Words words) {
      String from = isFull ? " " + words.article() + " " + words.quote().span() : "";
      return "“" + words.quote().text() + "” " + on(words) + from;
    }
    Evidence.Row row = (Evidence.Row) evidence;
    String days = row.from().map(day -> ", listed " + day).orElse("");
    String off = row.until().map(day -> ", off the list " + day).orElse("");
    String table = row.authority().isPresent() ? "list: " : "catalogue: ";
    return table + row.name() + days + off + (isFull ? " " + row.file() : "");
  }

  /** On whose word. */
  private static String on(Evidence.Words words) {
    String chain =
        words.sources().stream().map(SourceLink::name).collect(Collectors.joining(" › "));
    String day = words.published().map(LocalDate::toString).orElse("undated");
    return "(" + (chain.isEmpty() ? "" : chain + ", ") + day + ")";
  }

  private void signals(Exposure one, boolean isFull) {
    if (one.signals().isEmpty()) {
      return;
    }
    lines("  ", "signals, which meet no element", Ink.STRONG);
    for (Signal signal : one.signals()) {
      String kind = signal.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines(
          INDENT,
          new InkedText()
              .add(kind + " ", Ink.SOURCE)
              .add(words(signal.words(), isFull), Ink.PLAIN));
    }
  }

  private void history(Exposure one) {
    lines("  ", "history", Ink.STRONG);
    for (Moment moment : one.history()) {
      String days =
          moment
              .days()
              .map(Gloss::days)
              .or(() -> moment.words().published().map(day -> "reported " + day))
              .orElse("undated");
      lines(INDENT, new InkedText().add(days, Ink.TIME).add("  " + moment.what(), Ink.PLAIN));
    }
  }

  private void lines(String indent, String text, Ink ink) {
    lines(indent, new InkedText().add(text, ink));
  }

  private void lines(String indent, InkedText text) {
    text.wrap(width - indent.length(), isColored).forEach(line -> out.accept(indent + line));
  }
}
