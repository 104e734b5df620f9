package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.language.Sentence;
import org.demarche.language.Sentences;

/** Cuts a text as the authors of ROUGE do: sentences of lower-case ASCII letters and digits. */
final class RougeWords {

  private RougeWords() {}

  /** The words of each sentence; a sentence may have none. */
  static List<List<String>> of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (Sentence sentence : Sentences.of(text).all()) {
      String small = sentence.span().of(text).toLowerCase(Locale.ROOT);
      List<String> words = new ArrayList<>();
      for (String word : small.split("[^a-z0-9]+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      sentences.add(words);
    }
    return sentences;
  }
}
