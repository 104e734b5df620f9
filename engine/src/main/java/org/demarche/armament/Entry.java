package org.demarche.armament;

import java.util.List;
import java.util.Objects;

/** One row of the catalogue. */
public sealed interface Entry {

  /** Where a reader finds it: {@code equipment.tsv:12}. */
  String row();

  /** What it is called in the catalogue. */
  String id();

  /**
   * A type of equipment.
   *
   * @param goods class such as {@code tank}
   * @param makers ids of makers
   * @param origin country of its first maker, ISO 3166 alpha-3; says nothing of who sells it
   */
  record Equipment(
      String row, String id, String goods, List<String> makers, String origin, Military military)
      implements Entry {
    public Equipment {
      makers = List.copyOf(makers);
      Objects.requireNonNull(military, "military");
    }
  }

  /**
   * A maker or seller.
   *
   * @param country ISO 3166 alpha-3
   * @param ties listed persons, each as regime/id
   */
  record Maker(String row, String id, String country, List<String> ties) implements Entry {
    public Maker {
      ties = List.copyOf(ties);
    }
  }

  /** A common word for goods of a class. */
  record Goods(String row, String id) implements Entry {}

  /**
   * A body of a state that buys arms in its own name.
   *
   * @param country ISO 3166 alpha-3
   */
  record Buyer(String row, String id, String country) implements Entry {}
}
