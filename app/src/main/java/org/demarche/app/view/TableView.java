package org.demarche.app.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.actor.Citation;
import org.demarche.article.Article;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.SourceLink;

/** A reading for a person: a block for each report, its evidence below it. */
public final class TableView {

  private static final String INDENT = "    ";
  private static final String BAR = "    │ ";

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
  public TableView(int width, boolean isColored, Consumer<String> out) {
    if (width < 40) {
      throw new IllegalArgumentException("a table needs 40 columns or more, found " + width);
    }
    this.width = width;
    this.isColored = isColored;
    this.out = out;
  }

  /** Prints one reading; {@code name} is how the caller knows the article. */
  public void print(String name, Reading reading, boolean withIssues) {
    heading(name, reading);
    int number = 1;
    for (Report report : reading.reports()) {
      out.accept("");
      report(number, report);
      number++;
    }
    out.accept("");
    reading.citations().forEach(citation -> law(citation, reading.article().text()));
    IssueLines issues = new IssueLines(reading);
    lines("", new InkedText().add(issues.summary(withIssues), Ink.STRONG));
    if (withIssues) {
      issues.details().forEach(line -> lines("  ", new InkedText().add(line, Ink.PLAIN)));
    }
  }

  private void heading(String name, Reading reading) {
    Article article = reading.article();
    lines("", new InkedText().add(article.title().orElse(name), Ink.STRONG));
    List<String> facts = new ArrayList<>();
    article.outlet().ifPresent(facts::add);
    facts.add(article.published().map(p -> p.date().toString()).orElse("date unknown"));
    facts.add(IssueLines.count(reading.sentences().size(), "sentence"));
    lines("", new InkedText().add(String.join(" · ", facts), Ink.FAINT));
  }

  private void report(int number, Report report) {
    InkedText head = new InkedText().add(String.format("%3d ", number), Ink.FAINT);
    head.add(" " + report.label() + " ", Badges.of(report.type())).add("  ", Ink.PLAIN);
    head.add(report.status().name(), Badges.of(report.status()));
    if (!report.cues().isEmpty()) {
      String cues = report.cues().stream().map(Quote::text).collect(Collectors.joining(", "));
      head.add(" “" + cues + "”", Ink.FAINT);
    }
    report.codes().cameo().ifPresent(cameo -> head.add("  CAMEO " + cameo.code(), Ink.FAINT));
    out.accept(head.unwrapped(isColored));
    if (!report.actors().isEmpty() || !report.recipients().isEmpty()) {
      lines(INDENT, participants(report));
    }
    field("where ", report.places(), Ink.PLACE);
    field("when  ", report.times(), Ink.TIME);
    if (report.time().basis() == EventTime.Basis.INFERRED) {
      String days = Gloss.days(report.time().interval().orElseThrow());
      lines(INDENT, new InkedText().add("when   ", Ink.FAINT).add(days + " (inferred)", Ink.TIME));
    }
    if (!report.sources().isEmpty()) {
      lines(INDENT, sources(report.sources()));
    }
    for (String line : new Evidence(report, isColored).lines(width - BAR.length())) {
      out.accept((isColored ? Ink.FAINT.paint(BAR) : BAR) + line);
    }
  }

  private void law(Citation citation, String text) {
    String names =
        citation.spans().stream()
            .map(span -> span.of(text))
            .distinct()
            .collect(Collectors.joining(", "));
    String country = citation.law().country().map(code -> " " + code).orElse("");
    lines(
        "",
        new InkedText()
            .add("law    ", Ink.FAINT)
            .add(names, Ink.PLAIN)
            .add(" [" + citation.law().name() + country + "]", Ink.FAINT));
  }

  private static InkedText sources(List<SourceLink> chain) {
    InkedText line = new InkedText().add("source ", Ink.FAINT);
    String arrow = "";
    for (SourceLink link : chain) {
      line.add(arrow, Ink.SOURCE).add(link.name(), Ink.SOURCE);
      arrow = " › ";
      link.mention().flatMap(Gloss::of).ifPresent(gloss -> line.add(" [" + gloss + "]", Ink.FAINT));
      link.medium()
          .map(medium -> medium.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .ifPresent(medium -> line.add(" (" + medium + ")", Ink.FAINT));
    }
    return line;
  }

  private static InkedText participants(Report report) {
    InkedText line = new InkedText();
    if (report.actors().isEmpty()) {
      line.add("no actor named", Ink.FAINT);
    }
    mentions(line, report.actors(), Ink.ACTOR);
    if (!report.recipients().isEmpty()) {
      mentions(line.add(" → ", Ink.STRONG), report.recipients(), Ink.RECIPIENT);
    }
    return line;
  }

  private void field(String name, List<Mention> mentions, Ink ink) {
    if (!mentions.isEmpty()) {
      InkedText line = new InkedText().add(name + " ", Ink.FAINT);
      mentions(line, mentions, ink);
      lines(INDENT, line);
    }
  }

  /** Each as the article has it, and in brackets what it stands for. */
  private static void mentions(InkedText line, List<Mention> mentions, Ink ink) {
    Set<String> told = new HashSet<>();
    for (Mention mention : mentions) {
      if (told.add(mention.text())) {
        line.add(told.size() > 1 ? ", " : "", Ink.PLAIN).add(mention.text(), ink);
        Gloss.of(mention).ifPresent(gloss -> line.add(" [" + gloss + "]", Ink.FAINT));
      }
    }
  }

  private void lines(String indent, InkedText text) {
    text.wrap(width - indent.length(), isColored).forEach(line -> out.accept(indent + line));
  }
}
