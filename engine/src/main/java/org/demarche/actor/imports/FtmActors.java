package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorKind;
import org.demarche.actor.StateCodes;

/**
 * Makes actors of followthemoney's persons and bodies, with offices of its occupancies: an
 * occupancy joins a holder to a post, which may stand anywhere in the files.
 */
final class FtmActors {
  private final ActorBook book;
  private final StateCodes states;
  private final FtmOffices offices;
  private final Findings findings;
  private final Map<String, FtmEntity> positions = new HashMap<>();
  private final Map<String, List<ImportedOffice>> held = new HashMap<>();

  FtmActors(ActorBook book, Findings findings) {
    this.book = book;
    this.states = StateCodes.shipped();
    this.offices = new FtmOffices(states);
    this.findings = findings;
  }

  List<ImportedActor> of(List<FtmEntity> entities) {
    for (FtmEntity entity : entities) {
      if (entity.schema().equals("Position")) {
        positions.putIfAbsent(entity.id(), entity);
      }
    }
    for (FtmEntity entity : entities) {
      if (entity.schema().equals("Occupancy")) {
        occupy(entity);
      }
    }
    List<ImportedActor> actors = new ArrayList<>();
    for (FtmEntity entity : entities) {
      if (FtmReader.ACTORS.contains(entity.schema())) {
        actor(entity).ifPresent(actors::add);
      }
    }
    held.values()
        .forEach(
            l ->
                findings.passedOver(
                    entities.get(0).origin(),
                    "an occupancy of somebody who is not in the files; left out"));
    return actors;
  }

  private void occupy(FtmEntity occupancy) {
    Optional<String> holder = occupancy.one("holder");
    Optional<FtmEntity> post = occupancy.one("post").map(positions::get);
    Optional<String> title = post.flatMap(p -> p.one("name"));
    if (holder.isEmpty() || title.isEmpty()) {
      findings.broken(
          occupancy.origin(), "expected a holder and a post with a name in the files, found none");
      return;
    }
    Optional<String> from = day(occupancy, "startDate");
    Optional<String> to = day(occupancy, "endDate");
    boolean isEnded = occupancy.all("status").stream().anyMatch("ended"::equalsIgnoreCase);
    if (isEnded && to.isEmpty()) {
      findings.leftOut(
          occupancy.origin(), title.get() + ": ended, but not said when; the office is left out");
      return;
    }
    if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get().substring(0, 4)) < 0) {
      findings.wrongDate(
          occupancy.origin(), "expected the start before the end, found " + from + " and " + to);
      return;
    }
    held.computeIfAbsent(holder.get(), k -> new ArrayList<>())
        .add(
            new ImportedOffice(
                offices.of(title.get(), post.get().all("topics")),
                Names.clean(title.get()),
                country(post.get()),
                List.of(),
                from,
                to));
  }

  private Optional<String> day(FtmEntity entity, String property) {
    Optional<String> text = entity.one(property);
    Optional<String> day = text.flatMap(DayText::iso);
    if (text.isPresent() && day.isEmpty()) {
      findings.wrongDate(
          entity.origin(),
          "expected YYYY-MM-DD in " + property + ", found \"" + text.get() + "\"; left out");
    }
    return day;
  }

  private Optional<ImportedActor> actor(FtmEntity entity) {
    List<ImportedOffice> own = Optional.ofNullable(held.remove(entity.id())).orElse(List.of());
    String name =
        entity.one("name").or(() -> Optional.of(entity.node().path("caption").asText(""))).get();
    if (Names.clean(name).isBlank()) {
      findings.broken(entity.origin(), "expected a name, found none");
      return Optional.empty();
    }
    List<String> aliases = new ArrayList<>(entity.all("name"));
    aliases.addAll(entity.all("alias"));
    boolean isPerson = entity.schema().equals("Person");
    return Optional.of(
        new ImportedActor(
            "ftm." + Names.clean(entity.id()).replace(' ', '-'),
            Names.clean(name),
            Names.others(Names.clean(name), aliases),
            kind(entity.schema()),
            country(entity),
            sectors(entity.schema()),
            day(entity, isPerson ? "birthDate" : "incorporationDate"),
            day(entity, isPerson ? "deathDate" : "dissolutionDate"),
            own,
            entity.origin()));
  }

  private static ActorKind kind(String schema) {
    return switch (schema) {
      case "Person" -> ActorKind.PERSON;
      case "PublicBody" -> ActorKind.BODY;
      case "Company" -> ActorKind.COMPANY;
      default -> ActorKind.ORGANISATION;
    };
  }

  private static List<String> sectors(String schema) {
    return switch (schema) {
      case "PublicBody" -> List.of("GOV");
      case "Company" -> List.of("BUS");
      default -> List.of();
    };
  }

  /** The first country that is one of ours. */
  private Optional<String> country(FtmEntity entity) {
    for (String property : List.of("country", "citizenship", "nationality", "jurisdiction")) {
      for (String text : entity.all(property)) {
        Optional<String> code = text.length() == 2 ? states.ofAlpha2(text) : states.ofName(text);
        code = code.or(() -> special(text)).filter(book::isCountry);
        if (code.isPresent()) {
          return code;
        }
        findings.wrongCode(
            entity.origin(),
            "unknown country \"" + text + "\" in " + property + ": use ISO 3166 alpha-2");
      }
    }
    return Optional.empty();
  }

  /** Codes of followthemoney besides ISO 3166. */
  private static Optional<String> special(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "eu" -> Optional.of("EUR");
      case "un" -> Optional.of("UNO");
      case "suhh" -> Optional.of("RUS");
      case "yucs" -> Optional.of("YUG");
      case "cshh" -> Optional.of("CSK");
      case "ddde" -> Optional.of("DDR");
      default -> Optional.empty();
    };
  }
}
