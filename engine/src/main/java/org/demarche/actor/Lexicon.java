package org.demarche.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/** The words that mentions are made of besides names: nouns, titles, small words, localities. */
final class Lexicon {
  private final PhraseTable<AgentNoun> nouns = new PhraseTable<>();
  private final PhraseTable<List<String>> titles = new PhraseTable<>();
  private final PhraseTable<String> localities = new PhraseTable<>();
  private final Map<String, Set<WordClass>> words = new HashMap<>();
  private final Offices offices;

  private Lexicon(Offices offices) {
    this.offices = offices;
  }

  /** The shipped words, with the offices that titles mean. */
  static Lexicon shipped(Offices offices) {
    Lexicon lexicon = new Lexicon(offices);
    load("agents.tsv", 3).rows().forEach(lexicon::addNoun);
    load("titles.tsv", 2).rows().forEach(row -> lexicon.titles.add(row.column(0), row.list(1)));
    load("localities.tsv", 2)
        .rows()
        .forEach(row -> lexicon.localities.add(row.column(0), row.column(1)));
    load("function-words.tsv", 2).rows().forEach(lexicon::addWord);
    return lexicon;
  }

  /** Sectors of the likeliest, the first, of some offices. */
  List<String> sectorsOf(List<String> likely) {
    boolean isKnown = !likely.isEmpty() && offices.knows(likely.get(0));
    return isKnown ? offices.get(likely.get(0)).sectors() : List.of();
  }

  private static DataFile load(String name, int columns) {
    return DataFile.load(Lexicon.class, name, columns);
  }

  private void addNoun(DataFile.Row row) {
    nouns.add(row.column(0), new AgentNoun(row.list(1), row.one(2, AgentNoun.Strength.class)));
  }

  private void addWord(DataFile.Row row) {
    for (WordClass c : WordClass.values()) {
      if (c.label().equals(row.column(1))) {
        String key = row.column(0).toLowerCase(Locale.ROOT);
        words.computeIfAbsent(key, k -> EnumSet.noneOf(WordClass.class)).add(c);
        return;
      }
    }
    throw row.wrong("unknown class of word \"" + row.column(1) + "\"");
  }

  PhraseTable<AgentNoun> nouns() {
    return nouns;
  }

  PhraseTable<List<String>> titles() {
    return titles;
  }

  PhraseTable<String> localities() {
    return localities;
  }

  /** Whether a noun, in the singular or the plural, is of this class. */
  boolean isNoun(String key, WordClass wordClass) {
    return words.getOrDefault(key, Set.of()).contains(wordClass)
        || words.getOrDefault(Singular.of(key), Set.of()).contains(wordClass);
  }

  /** Whether a word is in the table of small words, other than as a person's name. */
  boolean isFunctionWord(Token token) {
    return words.getOrDefault(token.key(), Set.of()).stream().anyMatch(c -> c != WordClass.GIVEN);
  }

  boolean is(Token token, WordClass wordClass) {
    Set<WordClass> classes = words.get(token.key());
    return classes != null && classes.contains(wordClass);
  }
}
