package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorKind;
import org.demarche.knowledge.DataFile;

/**
 * Makes actors of dictionary entries. Codes with dates become offices, one without is what holds at
 * other times. A dictionary does not say what sort of actor an entry is: one with dates is taken
 * for a person, another by its first sector.
 */
final class DictionaryActors {
  private final ActorBook book;
  private final Findings findings;
  private final List<DataFile.Row> offices =
      DataFile.load(DictionaryActors.class, "sector-offices.tsv", 3).rows();

  DictionaryActors(ActorBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
  }

  /** The actor of an entry; empty if the book knows all its names as the same state. */
  Optional<ImportedActor> of(DictionaryEntry entry) {
    DictionaryCode main =
        entry.codes().stream()
            .filter(c -> !c.isDated())
            .findFirst()
            .orElse(entry.codes().get(entry.codes().size() - 1));
    boolean hasDates = entry.codes().stream().anyMatch(DictionaryCode::isDated);
    String country = main.country();
    List<String> names = Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).toList();
    if (!hasDates && main.sectors().isEmpty()) {
      names = names.stream().filter(n -> !isKnown(n, country)).toList();
      if (names.isEmpty()) {
        findings.leftOut(
            entry.origin(),
            entry.name() + " is in the book as " + country + " under all its names");
        return Optional.empty();
      }
    }
    String name = names.get(0);
    return Optional.of(
        new ImportedActor(
            "petrarch." + country.toLowerCase(Locale.ROOT) + "." + Names.slug(name),
            name,
            Names.others(name, names),
            hasDates ? ActorKind.PERSON : kind(country, main.sectors()),
            Optional.of(country),
            main.isDated() ? List.of() : main.sectors(),
            Optional.empty(),
            Optional.empty(),
            entry.codes().stream().filter(DictionaryCode::isDated).map(this::office).toList(),
            entry.origin()));
  }

  /** Shipped states keep their names: the user's actors would rank before them. */
  private boolean isKnown(String name, String country) {
    for (Actor actor : book.named(name)) {
      if (actor.country().filter(country::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static ActorKind kind(String country, List<String> sectors) {
    String first = sectors.isEmpty() ? country : sectors.get(0);
    return switch (first) {
      case "GOV", "MIL", "SPY", "COP", "JUD", "LEG" -> ActorKind.BODY;
      case "PTY" -> ActorKind.PARTY;
      case "BUS", "MNC" -> ActorKind.COMPANY;
      case "JRN" -> ActorKind.OUTLET;
      case "IGO", "NGO", "UNO", "EUR" -> ActorKind.ORGANISATION;
      default -> sectors.isEmpty() ? ActorKind.TERRITORY : ActorKind.GROUP;
    };
  }

  private ImportedOffice office(DictionaryCode code) {
    String country = code.country();
    String called = book.byId(country).map(Actor::name).orElse(country);
    for (DataFile.Row row : offices) {
      List<String> sectors = row.list(0);
      boolean fits =
          code.sectors().size() >= sectors.size()
              && code.sectors().subList(0, sectors.size()).equals(sectors);
      if (fits) {
        return office(row.column(1), row.column(2).replace("{}", called), code);
      }
    }
    List<String> words = new ArrayList<>(List.of(called));
    words.addAll(code.sectors());
    return office("activist", String.join(" ", words), code);
  }

  private static ImportedOffice office(String key, String title, DictionaryCode code) {
    List<String> sectors = code.sectors().isEmpty() ? List.of("UNK") : code.sectors();
    return new ImportedOffice(
        key, title, Optional.of(code.country()), sectors, code.from(), code.to());
  }
}
