package org.demarche.app.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows are asked for; what is not given bounds nothing.
 *
 * @param dyad two countries or ids that both take part, in either direction; empty for any
 * @param bounds what a row must have
 * @param from first day
 * @param to last day
 */
public record Filter(
    List<String> dyad,
    Map<Bound, String> bounds,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** What rows are chosen by. */
  public enum Bound {
    /** Id of an actor who takes part, or part of a name. */
    ACTOR,
    /** ISO 3166 alpha-3 of one who takes part. */
    COUNTRY,
    /** PLOVER type of the act. */
    TYPE,
    /** PLOVER mode of the act. */
    MODE,
    /** Status of the act. */
    STATUS,
    /** PLOVER context. */
    CONTEXT,
    /** Part of the name of a source. */
    SOURCE,
    /** Part of the name of an outlet. */
    OUTLET,
    /** Part of the name of a place. */
    PLACE,
    /** Part of any text. */
    TEXT
  }

  public static final Filter NONE =
      new Filter(List.of(), Map.of(), Optional.empty(), Optional.empty());

  public Filter {
    dyad = List.copyOf(dyad);
    Map<Bound, String> copy = new EnumMap<>(Bound.class);
    copy.putAll(bounds);
    bounds = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (!dyad.isEmpty() && dyad.size() != 2) {
      throw new IllegalArgumentException("a dyad is two countries, found " + dyad);
    }
  }

  /** Only what two countries take part in. */
  public static Filter of(List<String> dyad) {
    return new Filter(dyad, NONE.bounds, NONE.from, NONE.to);
  }

  /** The same with one bound more, or another value of it. */
  public Filter with(Bound bound, String value) {
    Map<Bound, String> more = new EnumMap<>(Bound.class);
    more.putAll(bounds);
    more.put(bound, value);
    return new Filter(dyad, more, from, to);
  }

  /** The same within other days. */
  public Filter within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filter(dyad, bounds, first, last);
  }
}
