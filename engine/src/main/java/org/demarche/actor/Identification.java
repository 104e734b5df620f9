package org.demarche.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is known of whom a mention stands for. */
public sealed interface Identification {

  /** ISO 3166 alpha-3 or a code of PLOVER for what is not a state; empty if not known. */
  Optional<String> country();

  /** PLOVER sectors, the first is the primary one; empty if none is known or none applies. */
  List<String> sectors();

  /**
   * The same, found by other means.
   *
   * @param how the rule
   * @param sure confidence, 0 to 1, of an identified actor
   */
  Identification by(String how, double sure);

  /** Whom it acts for, where the article says so. */
  Optional<Representation> stands();

  /** Whether both are known to be the same actor. */
  default boolean isSame(Identification other) {
    return this instanceof Identified a && other instanceof Identified b && a.id().equals(b.id());
  }

  /** What decided: a rule's name and what it used, for a reader to check. */
  String rule();

  /**
   * It is this actor.
   *
   * @param id of the book, or made of kind and parties for a body the article defines
   * @param office held on the article's day
   * @param confidence 0 to 1: 1 for a full name, less for what is inferred
   * @param stands whom it acts for, where the article says so
   */
  record Identified(
      String id,
      String name,
      ActorKind kind,
      Optional<String> country,
      List<String> sectors,
      Optional<Spell> office,
      String rule,
      double confidence,
      Optional<Representation> stands)
      implements Identification {
    public Identified {
      if (id.isBlank() || name.isBlank() || rule.isBlank()) {
        throw new IllegalArgumentException("an identified actor needs id, name and rule");
      }
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence lies from 0 to 1, found " + confidence);
      }
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(country, "country");
      Objects.requireNonNull(office, "office");
      Objects.requireNonNull(stands, "stands");
      sectors = List.copyOf(sectors);
    }

    /** The same, acting for somebody. */
    Identified standing(Representation representation) {
      return new Identified(
          id, name, kind, country, sectors, office, rule, confidence, Optional.of(representation));
    }

    @Override
    public Identified by(String how, double sure) {
      return new Identified(id, name, kind, country, sectors, office, how, sure, stands);
    }
  }

  /**
   * Not who, but of which country or what sort.
   *
   * @param name as the article writes it, if it gives one
   */
  record Partly(
      Optional<String> name,
      Optional<String> country,
      List<String> sectors,
      String rule,
      Optional<Representation> stands)
      implements Identification {
    public Partly {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(country, "country");
      Objects.requireNonNull(stands, "stands");
      if (rule.isBlank()) {
        throw new IllegalArgumentException("a description needs its rule");
      }
      sectors = List.copyOf(sectors);
    }

    @Override
    public Partly by(String how, double sure) {
      return new Partly(name, country, sectors, how, stands);
    }

    Partly standing(Representation representation) {
      return new Partly(name, country, sectors, rule, Optional.of(representation));
    }
  }

  /**
   * Nothing is known.
   *
   * @param reason why
   */
  record Unidentified(String reason) implements Identification {
    public Unidentified {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an unidentified mention needs a reason");
      }
    }

    @Override
    public Optional<String> country() {
      return Optional.empty();
    }

    @Override
    public List<String> sectors() {
      return List.of();
    }

    @Override
    public Optional<Representation> stands() {
      return Optional.empty();
    }

    @Override
    public Unidentified by(String how, double sure) {
      return this;
    }

    @Override
    public String rule() {
      return "none: " + reason;
    }
  }
}
