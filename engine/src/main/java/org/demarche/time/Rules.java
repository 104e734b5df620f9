package org.demarche.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** The rules of {@code rules.tsv}, found by the word or kind they can start with. */
final class Rules {

  private final Map<String, List<Rule>> byWord = new HashMap<>();
  private final Map<Kind, List<Rule>> byKind = new EnumMap<>(Kind.class);

  static Rules load() {
    Rules rules = new Rules();
    for (DataFile.Row row : DataFile.load(Rules.class, "rules.tsv", 4).rows()) {
      rules.add(Rule.of(row));
    }
    return rules;
  }

  private void add(Rule rule) {
    for (Rule.Part part : rule.parts()) {
      part.words().forEach(w -> byWord.computeIfAbsent(w, any -> new ArrayList<>()).add(rule));
      part.kinds().forEach(k -> byKind.computeIfAbsent(k, any -> new ArrayList<>()).add(rule));
      if (!part.isOptional()) {
        return;
      }
    }
  }

  /** The longest match from {@code at} whose guard allows it; the first of the table of several. */
  Optional<Match> longest(List<Item> items, int at, boolean isGuarded) {
    Item item = items.get(at);
    Optional<Match> best = Optional.empty();
    List<Rule> named = byWord.get(item.text());
    if (named != null) {
      best = longest(named, items, at, isGuarded, best);
    }
    for (Sense sense : item.senses()) {
      List<Rule> starting = byKind.get(sense.kind());
      if (starting != null) {
        best = longest(starting, items, at, isGuarded, best);
      }
    }
    return best;
  }

  private static Optional<Match> longest(
      List<Rule> rules, List<Item> items, int at, boolean isGuarded, Optional<Match> best) {
    Optional<Match> longest = best;
    for (Rule rule : rules) {
      Optional<Match> match = rule.match(items, at, longest.map(Match::to).orElse(at));
      if (match.isPresent() && (!isGuarded || rule.guard().allows(match.get()))) {
        longest = match;
      }
    }
    return longest;
  }
}
