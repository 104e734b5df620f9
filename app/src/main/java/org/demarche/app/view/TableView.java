package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.article.Article;
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
    out.accept(head.unwrapped(isColored));
    if (!report.actors().isEmpty() || !report.recipients().isEmpty()) {
      lines(INDENT, participants(report));
    }
    field("where ", report.places(), Ink.PLACE);
    field("when  ", report.times(), Ink.TIME);
    if (!report.sources().isEmpty()) {
      String chain =
          report.sources().stream().map(SourceLink::name).collect(Collectors.joining(" › "));
      lines(INDENT, new InkedText().add("source ", Ink.FAINT).add(chain, Ink.SOURCE));
    }
    for (String line : new Evidence(report, isColored).lines(width - BAR.length())) {
      out.accept((isColored ? Ink.FAINT.paint(BAR) : BAR) + line);
    }
  }

  private static InkedText participants(Report report) {
    InkedText line = new InkedText();
    if (report.actors().isEmpty()) {
      line.add("no actor named", Ink.FAINT);
    }
    line.add(joined(report.actors()), Ink.ACTOR);
    if (!report.recipients().isEmpty()) {
      line.add(" → ", Ink.STRONG).add(joined(report.recipients()), Ink.RECIPIENT);
    }
    return line;
  }

  private void field(String name, List<Mention> mentions, Ink ink) {
    if (!mentions.isEmpty()) {
      lines(INDENT, new InkedText().add(name + " ", Ink.FAINT).add(joined(mentions), ink));
    }
  }

  private static String joined(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).distinct().collect(Collectors.joining(", "));
  }

  private void lines(String indent, InkedText text) {
    text.wrap(width - indent.length(), isColored).forEach(line -> out.accept(indent + line));
  }
}
