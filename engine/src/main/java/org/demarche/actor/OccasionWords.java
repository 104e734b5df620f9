package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/** The words of occasions.tsv. */
final class OccasionWords {
  private static final Set<String> PLAIN =
      Set.of("modifier", "topic", "meeting", "ordinal", "prefix", "number", "else", "known");

  private final PhraseTable<List<OccasionKind>> kinds = new PhraseTable<>();
  private final Map<String, List<OccasionKind>> byPhrase = new HashMap<>();
  private final Map<String, Map<String, String>> words = new HashMap<>();

  private OccasionWords() {}

  /**
   * The shipped words.
   *
   * @param book whose states the prefixes must be
   * @throws org.demarche.knowledge.KnowledgeException if a line is wrong
   */
  static OccasionWords shipped(ActorBook book) {
    return of(DataFile.load(OccasionWords.class, "occasions.tsv", 5), book);
  }

  static OccasionWords of(DataFile table, ActorBook book) {
    OccasionWords all = new OccasionWords();
    table.rows().forEach(row -> all.add(row, book));
    all.byPhrase.forEach(all.kinds::add);
    return all;
  }

  private void add(DataFile.Row row, ActorBook book) {
    String what = row.column(0);
    if (what.equals("kind")) {
      row.list(4).forEach(phrase -> addKind(row, phrase));
      return;
    }
    if (!PLAIN.contains(what)) {
      throw row.wrong("expected kind or one of " + PLAIN.stream().sorted().toList());
    }
    String key = row.column(2);
    if (what.equals("prefix") && book.byId(key).isEmpty()) {
      throw row.wrong("no state has the id " + key);
    }
    if ((what.equals("ordinal") || what.equals("number")) && !key.matches("[1-9][0-9]?")) {
      throw row.wrong("expected a number from 1 to 99, found " + key);
    }
    for (String word : row.list(4)) {
      String form = ActorBook.key(word);
      if (words.computeIfAbsent(what, k -> new HashMap<>()).put(form, key) != null) {
        throw row.wrong("\"" + word + "\" stands twice among the words of " + what);
      }
    }
  }

  private void addKind(DataFile.Row row, String phrase) {
    ActorKind result =
        switch (row.column(1)) {
          case "body" -> ActorKind.BODY;
          case "occasion" -> ActorKind.OCCASION;
          case "law" -> ActorKind.LAW;
          default -> throw row.wrong("expected body, occasion or law, found " + row.column(1));
        };
    OccasionKind.Rule rule = row.one(3, OccasionKind.Rule.class);
    String form = ActorBook.key(phrase);
    if (!phrase.equals(phrase.toLowerCase(Locale.ROOT)) || form.isEmpty()) {
      throw row.wrong("expected small letters, found \"" + phrase + "\"");
    }
    List<OccasionKind> there = byPhrase.getOrDefault(form, List.of());
    if (there.stream().anyMatch(k -> k.rule() == rule)) {
      throw row.wrong("\"" + phrase + "\" has the rule " + row.column(3) + " already");
    }
    String head = form.substring(form.lastIndexOf(' ') + 1);
    List<OccasionKind> more = new ArrayList<>(there);
    more.add(new OccasionKind(row.column(2), result, rule, phrase, head));
    byPhrase.put(form, List.copyOf(more));
  }

  /** Kinds whose phrase starts at a token and stands there as the table writes it. */
  Optional<PhraseTable.Match<List<OccasionKind>>> kinds(List<Token> tokens, int at) {
    return kinds
        .at(tokens, at)
        .filter(m -> m.value().get(0).head().equals(tokens.get(m.end() - 1).key()));
  }

  /** The key of a word among those of a row's sort: the number of an ordinal, a prefix's state. */
  Optional<String> key(String what, Token token) {
    return Optional.ofNullable(words.getOrDefault(what, Map.of()).get(token.key()));
  }

  boolean is(String what, Token token) {
    return words.getOrDefault(what, Map.of()).containsKey(token.key());
  }

  /** Whether a proper name has a word that makes its forum or conference a standing body. */
  boolean isElse(String name) {
    Map<String, String> all = words.getOrDefault("else", Map.of());
    return Tokens.of(name, 0, name.length()).stream().anyMatch(t -> all.containsKey(t.key()));
  }

  /** Whether one format alone goes by a number such as "5+5". */
  boolean isKnownFormat(String number) {
    return words.getOrDefault("known", Map.of()).containsKey(number);
  }
}
