package org.demarche.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;

/**
 * One line of {@code rules.tsv}.
 *
 * @param name for reasons and reviewers
 * @param parts of the pattern, in order
 */
record Rule(String name, List<Part> parts, MeaningKind meaning, Guard guard) {

  Rule {
    parts = List.copyOf(parts);
  }

  /**
   * One place of a pattern: an item of one of the kinds or with one of the words.
   *
   * @param isOptional whether it may be missing
   */
  record Part(Set<Kind> kinds, Set<String> words, boolean isOptional) {

    Part {
      kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
      words = Set.copyOf(words);
    }

    /** What the item is taken for; empty if it does not fit, a word has no kind. */
    boolean fits(Item item) {
      return words.contains(item.text()) || kind(item).isPresent();
    }

    Optional<Kind> kind(Item item) {
      for (Sense sense : item.senses()) {
        if (kinds.contains(sense.kind())) {
          return Optional.of(sense.kind());
        }
      }
      return Optional.empty();
    }
  }

  static Rule of(DataFile.Row row) {
    List<Part> parts = new ArrayList<>();
    for (String written : row.column(1).split(" ", -1)) {
      boolean isOptional = written.length() > 1 && written.endsWith("?");
      String choices = isOptional ? written.substring(0, written.length() - 1) : written;
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      Set<String> words = new HashSet<>();
      for (String choice : choices.split("/", -1)) {
        if (choice.length() > 1 && choice.equals(choice.toUpperCase(Locale.ROOT))) {
          kinds.add(kind(row, choice));
        } else if (choice.isEmpty()) {
          throw row.wrong("an empty choice in '" + written + "'");
        } else {
          words.add(choice);
        }
      }
      parts.add(new Part(kinds, words, isOptional));
    }
    try {
      MeaningKind meaning = MeaningKind.valueOf(row.column(2));
      return new Rule(row.column(0), parts, meaning, Guard.named(row.column(3)));
    } catch (IllegalArgumentException e) {
      throw row.wrong("expected a meaning and a guard, found " + row.columns().subList(2, 4));
    }
  }

  private static Kind kind(DataFile.Row row, String name) {
    try {
      return Kind.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw row.wrong("expected a kind, found '" + name + "'");
    }
  }

  /** The match from {@code at} if it ends after {@code least}; empty if there is none. */
  Optional<Match> match(List<Item> items, int at, int least) {
    List<Optional<Kind>> taken = new ArrayList<>();
    int end = match(items, at, 0, taken);
    return end > least ? Optional.of(new Match(this, at, end, items, taken)) : Optional.empty();
  }

  /** Where the rest of the pattern ends; -1 if it does not fit. Optional parts are taken first. */
  private int match(List<Item> items, int at, int part, List<Optional<Kind>> taken) {
    if (part == parts.size()) {
      return at;
    }
    Part here = parts.get(part);
    if (at < items.size() && here.fits(items.get(at))) {
      int size = taken.size();
      taken.add(here.kind(items.get(at)));
      int end = match(items, at + 1, part + 1, taken);
      if (end >= 0) {
        return end;
      }
      taken.subList(size, taken.size()).clear();
    }
    return here.isOptional() ? match(items, at, part + 1, taken) : -1;
  }
}
