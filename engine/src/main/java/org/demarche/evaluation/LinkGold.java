package org.demarche.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Spell;

/**
 * The country a linked page tells of, by the page's title alone: a state ("Georgia (country)"), the
 * people of one ("Russians"), a capital ("Kyiv"), somebody who is head of state or government on
 * the item's day, or such an office ("President of France"). Other pages give no gold.
 */
final class LinkGold {
  private static final List<String> OFFICES =
      List.of(
          "head-of-state",
          "head-of-government",
          "leader",
          "president",
          "prime-minister",
          "chancellor",
          "monarch",
          "supreme-leader");
  private static final List<String> OFFICE_PAGES =
      List.of("President of ", "Prime Minister of ", "Chancellor of ", "Monarchy of ", "King of ");

  private final ActorBook book;
  private final Map<String, Actor> capitals = new HashMap<>();

  LinkGold(ActorBook book) {
    this.book = book;
    for (Actor a : book.all()) {
      if (a.kind() == ActorKind.BODY && a.id().contains(".capital.")) {
        capitals.putIfAbsent(ActorBook.key(a.name()), a);
      }
    }
  }

  /** The country; empty if the page is none of these. */
  Optional<String> of(String page, LocalDate day) {
    String title = page.replace(" (country)", "");
    for (String office : OFFICE_PAGES) {
      if (title.startsWith(office)) {
        String land = title.substring(office.length());
        return state(land.startsWith("the ") ? land.substring(4) : land);
      }
    }
    Optional<String> state = state(title);
    if (state.isPresent()) {
      return state;
    }
    Actor capital = capitals.get(ActorBook.key(title.replace(", D.C.", "")));
    if (capital != null) {
      return capital.country();
    }
    return head(title, day);
  }

  private Optional<String> state(String name) {
    return book.named(name).stream()
        .filter(a -> a.kind() == ActorKind.STATE)
        .findFirst()
        .flatMap(Actor::country);
  }

  private Optional<String> head(String name, LocalDate day) {
    for (Actor a : book.named(name)) {
      for (Spell s : a.spells()) {
        if (a.kind() == ActorKind.PERSON && OFFICES.contains(s.office()) && s.covers(day)) {
          return s.country().or(a::country);
        }
      }
    }
    return Optional.empty();
  }
}
