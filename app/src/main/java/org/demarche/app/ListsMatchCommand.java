package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.listing.ListedName;
import org.demarche.listing.ListedParty;
import org.demarche.listing.ListingStatus;
import org.demarche.listing.Match;
import org.demarche.listing.Matches;
import org.demarche.listing.NameMatcher;
import org.demarche.listing.PartyKind;
import org.demarche.listing.SanctionsList;
import org.demarche.listing.Sought;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche lists match}: who of a list a name may stand for. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists the parties whose names are alike, with the score and what made it: 92 %% and more is "
          + "the same name or a transliteration, 80 %% and more is worth a look. Each is marked "
          + "listed, not yet listed, delisted or of unknown date as of the day. A likeness of "
          + "names is no finding about anybody."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche lists match sdn.xml Rosoboronexport --as-of 2018-09-20",
      "  demarche lists match targets.simple.csv \"Muammar Gaddafi\" --country LBY --born 1942"
    })
final class ListsMatchCommand implements Callable<Integer> {

  private final Surroundings here;

  @Mixin private ListOptions list;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "Names in full.")
  private List<String> names = List.of();

  @Option(names = "--country", paramLabel = "CODE", description = "ISO 3166 alpha-3 of the sought.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--born", paramLabel = "YEAR", description = "Year of birth of the sought.")
  private Optional<Integer> born = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Sort of the sought: ${COMPLETION-CANDIDATES}.")
  private Optional<PartyKind> kind = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day, YYYY-MM-DD, of which it is told who was listed; without it today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--json", description = "JSON lines, one a match.")
  private boolean isJson;

  ListsMatchCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    SanctionsList read = list.read();
    if (!read.issues().isEmpty()) {
      here.tell(
          "demarche: " + read.issues().size() + " issues in the list; 'lists check' names them");
    }
    NameMatcher matcher = new NameMatcher(read);
    for (String name : names) {
      Sought sought = new Sought(name, country.map(c -> c.toUpperCase(Locale.ROOT)), born, kind);
      Matches found = matcher.match(sought, asOf.orElse(here.today()));
      if (isJson) {
        for (Match match : found.all()) {
          here.println(json(found, match));
        }
      } else {
        print(found);
      }
    }
    return ExitCode.OK.code();
  }

  private void print(Matches found) {
    here.println(found.sought().name() + ", as of " + found.asOf());
    if (found.all().isEmpty()) {
      here.println("  no name of the list is alike");
    }
    for (Match match : found.all()) {
      ListedParty party = match.party();
      here.println(
          "  "
              + Math.round(match.score() * 100)
              + " %  "
              + status(match.status())
              + "  "
              + match.name().text()
              + (match.name().text().equals(party.name()) ? "" : " (alias of " + party.name() + ")")
              + "  "
              + (party.kind() + " " + String.join(" ", party.countries())).strip());
      here.println("        " + party.listing().inWords() + programmes(party));
      here.println("        " + party.id() + ", from " + party.origin());
      here.println("        because " + match.explanation());
    }
  }

  private static String programmes(ListedParty party) {
    return party.programmes().isEmpty() ? "" : "; " + String.join(", ", party.programmes());
  }

  private static String status(ListingStatus status) {
    return switch (status) {
      case LISTED -> "listed";
      case NOT_YET_LISTED -> "listed only later";
      case DELISTED -> "delisted before";
      case DATE_UNKNOWN -> "in the list, unknown whether on that day";
    };
  }

  private static String json(Matches found, Match match) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode node = json.createObjectNode();
    ListedParty party = match.party();
    node.put("sought", found.sought().name());
    node.put("as_of", found.asOf().toString());
    node.put("score", Math.round(match.score() * 1000) / 1000.0);
    node.put("strong", match.isStrong());
    node.put("status", match.status().name());
    node.put("id", party.id());
    node.put("name", match.name().text());
    node.put("kind", party.kind().name());
    ArrayNode names = node.putArray("names");
    party.names().stream().map(ListedName::text).forEach(names::add);
    party.countries().forEach(node.putArray("countries")::add);
    party.programmes().forEach(node.putArray("programmes")::add);
    node.put("from", party.listing().from().map(LocalDate::toString).orElse(null));
    node.put("to", party.listing().to().map(LocalDate::toString).orElse(null));
    node.put("seen_from", party.listing().seenFrom().map(LocalDate::toString).orElse(null));
    node.put("seen_to", party.listing().seenTo().map(LocalDate::toString).orElse(null));
    node.put("origin", party.origin().toString());
    ArrayNode reasons = node.putArray("reasons");
    match
        .reasons()
        .forEach(
            r ->
                reasons
                    .addObject()
                    .put("kind", r.kind().name())
                    .put("text", r.text())
                    .put("effect", Math.round(r.effect() * 1000) / 1000.0));
    return json.writeValueAsString(node);
  }
}
