package org.demarche.actor.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ActorBook;
import org.demarche.actor.StateCodes;
import org.demarche.knowledge.DataFile;

/**
 * Tells which office a position is. A title of {@code titles.tsv} counts only when it is the whole
 * name, or is followed by a state alone: "President of the Senate" is no president.
 */
final class FtmOffices {
  private static final String FALLBACK = "official";

  private final StateCodes states;
  private final Map<String, String> byTitle = new HashMap<>();
  private final List<DataFile.Row> topics =
      DataFile.load(FtmOffices.class, "position-topics.tsv", 2).rows();

  FtmOffices(StateCodes states) {
    this.states = states;
    for (DataFile.Row row : DataFile.load(ActorBook.class, "titles.tsv", 2).rows()) {
      row.list(1).stream().findFirst().ifPresent(o -> byTitle.put(row.column(0), o));
    }
  }

  /** Key of {@code offices.tsv}. */
  String of(String name, List<String> positionTopics) {
    Optional<String> titled = titled(ActorBook.key(name));
    if (titled.isPresent()) {
      return titled.get();
    }
    return topics.stream()
        .filter(row -> positionTopics.contains(row.column(0)))
        .map(row -> row.column(1))
        .findFirst()
        .orElse(FALLBACK);
  }

  private Optional<String> titled(String key) {
    String title = key.startsWith("the ") ? key.substring(4) : key;
    if (byTitle.containsKey(title)) {
      return Optional.of(byTitle.get(title));
    }
    for (String link : List.of(" of the ", " of ", ", ")) {
      int at = title.lastIndexOf(link);
      if (at > 0
          && states.ofName(title.substring(at + link.length())).isPresent()
          && byTitle.containsKey(title.substring(0, at))) {
        return Optional.of(byTitle.get(title.substring(0, at)));
      }
    }
    return Optional.empty();
  }
}
