package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;

/**
 * Words that follow one another, each in one of its forms: {@code is/are to}.
 *
 * @param words for each word its forms in lower case
 */
record CuePhrase(List<Set<String>> words) {

  CuePhrase {
    words = words.stream().map(Set::copyOf).toList();
  }

  static CuePhrase of(DataFile.Row row, String written) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : written.split(" ")) {
      List<String> forms = List.of(word.split("/", -1));
      Set<String> distinct = new LinkedHashSet<>(forms);
      if (distinct.size() != forms.size()) {
        throw row.wrong("a form stands twice in '" + word + "'");
      }
      for (String form : forms) {
        if (form.isEmpty() || !form.equals(form.toLowerCase(Locale.ROOT))) {
          throw row.wrong("expected forms in lower case parted by /, found '" + word + "'");
        }
      }
      words.add(distinct);
    }
    return new CuePhrase(words);
  }

  /** Whether {@code written} is this phrase and nothing more. */
  boolean fits(String written) {
    List<Word> all = Words.of(written);
    return matches(all, 0, all.size() - 1) == all.size();
  }

  /** How many words the phrase takes if it starts at {@code at} and ends by {@code last}; or 0. */
  int matches(List<Word> sentence, int at, int last) {
    if (at + words.size() - 1 > last) {
      return 0;
    }
    for (int i = 0; i < words.size(); i++) {
      String form = sentence.get(at + i).form().toLowerCase(Locale.ROOT);
      if (!words.get(i).contains(form)) {
        return 0;
      }
    }
    return words.size();
  }
}
