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
    int end = end(items, at, 0);
    if (end <= least) {
      return Optional.empty();
    }
    List<Optional<Kind>> taken = new ArrayList<>();
    take(items, at, 0, taken);
    return Optional.of(new Match(this, at, end, items, taken));
  }

  /** Where the rest of the pattern ends; -1 if it does not fit. Optional parts are taken first. */
  private int end(List<Item> items, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    Part here = parts.get(part);
    if (at < items.size() && here.fits(items.get(at))) {
      int end = end(items, at + 1, part + 1);
      if (end >= 0) {
        return end;
      }
    }
    return here.isOptional() ? end(items, at, part + 1) : -1;
  }

  /** Notes what each item of the rest is taken for; the rest is known to fit. */
  private void take(List<Item> items, int at, int part, List<Optional<Kind>> taken) {
    if (part == parts.size()) {
      return;
    }
    Part here = parts.get(part);
    if (at < items.size() && here.fits(items.get(at)) && end(items, at + 1, part + 1) >= 0) {
      taken.add(here.kind(items.get(at)));
      take(items, at + 1, part + 1, taken);
    } else {
      take(items, at, part + 1, taken);
    }
  }
}
