package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/**
 * Tells whether a sentence comes back to an event that is known already: by a word that makes it
 * the ground of something newer ("after the attack") or one that sets it on an earlier day ("the
 * attack two days ago"). Two attacks that are both told as news are seldom the same.
 *
 * @param before phrases before the trigger, in the same clause
 * @param near phrases around the trigger
 */
record BackReference(Set<String> before, Set<String> near) {
  private static final int WORDS_BEFORE = 7;
  private static final int NEAR_BEFORE = 4;
  private static final int NEAR_AFTER = 11;
  private static final int LONGEST = 3;

  BackReference {
    before = Set.copyOf(before);
    near = Set.copyOf(near);
  }

  /**
   * The shipped words.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong
   */
  static BackReference shipped() {
    return of(DataFile.load(BackReference.class, "back-references.tsv", 2));
  }

  static BackReference of(DataFile table) {
    Set<String> before = new HashSet<>();
    Set<String> near = new HashSet<>();
    for (DataFile.Row row : table.rows()) {
      Set<String> all =
          switch (row.column(0)) {
            case "before" -> before;
            case "near" -> near;
            default -> throw row.wrong("expected before or near, found " + row.column(0));
          };
      for (String phrase : row.list(1)) {
        if (phrase.split(" ", -1).length > LONGEST || !all.add(phrase)) {
          throw row.wrong("\"" + phrase + "\" stands twice or has more than " + LONGEST + " words");
        }
      }
    }
    return new BackReference(before, near);
  }

  boolean isIn(Entry e) {
    String sentence = e.sentence().toLowerCase(Locale.ROOT);
    int at = Math.min(e.offset(), sentence.length());
    int end = Math.min(at + e.trigger().length(), sentence.length());
    List<String> left = words(sentence.substring(0, at));
    List<String> right = words(sentence.substring(end));
    List<String> clause = left.subList(Math.max(0, left.size() - WORDS_BEFORE), left.size());
    int comma = Math.max(clause.lastIndexOf(","), clause.lastIndexOf(";"));
    List<String> around =
        new ArrayList<>(left.subList(Math.max(0, left.size() - NEAR_BEFORE), left.size()));
    around.addAll(right.subList(0, Math.min(NEAR_AFTER, right.size())));
    return has(clause.subList(comma + 1, clause.size()), before) || has(around, near);
  }

  private static boolean has(List<String> words, Set<String> phrases) {
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        if (phrases.contains(String.join(" ", words.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Small letters, a possessive ending left away; commas and semicolons stand for themselves. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (c == ',' || c == ';') {
        words.add(Character.toString(c));
      } else if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        String word = text.substring(at, end);
        if (!word.equals("s")) {
          words.add(word);
        }
      }
      at = end;
    }
    return words;
  }
}
