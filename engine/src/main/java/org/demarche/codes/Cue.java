package org.demarche.codes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;

/**
 * Words that follow one another. A star after a word stands for its regular forms: -s, -es, -d,
 * -ed, -ing, for a final y -ies and -ied, for a final e also -ing in its place. Nothing else:
 * {@code arm*} is not {@code armistice}.
 */
record Cue(List<Set<String>> words) {

  Cue {
    words = words.stream().map(Set::copyOf).toList();
  }

  static Cue of(DataFile.Row row, String written) {
    if (!written.equals(written.toLowerCase(Locale.ROOT))) {
      throw row.wrong("expected lower case, found '" + written + "'");
    }
    List<Set<String>> words = new ArrayList<>();
    for (String part : written.split(" ", -1)) {
      boolean isInflected = part.endsWith("*");
      String word = isInflected ? part.substring(0, part.length() - 1) : part;
      List<Word> pieces = Words.of(word);
      if (pieces.size() != 1 || !pieces.get(0).form().equals(word) || word.equals("*")) {
        throw row.wrong("expected single words parted by spaces, found '" + written + "'");
      }
      words.add(isInflected ? forms(word) : Set.of(word));
    }
    return new Cue(words);
  }

  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    for (String ending : List.of("s", "es", "d", "ed", "ing")) {
      forms.add(word + ending);
    }
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("y")) {
      forms.add(stem + "ies");
      forms.add(stem + "ied");
    } else if (word.endsWith("e")) {
      forms.add(stem + "ing");
    }
    return forms;
  }

  /** Whether the phrase starts at word {@code at}; {@code forms} are in lower case. */
  boolean startsAt(List<String> forms, int at) {
    if (at + words.size() > forms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).contains(forms.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  boolean isIn(List<String> forms) {
    for (int at = 0; at < forms.size(); at++) {
      if (startsAt(forms, at)) {
        return true;
      }
    }
    return false;
  }
}
