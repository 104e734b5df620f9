package org.demarche.exposure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.regime.ActKind;

/** Which words name a dealing, and which make it less than done. */
final class ActWords {

  /** Furthest before the dealing that a doubting word may stand. */
  private static final int REACH = 3;

  /** What a word names. */
  record Sense(ActKind kind, Party.Side actorSide) {}

  private static final Set<ActKind> TRADE =
      Set.of(ActKind.PURCHASE, ActKind.DELIVERY, ActKind.PAYMENT, ActKind.PRODUCTION);

  private final Map<String, Sense> senses = new HashMap<>();
  private final Map<String, Status> doubts = new HashMap<>();

  ActWords() {
    for (DataFile.Row row : DataFile.load(ActWords.class, "act-words.tsv", 3).rows()) {
      Sense sense = new Sense(value(row, 0, ActKind.class), value(row, 1, Party.Side.class));
      row.list(2).forEach(form -> put(row, senses, form, sense));
    }
    for (DataFile.Row row : DataFile.load(ActWords.class, "doubt-words.tsv", 2).rows()) {
      Status status = value(row, 0, Status.class);
      row.list(1).forEach(form -> put(row, doubts, form, status));
    }
  }

  private static <E extends Enum<E>> E value(DataFile.Row row, int column, Class<E> of) {
    for (E one : of.getEnumConstants()) {
      if (one.name().equals(row.column(column))) {
        return one;
      }
    }
    throw row.wrong("unknown " + of.getSimpleName() + " '" + row.column(column) + "'");
  }

  private static <T> void put(DataFile.Row row, Map<String, T> table, String form, T value) {
    if (table.put(form, value) != null) {
      throw row.wrong("'" + form + "' is here twice");
    }
  }

  /** The sense of the first word of a trigger that has one. */
  Optional<Sense> sense(String trigger) {
    return Words.of(trigger).stream()
        .map(word -> senses.get(key(word)))
        .filter(s -> s != null)
        .findFirst();
  }

  /** Whether a word of buying, selling, paying or making is there. */
  boolean hasTrade(String text) {
    return Words.of(text).stream()
        .map(word -> senses.get(key(word)))
        .anyMatch(sense -> sense != null && TRADE.contains(sense.kind()));
  }

  /** A word shortly before {@code at} that makes the dealing less than done, and its status. */
  Optional<Map.Entry<String, Status>> doubt(String sentence, int at) {
    List<Word> before =
        Words.of(sentence).stream().filter(word -> word.span().end() <= at).toList();
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
      Status status = doubts.get(key(before.get(i)));
      if (status != null) {
        return Optional.of(Map.entry(before.get(i).form(), status));
      }
    }
    return Optional.empty();
  }

  static String key(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
