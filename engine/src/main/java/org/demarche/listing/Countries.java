package org.demarche.listing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.StateCodes;
import org.demarche.knowledge.DataFile;

/** Turns the countries of lists into Demarche's codes. */
final class Countries {
  private final StateCodes states = StateCodes.shipped();
  private final Map<String, String> asLists = new HashMap<>();

  Countries() {
    for (DataFile.Row row : DataFile.load(Countries.class, "countries.tsv", 2).rows()) {
      asLists.put(row.column(0).toLowerCase(Locale.ROOT), row.column(1));
    }
  }

  /** By ISO 3166 alpha-2 or alpha-3 code, or by a name as lists write it. */
  Optional<String> of(String text) {
    String own = asLists.get(text.strip().toLowerCase(Locale.ROOT));
    if (own != null) {
      return own.equals("-") ? Optional.empty() : Optional.of(own);
    }
    return text.strip().length() == 2 ? states.ofAlpha2(text) : states.ofName(text);
  }

  /** Whether lists use a name for what is no country, such as "Undetermined". */
  boolean isNone(String text) {
    return "-".equals(asLists.get(text.strip().toLowerCase(Locale.ROOT)));
  }
}
