package org.demarche.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.DataFile;
import org.demarche.listing.NameForm.Part;

/** Makes names ready to be compared, by the tables of letters, words, sounds and given names. */
final class NameForms {
  /** An initial may stand for many words. */
  private static final double INITIAL = 0.5;

  private final Letters letters = new Letters();
  private final NameWords words = new NameWords();
  private final Sounds sounds = new Sounds();
  private final Map<String, Integer> givenNames = new HashMap<>();

  NameForms() {
    List<DataFile.Row> rows = DataFile.load(NameForms.class, "given-names.tsv", 1).rows();
    for (DataFile.Row row : rows) {
      for (String spelling : row.list(0)) {
        Integer there = givenNames.put(word(spelling), row.number());
        if (there != null && there != row.number()) {
          throw row.wrong("\"" + spelling + "\" is in line " + there + " as well: delete one");
        }
      }
    }
  }

  private String word(String spelling) {
    return String.join("", letters.words(spelling));
  }

  NameForm of(String name) {
    List<Part> parts = new ArrayList<>();
    for (String word : words.counting(letters.words(name))) {
      parts.add(part(word));
    }
    return new NameForm(parts);
  }

  private Part part(String word) {
    double weight = word.length() == 1 ? INITIAL : words.weight(word);
    // A name of titles and legal forms alone is kept, so its words must weigh something.
    return part(word, weight == 0 ? INITIAL : weight);
  }

  private Part part(String word, double weight) {
    String heard = sounds.of(word);
    return new Part(word, heard, Sounds.bones(heard), weight, givenNames.getOrDefault(word, -1));
  }

  /** Two words as if they were one. */
  Part joined(Part one, Part other) {
    return part(one.word() + other.word(), one.weight() + other.weight());
  }
}
