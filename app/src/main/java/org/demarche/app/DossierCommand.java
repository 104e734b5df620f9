package org.demarche.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.app.dossier.Dossier;
import org.demarche.app.dossier.DossierExposure;
import org.demarche.app.dossier.DossierHtml;
import org.demarche.app.dossier.DossierMaker;
import org.demarche.app.dossier.DossierMarkdown;
import org.demarche.app.dossier.DossierPdf;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche dossier}: a relationship on a few pages. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Draws up the relationship of two countries from a store: cooperation and conflict by month, "
          + "visits and calls, agreements, arms and exercises, open and past plans, who said what, "
          + "what is disputed, and the outlets. HTML needs no other file and prints well."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche dossier DZA RUS --from 2022-01-01 -o algeria-russia.html",
      "  demarche dossier KEN PRT -o kenya-portugal.pdf",
      "  demarche dossier DZA RUS --exposure",
      "  demarche dossier KEN PRT --store samples.duckdb"
    })
final class DossierCommand implements Callable<Integer> {

  private final Surroundings here;

  @Spec private CommandSpec spec;

  @Parameters(arity = "2", paramLabel = "COUNTRY", description = "Two of ISO 3166 alpha-3.")
  private List<String> countries = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, YYYY-MM-DD.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "FILE.html, FILE.pdf or FILE.md; by default Markdown on standard output.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--exposure",
      description = "Add what sanctions law would look at; reads the articles of both once more.")
  private boolean isExposure;

  @Mixin private StoreOptions store;
  @Mixin private EngineOptions engine;
  @Mixin private RegimeOptions regimes;

  DossierCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    List<String> codes = countries.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
    if (codes.get(0).equals(codes.get(1))) {
      throw wrong("a dossier needs two different countries");
    }
    String ending = ending();
    ActorBook book = ActorBook.shipped();
    List<String> names =
        codes.stream()
            .map(
                c ->
                    book.byId(c)
                        .map(Actor::name)
                        .orElseThrow(
                            () -> wrong("no country has the code " + c + "; ISO 3166 alpha-3")))
            .toList();
    try (Store open = Store.openToRead(store.file())) {
      write(make(new Chronicle(open), codes, names), ending);
    }
    return ExitCode.OK.code();
  }

  private Dossier make(Chronicle chronicle, List<String> codes, List<String> names)
      throws IOException {
    if (!isExposure) {
      return new DossierMaker(chronicle, Optional.empty()).make(codes, names, from, to);
    }
    try (EngineLease lease = engine.lease(here)) {
      DossierExposure exposure = new DossierExposure(lease.demarche()::read, regimes.regimes());
      return new DossierMaker(chronicle, Optional.of(exposure)).make(codes, names, from, to);
    }
  }

  private void write(Dossier dossier, String ending) throws IOException {
    switch (ending) {
      case "pdf" -> {
        try (OutputStream stream = Files.newOutputStream(out.orElseThrow())) {
          DossierPdf.write(dossier, stream);
        }
      }
      case "html" ->
          Files.writeString(out.orElseThrow(), DossierHtml.of(dossier), StandardCharsets.UTF_8);
      case "md" ->
          Files.writeString(out.orElseThrow(), DossierMarkdown.of(dossier), StandardCharsets.UTF_8);
      default -> here.println(DossierMarkdown.of(dossier).stripTrailing());
    }
  }

  private String ending() {
    if (out.isEmpty()) {
      return "";
    }
    String name = out.get().toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!List.of("html", "pdf", "md").contains(ending)) {
      throw wrong("-o takes a file that ends in .html, .pdf or .md, found " + out.get());
    }
    return ending;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
