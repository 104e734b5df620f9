package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;

/**
 * Tells an outlet from a speaker. A mention is an outlet's when its last words are the name of a
 * well-known one or a common word for one: "Russia news agency Sputnik", "the state news agency",
 * but not "a Reuters correspondent".
 *
 * <p>The names are in {@code outlets.tsv}, for a reader of news to check and extend.
 */
final class OutletNames {

  private static final String FILE = "outlets.tsv";

  private final List<List<String>> names;
  private final List<List<String>> common;

  private OutletNames(List<List<String>> names, List<List<String>> common) {
    this.names = List.copyOf(names);
    this.common = List.copyOf(common);
  }

  /**
   * Reads the shipped file.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line of it is wrong: names file and line
   */
  static OutletNames load() {
    List<List<String>> names = new ArrayList<>();
    List<List<String>> common = new ArrayList<>();
    for (DataFile.Row row : DataFile.load(OutletNames.class, FILE, 2).rows()) {
      List<List<String>> forms =
          Arrays.stream(row.column(1).split("\\|")).map(form -> forms(Words.of(form))).toList();
      if (forms.contains(List.of())) {
        throw row.wrong("expected names separated by |, found an empty one");
      }
      switch (row.column(0)) {
        case "name" -> names.addAll(forms);
        case "common" -> common.addAll(forms);
        default -> throw row.wrong("expected name or common, found '" + row.column(0) + "'");
      }
    }
    return new OutletNames(names, common);
  }

  /** Whether {@code mention} names an outlet. */
  boolean isOutlet(String mention) {
    List<String> words = forms(Words.of(mention));
    List<String> small = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return endsWithAny(words, names) || endsWithAny(small, common);
  }

  private static List<String> forms(List<Word> words) {
    return words.stream().filter(Word::isAlphanumeric).map(Word::form).toList();
  }

  private static boolean endsWithAny(List<String> words, List<List<String>> endings) {
    return endings.stream()
        .anyMatch(
            ending ->
                ending.size() <= words.size()
                    && words.subList(words.size() - ending.size(), words.size()).equals(ending));
  }
}
