package org.demarche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;

/** The words of {@code words.tsv} and the names of {@code holidays.tsv}, found by their first. */
final class Vocabulary {

  /**
   * A form of the table.
   *
   * @param words in lower case
   * @param needsCapital whether it counts only when written with one
   */
  record Phrase(List<String> words, boolean needsCapital, Sense sense) {

    boolean fits(List<Word> sentence, List<String> lower, int at) {
      if (at + words.size() > lower.size() || (needsCapital && !sentence.get(at).isCapitalised())) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(lower.get(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /**
   * Reads the shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong: names file and line
   */
  static Vocabulary load(Holidays holidays) {
    Vocabulary vocabulary = new Vocabulary();
    for (DataFile.Row row : DataFile.load(Vocabulary.class, "words.tsv", 3).rows()) {
      Sense sense = sense(row);
      for (String form : row.column(2).split(", ", -1)) {
        vocabulary.add(form, sense);
      }
    }
    for (int i = 0; i < holidays.all().size(); i++) {
      for (String name : holidays.all().get(i).names()) {
        vocabulary.add(name, new Sense(Kind.HOLIDAY, i));
      }
    }
    return vocabulary;
  }

  private void add(String form, Sense sense) {
    List<Word> words = Words.of(form);
    List<String> lower = words.stream().map(w -> w.form().toLowerCase(Locale.ROOT)).toList();
    phrases
        .computeIfAbsent(lower.get(0), first -> new ArrayList<>())
        .add(new Phrase(lower, words.get(0).isCapitalised(), sense));
  }

  private static Sense sense(DataFile.Row row) {
    try {
      Kind kind = Kind.valueOf(row.column(0));
      return new Sense(kind, value(kind, row.column(1)));
    } catch (IllegalArgumentException e) {
      throw row.wrong("expected a kind and its value, found " + row.columns().subList(0, 2));
    }
  }

  private static int value(Kind kind, String written) {
    return switch (kind) {
      case UNIT, UNITS, SET_WORD -> Granularity.valueOf(written).ordinal();
      case PART, PARTS -> DayPart.valueOf(written).ordinal();
      case POINT_MOD, LENGTH_MOD -> TimexMod.valueOf(written).ordinal();
      default -> Integer.parseInt(written);
    };
  }

  /** The phrases that stand at a word, all of the length of the longest; empty if none does. */
  List<Phrase> at(List<Word> sentence, List<String> lower, int at) {
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : phrases.getOrDefault(lower.get(at), List.of())) {
      if (phrase.fits(sentence, lower, at)) {
        int longest = found.isEmpty() ? 0 : found.get(0).words().size();
        if (phrase.words().size() > longest) {
          found.clear();
        }
        if (phrase.words().size() >= longest) {
          found.add(phrase);
        }
      }
    }
    return found;
  }
}
