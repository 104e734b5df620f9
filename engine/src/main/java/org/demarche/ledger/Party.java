package org.demarche.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorKind;

/**
 * A participant of a report, one for each actor a mention stands for.
 *
 * @param id of the actor; empty if it is not known who it is
 * @param name of the actor, else the words of the mention; never blank
 * @param kind empty if it is not known who it is
 * @param country ISO 3166 alpha-3 or PLOVER's code; empty if not known
 * @param sectors PLOVER codes, the primary one first
 * @param standsFor id, else name, of whom it represents
 */
public record Party(
    Optional<String> id,
    String name,
    Optional<ActorKind> kind,
    Optional<String> country,
    List<String> sectors,
    Optional<String> standsFor) {

  public Party {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(standsFor, "standsFor");
    sectors = List.copyOf(sectors);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party needs a name");
    }
  }

  /** Codes of PLOVER that many actors share and that say nothing of who one is. */
  private static final Set<String> ANYBODY = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  /** Those that act in their own name and not for the country they come from. */
  private static final Set<ActorKind> FOR_THEMSELVES =
      EnumSet.of(ActorKind.GROUP, ActorKind.COMPANY, ActorKind.OCCASION, ActorKind.OUTLET);

  /** What two reports must share to speak of the same side: its country, else who it is. */
  public Optional<String> key() {
    boolean isAlone =
        kind.filter(FOR_THEMSELVES::contains).isPresent()
            || country.filter(ANYBODY::contains).isPresent();
    return isAlone ? id : country.or(() -> id);
  }

  /** The id, if it is a human being. */
  public Optional<String> person() {
    return kind.filter(k -> k == ActorKind.PERSON).isPresent() ? id : Optional.empty();
  }
}
