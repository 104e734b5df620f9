package org.demarche.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor or recipient of an event.
 *
 * @param name who it is, else the words of the mention; never blank
 * @param words of the mention, as the text has them; empty if they are not kept
 * @param country ISO 3166 alpha-3, or PLOVER's code for what is no state (UNO, EUR, NGO)
 * @param sectors of PLOVER, the primary one first
 * @param title office held on the day of the article
 * @param id of the actor in Demarche's tables
 */
public record Participant(
    String name,
    Optional<String> words,
    Optional<String> country,
    List<String> sectors,
    Optional<String> title,
    Optional<String> id) {

  public Participant {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a participant needs a name");
    }
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(country, "country");
    sectors = List.copyOf(sectors);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(id, "id");
  }

  /** With no more known than a name, a country and sectors. */
  public static Participant of(String name, String country, String... sectors) {
    return new Participant(
        name,
        Optional.empty(),
        Optional.of(country),
        List.of(sectors),
        Optional.empty(),
        Optional.empty());
  }

  /** What tells it from the others of its event: its id, else its name. */
  String key() {
    return id.orElse(name);
  }
}
