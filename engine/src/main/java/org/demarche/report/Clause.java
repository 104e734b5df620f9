package org.demarche.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.language.Word;
import org.demarche.text.Span;

/**
 * The stretch of words around a trigger that no strong break crosses: a semicolon, a colon, or a
 * comma before a word that starts a new statement. No parse: cautious enough for cues, which must
 * be near anyway.
 *
 * @param first number of its first word
 * @param last number of its last word
 * @param triggerFirst number of the trigger's first word
 * @param triggerLast number of the trigger's last word
 * @param words of the sentence, at least one
 */
record Clause(int first, int last, int triggerFirst, int triggerLast, List<Word> words) {

  private static final Set<String> STRONG =
      Set.of(";", ":", "but", "whereas", "although", "though");
  private static final Set<String> AFTER_COMMA =
      Set.of("and", "while", "which", "who", "whose", "after", "because", "as", "when", "adding");

  static Clause around(Span trigger, List<Word> words) {
    int from = 0;
    while (from < words.size() - 1 && words.get(from).span().end() <= trigger.start()) {
      from++;
    }
    int to = from;
    while (to < words.size() - 1 && words.get(to + 1).span().start() < trigger.end()) {
      to++;
    }
    int first = from;
    while (first > 0 && !startsClause(words, first)) {
      first--;
    }
    int last = to;
    while (last < words.size() - 1 && !startsClause(words, last + 1)) {
      last++;
    }
    return new Clause(first, last, from, to, words);
  }

  /** Where it stands in the sentence. */
  Span span() {
    return new Span(words.get(first).span().start(), words.get(last).span().end());
  }

  private static boolean startsClause(List<Word> words, int at) {
    String form = words.get(at).form().toLowerCase(Locale.ROOT);
    return STRONG.contains(form)
        || (AFTER_COMMA.contains(form) && words.get(at - 1).form().equals(","));
  }

  /** How many words lie between the trigger and the words from {@code from} to {@code to}. */
  int distance(int from, int to) {
    if (to < triggerFirst) {
      return triggerFirst - to - 1;
    }
    return from > triggerLast ? from - triggerLast - 1 : 0;
  }
}
