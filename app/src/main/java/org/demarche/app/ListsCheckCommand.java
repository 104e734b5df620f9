package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.demarche.issue.IssueCode;
import org.demarche.listing.ListedParty;
import org.demarche.listing.SanctionsList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche lists check}: what a list holds, and what in it cannot be read. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Counts what a list holds; rows that cannot be read go to standard error.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche lists check targets.simple.csv",
      "  demarche lists check SDN.CSV --published 2024-02-01 --json"
    })
final class ListsCheckCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private ListOptions list;

  @Option(names = "--json", description = "One JSON object.")
  private boolean isJson;

  ListsCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    SanctionsList read = list.read();
    ListOptions.tell(read.issues(), here);
    Map<String, Long> figures = figures(read);
    if (isJson) {
      ObjectNode node = new ObjectMapper().createObjectNode();
      node.put("format", read.format().name());
      node.put("published", read.published().map(LocalDate::toString).orElse(null));
      figures.forEach(node::put);
      here.println(new ObjectMapper().writeValueAsString(node));
    } else {
      here.println(
          read.format().title()
              + read.published()
                  .map(d -> ", published " + d)
                  .orElse(", day of publication not given"));
      figures.forEach(
          (name, count) -> here.println(String.format(Locale.ROOT, "%8d  %s", count, words(name))));
    }
    int refused =
        (int) read.issues().stream().filter(i -> i.code() == IssueCode.BROKEN_ROW).count();
    return ExitCode.of(read.parties().size(), refused).code();
  }

  private static Map<String, Long> figures(SanctionsList read) {
    Map<String, Long> figures = new LinkedHashMap<>();
    figures.put("parties", (long) read.parties().size());
    Map<String, Long> kinds = new TreeMap<>();
    read.parties().forEach(p -> kinds.merge("kind_" + p.kind(), 1L, Long::sum));
    figures.putAll(kinds);
    figures.put("names", read.parties().stream().mapToLong(p -> p.names().size()).sum());
    figures.put("with_listing_date", count(read, p -> p.listing().from().isPresent()));
    figures.put("with_delisting_date", count(read, p -> p.listing().to().isPresent()));
    figures.put("with_country", count(read, p -> !p.countries().isEmpty()));
    figures.put(
        "programmes",
        read.parties().stream().flatMap(p -> p.programmes().stream()).distinct().count());
    figures.put("issues", (long) read.issues().size());
    return figures;
  }

  private static long count(SanctionsList read, Predicate<ListedParty> which) {
    return read.parties().stream().filter(which).count();
  }

  private static String words(String name) {
    return name.startsWith("kind_") ? "  of kind " + name.substring(5) : name.replace('_', ' ');
  }
}
