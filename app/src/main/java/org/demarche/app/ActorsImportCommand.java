package org.demarche.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.actor.ActorBook;
import org.demarche.actor.imports.ActorImport;
import org.demarche.actor.imports.ActorImports;
import org.demarche.actor.imports.ActorsYaml;
import org.demarche.actor.imports.ImportForm;
import org.demarche.issue.Issue;
import org.demarche.issue.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche actors import}: other people's actors as a file of one's own. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Turns actor dictionaries of PETRARCH, TABARI or Phoenix, congress-legislators YAML, or "
          + "entities of followthemoney (JSON lines) into the YAML that --actors takes. Every entry "
          + "that is left out is named with file, line and reason."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche actors import --from phoenix Phoenix.Countries.actors.txt -o countries.yaml",
      "  demarche actors import --from congress legislators-current.yaml -o congress.yaml",
      "  demarche read article.txt --actors congress.yaml"
    })
final class ActorsImportCommand implements Callable<Integer> {

  private final Surroundings here;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "petrarch|phoenix|congress|ftm",
      description = "What the files are.")
  private ImportForm form = ImportForm.PETRARCH;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of that form.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.yaml",
      description = "Where to write; standard output by default.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--lenient",
      description = "Leave entries with unknown codes out instead of stopping at the first.")
  private boolean isLenient;

  ActorsImportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ActorImport imported = ActorImports.read(form, files, ActorBook.shipped(), isLenient);
    for (Issue issue : imported.issues()) {
      String place = issue.origin().map(Origin::toString).orElse("");
      here.tell("demarche: " + place + ": " + issue.code() + ": " + issue.message());
    }
    write(imported);
    here.tell(
        String.format(
            Locale.ROOT,
            "%,d actors imported, %,d remarks",
            imported.actors().size(),
            imported.issues().size()));
    return ExitCode.of(imported.actors().size(), imported.issues().size()).code();
  }

  private void write(ActorImport imported) throws IOException {
    if (out.isEmpty()) {
      ActorsYaml.write(imported.actors(), here.out());
      return;
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out.get(), StandardCharsets.UTF_8)) {
      ActorsYaml.write(imported.actors(), writer);
    }
    // What was written must load: a fault is told now and not when the file is used.
    ActorBook.shipped(out);
  }
}
