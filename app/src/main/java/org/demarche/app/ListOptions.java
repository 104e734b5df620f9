package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.issue.Issue;
import org.demarche.issue.Origin;
import org.demarche.listing.ListReader;
import org.demarche.listing.SanctionsList;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which list is read. */
final class ListOptions {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The list; its form is told by its content. May be compressed by gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day the list was published, for lists that do not say (OFAC's CSV).")
  private Optional<LocalDate> published = Optional.empty();

  SanctionsList read() throws IOException {
    return ListReader.read(file, published);
  }

  /** Tells every issue, as refused inputs are told. */
  static void tell(Iterable<Issue> issues, Surroundings here) {
    for (Issue issue : issues) {
      String where = issue.origin().map(Origin::toString).orElse("-");
      here.tell("demarche: " + where + ": " + issue.code() + ": " + issue.message());
    }
  }
}
