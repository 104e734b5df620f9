package org.demarche.report;

import java.util.List;
import java.util.Objects;
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
 * @param country of all hosts of a visit, if they have one and the same
 */
record Hosts(List<Mention> kept, List<Mention> dropped, Optional<String> country) {

  Hosts {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
    Objects.requireNonNull(country, "country");
  }

  static Hosts of(GraphEvent event, List<Mention> actors, List<Mention> recipients) {
    if (event.type() != EventType.CONSULT || !event.mode().equals("visit")) {
      return new Hosts(recipients, List.of(), Optional.empty());
    }
    Set<String> own = actors.stream().flatMap(Hosts::countries).collect(Collectors.toSet());
    boolean goesAbroad =
        !own.isEmpty()
            && recipients.stream().anyMatch(r -> countries(r).anyMatch(c -> !own.contains(c)));
    if (!goesAbroad) {
      return new Hosts(recipients, List.of(), country(recipients));
    }
    List<Mention> dropped = recipients.stream().filter(r -> isAtHome(r, own)).toList();
    List<Mention> kept = recipients.stream().filter(r -> !dropped.contains(r)).toList();
    return new Hosts(kept, dropped, country(kept));
  }

  private static Optional<String> country(List<Mention> hosts) {
    List<String> all = hosts.stream().flatMap(Hosts::countries).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static boolean isAtHome(Mention mention, Set<String> own) {
    List<String> countries = countries(mention).toList();
    return !countries.isEmpty() && own.containsAll(countries);
  }

  private static Stream<String> countries(Mention mention) {
    return mention.who().stream().map(Identification::country).flatMap(Optional::stream);
  }
}
