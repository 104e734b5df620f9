package org.demarche.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/** What the words around a name say of it; read from {@code place-words.tsv}. */
final class PlaceWords {

  /** The kinds of words; the file explains them. */
  enum Kind {
    DIRECTION,
    NEAR,
    APART,
    SEVERAL,
    CITY,
    DIVISION,
    FACILITY,
    OF_A_STATE,
    TERRITORY,
    NATION,
    PLAIN,
    ELSEWHERE
  }

  private static final String FILE = "place-words.tsv";

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Set<String> all = new HashSet<>();

  private PlaceWords() {}

  static PlaceWords load() {
    PlaceWords result = new PlaceWords();
    for (DataFile.Row row : DataFile.load(PlaceWords.class, FILE, 2).rows()) {
      Set<String> forms = Set.of(row.column(1).split("\\|", -1));
      if (result.words.put(kind(row), forms) != null) {
        throw row.wrong("'" + row.column(0) + "' stands twice");
      }
      result.all.addAll(forms);
    }
    return result;
  }

  private static Kind kind(DataFile.Row row) {
    String name = row.column(0).replace('-', '_').toUpperCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw row.wrong("expected a kind of words, found '" + row.column(0) + "'");
  }

  /** Whether {@code form}, in lower case, is of that kind. */
  boolean is(Kind kind, String form) {
    return words.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Whether {@code form}, in lower case, says something of a name rather than being part of it. */
  boolean knows(String form) {
    return all.contains(form);
  }
}
