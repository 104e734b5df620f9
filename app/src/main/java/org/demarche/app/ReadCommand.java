package org.demarche.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.app.view.MarkedView;
import org.demarche.app.view.TableView;
import org.demarche.intake.IntakeResult;
import org.demarche.publish.ReadingJson;
import org.demarche.report.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche read}: articles for a person to look at. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads articles and shows who did what to whom, on whose word, and whether it has happened, "
          + "each with its evidence. Takes text, HTML pages, JSON lines, folders and .gz of these."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche read article.txt --date 2022-11-11",
      "  demarche read --format marked page.html",
      "  demarche read --format json articles.jsonl.gz > reports.jsonl",
      "  curl -s https://example.org/story | demarche read --issues"
    })
final class ReadCommand implements Callable<Integer> {

  /** How a reading is shown. */
  enum Format {
    TABLE,
    JSON,
    MARKED
  }

  /** When to use colours. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Surroundings here;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files and folders; - or nothing is standard input.")
  private List<String> files = List.of("-");

  @Option(
      names = "--format",
      paramLabel = "table|json|marked",
      description = "A table (default), one JSON object an article, or the text with marks.")
  private Format format = Format.TABLE;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colours: auto (default) means on a terminal and unless NO_COLOR is set.")
  private Color color = Color.AUTO;

  @Option(names = "--issues", description = "Say why each sentence that told nothing told nothing.")
  private boolean withIssues;

  @Mixin private InputOptions input;
  @Mixin private EngineOptions engine;

  private int read;
  private int refused;

  ReadCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    try (EngineLease lease = engine.lease(here);
        Inputs inputs = Inputs.open(files, here.in(), input.intake(here.today()))) {
      for (Iterator<IntakeResult> each = inputs.iterator(); each.hasNext(); ) {
        take(each.next(), lease.demarche());
      }
    }
    return ExitCode.of(read, refused).code();
  }

  private void take(IntakeResult result, Demarche demarche) {
    if (result instanceof IntakeResult.Refused no) {
      refused++;
      here.out().flush();
      String reason = no.issue().code() + ": " + no.issue().message();
      here.tell("demarche: " + no.origin() + ": " + reason);
    } else if (result instanceof IntakeResult.Read yes) {
      show(yes.origin().toString(), demarche.read(yes.article()).withEarlier(yes.issues()));
      read++;
    }
  }

  private void show(String name, Reading reading) {
    switch (format) {
      case JSON -> here.println(ReadingJson.line(reading));
      case MARKED -> {
        separate();
        here.println(MarkedView.of(reading));
      }
      case TABLE -> {
        separate();
        new TableView(here.width(), isColored(), here::println).print(name, reading, withIssues);
      }
      default -> throw new IllegalStateException(format.name().toLowerCase(Locale.ROOT));
    }
  }

  private void separate() {
    if (read > 0) {
      here.println("");
    }
  }

  private boolean isColored() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> here.outIsTerminal() && !here.refusesColor();
    };
  }
}
