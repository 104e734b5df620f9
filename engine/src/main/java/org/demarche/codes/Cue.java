package org.demarche.codes;

import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.DataFile;

/** Words that follow one another, as {@code contexts.tsv} and others write them. */
record Cue(List<CueWord> words) {

  Cue {
    words = List.copyOf(words);
  }

  static Cue of(DataFile.Row row, String written) {
    List<CueWord> words = new ArrayList<>();
    int start = 0;
    while (start <= written.length()) {
      int space = written.indexOf(' ', start);
      int end = space < 0 ? written.length() : space;
      boolean isInflected = end > start + 1 && written.charAt(end - 1) == '*';
      String word = written.substring(start, isInflected ? end - 1 : end);
      check(row, word);
      words.add(new CueWord(word, isInflected));
      start = end + 1;
    }
    return new Cue(words);
  }

  private static void check(DataFile.Row row, String word) {
    boolean isWord = !word.isEmpty();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        throw row.wrong("expected lower case, found '" + word + "'");
      }
      isWord &= Character.isLetterOrDigit(c);
    }
    if (!isWord) {
      throw row.wrong("expected single words parted by one space each, found '" + word + "'");
    }
  }

  /** Whether the phrase starts at word {@code at}; {@code forms} are in lower case. */
  boolean startsAt(List<String> forms, int at) {
    if (at + words.size() > forms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).fits(forms.get(at + i))) {
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
