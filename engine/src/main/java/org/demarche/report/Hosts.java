package org.demarche.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Identification;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;

/**
 * Whom a visitor visits. PLOVER has the visitor as actor and the host as recipient (manual, draft
 * 0.8, CONSULT): who visits another state is not the guest of his own, though the sentence may name
 * somebody at home as well ("visiting Lima, the minister conveyed a letter from his president").
 *
 * @param kept the recipients who may be hosts
 * @param dropped those of the visitors' own state beside a host of another
 */
record Hosts(List<Mention> kept, List<Mention> dropped) {

  Hosts {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  static Hosts of(GraphEvent event, List<Mention> actors, List<Mention> recipients) {
    if (event.type() != EventType.CONSULT || !event.mode().equals("visit")) {
      return new Hosts(recipients, List.of());
    }
    Set<String> own = actors.stream().flatMap(Hosts::countries).collect(Collectors.toSet());
    boolean goesAbroad =
        !own.isEmpty()
            && recipients.stream().anyMatch(r -> countries(r).anyMatch(c -> !own.contains(c)));
    if (!goesAbroad) {
      return new Hosts(recipients, List.of());
    }
    List<Mention> dropped = recipients.stream().filter(r -> isAtHome(r, own)).toList();
    return new Hosts(recipients.stream().filter(r -> !dropped.contains(r)).toList(), dropped);
  }

  private static boolean isAtHome(Mention mention, Set<String> own) {
    List<String> countries = countries(mention).toList();
    return !countries.isEmpty() && own.containsAll(countries);
  }

  private static Stream<String> countries(Mention mention) {
    return mention.who().stream().map(Identification::country).flatMap(Optional::stream);
  }
}
