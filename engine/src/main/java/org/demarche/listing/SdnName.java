package org.demarche.listing;

import java.util.Locale;
import java.util.Optional;

/** How OFAC writes names and kinds, and its way to write nothing. */
final class SdnName {
  private static final String NULL = "-0-";

  private SdnName() {}

  /** The text of a column; empty for {@code -0-}. */
  static Optional<String> text(String column) {
    String text = column.strip();
    return text.isEmpty() || text.equals(NULL) ? Optional.empty() : Optional.of(text);
  }

  /** "PETROV, Ivan Ivanovich" in reading order for a person; others have commas of their own. */
  static String inOrder(String name, PartyKind kind) {
    int comma = name.indexOf(',');
    if (kind != PartyKind.PERSON || comma < 0) {
      return name;
    }
    return (name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()).strip();
  }

  static PartyKind kind(Optional<String> type) {
    return switch (type.orElse("entity").toLowerCase(Locale.ROOT)) {
      case "individual" -> PartyKind.PERSON;
      case "entity" -> PartyKind.ORGANISATION;
      case "vessel" -> PartyKind.VESSEL;
      case "aircraft" -> PartyKind.AIRCRAFT;
      default -> PartyKind.OTHER;
    };
  }
}
