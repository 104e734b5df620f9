package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.actor.Spell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche actors find}: who bears a name, and which offices they held when. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists the actors of that name or surname with their offices and where each fact is from. "
          + "With --on, the offices held that day are marked with *."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche actors find Lamamra --on 2022-11-11",
      "  demarche actors find \"Arab League\" --json"
    })
final class ActorsFindCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(paramLabel = "NAME", description = "A name in full, an alias, or a surname.")
  private String name = "";

  @Option(names = "--on", paramLabel = "DATE", description = "Day, YYYY-MM-DD.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--json", description = "JSON lines, one an actor.")
  private boolean isJson;

  @Mixin private ActorOptions actors;

  ActorsFindCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    ActorBook book = actors.book();
    Set<Actor> found = new LinkedHashSet<>(book.named(name));
    found.addAll(book.surnamed(name));
    if (found.isEmpty()) {
      here.tell("demarche: nobody in the book is named " + name + "; --actors FILE adds your own");
      return ExitCode.SOME_REFUSED.code();
    }
    for (Actor actor : found) {
      if (isJson) {
        here.println(json(actor));
      } else {
        print(actor);
      }
    }
    return ExitCode.OK.code();
  }

  private void print(Actor actor) {
    here.println(
        actor.name() + "  " + actor.kind() + " " + codes(actor.country(), actor.sectors()));
    here.println("  " + actor.id() + ", from " + actor.basis());
    if (!actor.aliases().isEmpty()) {
      here.println("  also " + String.join(", ", actor.aliases()));
    }
    for (Spell spell : actor.spells()) {
      here.println(
          (held(spell) ? "* " : "  ")
              + spell.from().map(LocalDate::toString).orElse("?")
              + " … "
              + spell.to().map(LocalDate::toString).orElse("")
              + "  "
              + spell.title()
              + "  "
              + codes(spell.country(), spell.sectors())
              + ", from "
              + spell.basis());
    }
  }

  private boolean held(Spell spell) {
    return on.filter(spell::covers).isPresent();
  }

  private static String codes(Optional<String> country, List<String> sectors) {
    return (country.orElse("") + " " + String.join(" ", sectors)).strip();
  }

  private String json(Actor actor) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode node = json.createObjectNode();
    node.put("id", actor.id());
    node.put("name", actor.name());
    node.put("kind", actor.kind().name());
    node.put("country", actor.country().orElse(null));
    actor.sectors().forEach(node.putArray("sectors")::add);
    actor.aliases().forEach(node.putArray("aliases")::add);
    node.put("basis", actor.basis());
    ArrayNode offices = node.putArray("offices");
    for (Spell spell : actor.spells()) {
      ObjectNode office = offices.addObject();
      office.put("office", spell.office());
      office.put("title", spell.title());
      office.put("of", spell.country().orElse(null));
      spell.sectors().forEach(office.putArray("sectors")::add);
      office.put("from", spell.from().map(LocalDate::toString).orElse(null));
      office.put("to", spell.to().map(LocalDate::toString).orElse(null));
      office.put("basis", spell.basis());
      on.ifPresent(day -> office.put("held", spell.covers(day)));
    }
    return json.writeValueAsString(node);
  }
}
