package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An actor as it was on a day: office, country, sectors. */
final class AsOf {
  private static final String PAST = "ELI";

  private AsOf() {}

  /**
   * Identifies an actor of the book.
   *
   * @param titled offices a title names; they are preferred
   */
  static Identification.Identified of(
      ActorBook book,
      Actor actor,
      List<String> titled,
      Optional<LocalDate> on,
      String rule,
      double confidence) {
    Optional<Spell> spell = on.flatMap(day -> spell(actor, titled, day));
    return new Identification.Identified(
        actor.id(),
        actor.name(),
        actor.kind(),
        country(book, actor, spell),
        sectors(actor, spell, on),
        spell,
        rule,
        confidence,
        Optional.empty());
  }

  /** The same as an earlier mention. */
  static Identification again(Identification who, String rule, double confidence) {
    return who instanceof Identification.Identified i
        ? i.by(rule, Math.min(confidence, i.confidence()))
        : who;
  }

  private static Optional<Spell> spell(Actor actor, List<String> titled, LocalDate day) {
    Spell best = null;
    int bestRank = 0;
    for (Spell s : actor.spells()) {
      if (!s.covers(day)) {
        continue;
      }
      int rank = rank(s, titled);
      if (best == null || rank >= bestRank) {
        best = s;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A titled office before one in government before others; the later of equals is taken. */
  private static int rank(Spell s, List<String> titled) {
    int at = titled.indexOf(s.office());
    if (at >= 0) {
      return 1000 - at;
    }
    boolean isNamed = !s.office().equals("official") && !s.office().equals("former-official");
    int known = isNamed ? 5 : 0;
    if (OfficeFit.isHigh(s)) {
      return 40 + known;
    }
    return (s.sectors().contains("GOV") ? 20 : s.sectors().contains("PTY") ? 0 : 10) + known;
  }

  private static Optional<String> country(ActorBook book, Actor actor, Optional<Spell> spell) {
    Optional<String> office = spell.flatMap(Spell::country);
    if (office.isPresent()) {
      Optional<Actor> body = book.byId(office.get());
      return body.isPresent() ? body.get().country().or(() -> office) : office;
    }
    return actor.country();
  }

  private static List<String> sectors(Actor actor, Optional<Spell> spell, Optional<LocalDate> on) {
    if (spell.isPresent() && !spell.get().sectors().isEmpty()) {
      return spell.get().sectors();
    }
    if (!actor.sectors().isEmpty() || actor.spells().isEmpty()) {
      return actor.sectors();
    }
    boolean isPast =
        on.isPresent()
            && actor.spells().stream()
                .allMatch(s -> s.to().isPresent() && s.to().get().isBefore(on.get()));
    if (isPast) {
      return List.of(PAST);
    }
    return on.isPresent() ? List.of() : actor.spells().get(actor.spells().size() - 1).sectors();
  }
}
