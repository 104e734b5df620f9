package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds people by a part of their name, however it is transliterated, with title and day. */
final class PersonIndex {
  /** Words that tell no two names apart. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "da", "do", "dos", "di", "du", "al", "el", "bin", "ben", "ibn", "van",
          "von", "der", "den", "abd", "ii", "iii", "iv", "vi", "vii", "i", "v", "jr", "sr", "mr",
          "mrs", "ms", "dr", "sir", "lord", "earl", "of", "the", "and", "y", "e", "haj", "hajji");

  private static final double WHOLE = 0.99;

  /** Share of the words that must agree when the surname is spelt otherwise. */
  private static final double MOST = 0.75;

  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, List<Person>> bySkeleton = new HashMap<>();

  /** A word of a mention with its consonants, reckoned once. */
  private record Sought(String key, String bones) {
    static Sought of(String key) {
      return new Sought(key, Skeleton.of(key));
    }
  }

  /**
   * A person with the words of all its names.
   *
   * @param words with their consonants
   * @param last words that a name ends in
   * @param bones the consonants of all words, to pass over most words at a glance
   */
  private record Person(
      Actor actor, Map<String, String> words, Set<String> last, Set<String> bones) {

    /** Whether a word is the last of one of the names, or another spelling of it. */
    boolean endsIn(Sought word) {
      return last.contains(word.key)
          || (bones.contains(word.bones) && last.stream().anyMatch(own -> isAlike(own, word)));
    }

    /** 1 for a word of the name, less for another spelling of one, 0 for none. */
    double closeness(Sought word) {
      if (words.containsKey(word.key)) {
        return 1;
      }
      boolean isOther =
          bones.contains(word.bones) && words.keySet().stream().anyMatch(own -> isAlike(own, word));
      return isOther ? 0.8 : 0;
    }

    /** Share of the words given that are in the name, 0 to 1. */
    double share(List<Sought> given) {
      double matched = 0;
      for (Sought w : given) {
        matched += closeness(w);
      }
      return matched / given.size();
    }

    private boolean isAlike(String own, Sought word) {
      return words.get(own).equals(word.bones) && Skeleton.isAlike(word.bones, own, word.key);
    }
  }

  /**
   * Somebody found.
   *
   * @param share of the words given that are in the name, 0 to 1
   * @param dated whether an office covers the day, or nearly
   */
  record Found(Actor actor, double share, boolean dated, double score) {}

  PersonIndex(ActorBook book) {
    for (Actor a : book.all()) {
      if (a.kind() == ActorKind.PERSON) {
        add(a);
      }
    }
  }

  private void add(Actor a) {
    Map<String, String> words = new LinkedHashMap<>();
    Set<String> last = new LinkedHashSet<>();
    collect(a.name(), words, last);
    a.aliases().forEach(alias -> collect(alias, words, last));
    Person person = new Person(a, words, last, Set.copyOf(words.values()));
    for (Map.Entry<String, String> word : words.entrySet()) {
      byWord.computeIfAbsent(word.getKey(), k -> new ArrayList<>(2)).add(person);
      if (word.getValue().length() > 1) {
        List<Person> there = bySkeleton.computeIfAbsent(word.getValue(), k -> new ArrayList<>(2));
        if (there.isEmpty() || !there.get(there.size() - 1).actor().id().equals(a.id())) {
          there.add(person);
        }
      }
    }
  }

  private static void collect(String name, Map<String, String> words, Set<String> last) {
    List<String> own = words(Arrays.asList(ActorBook.key(name).split(" ", -1)));
    own.forEach(word -> words.computeIfAbsent(word, Skeleton::of));
    if (!own.isEmpty()) {
      last.add(own.get(own.size() - 1));
    }
  }

  /** The words of a name that tell it from others. */
  static List<String> words(List<String> keys) {
    List<String> out = new ArrayList<>();
    for (String k : keys) {
      if (k.length() > 1 && !PARTICLES.contains(k)) {
        out.add(k);
      }
    }
    return out;
  }

  /**
   * The best person for some words of a name; empty if nobody or several fit equally.
   *
   * @param keys of the words
   * @param offices that a title before them allows; empty without a title
   * @param country of that title or of the article; empty if not known
   */
  Optional<Found> find(
      List<String> keys, List<String> offices, Optional<String> country, Optional<LocalDate> on) {
    List<Sought> words = words(keys).stream().map(Sought::of).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Person> candidates = new LinkedHashMap<>();
    for (Sought w : words) {
      byWord.getOrDefault(w.key, List.of()).forEach(p -> candidates.put(p.actor().id(), p));
      bySkeleton.getOrDefault(w.bones, List.of()).forEach(p -> candidates.put(p.actor().id(), p));
    }
    Found best = null;
    boolean tied = false;
    Sought surname = words.get(words.size() - 1);
    for (Person p : candidates.values()) {
      if (words.size() == 1 && offices.isEmpty() && !p.endsIn(surname)) {
        continue;
      }
      double end = p.closeness(surname);
      double share = p.share(words);
      if (share < WHOLE && (end == 0 || (end < 1 && share < MOST))) {
        continue;
      }
      Found found = judge(p, share, surname, offices, country, on);
      if (best == null || found.score() > best.score() + 1e-9) {
        best = found;
        tied = false;
      } else if (found.score() > best.score() - 1e-9) {
        tied |= !found.actor().country().equals(best.actor().country());
      }
    }
    return tied ? Optional.empty() : Optional.ofNullable(best);
  }

  private static Found judge(
      Person p,
      double share,
      Sought surname,
      List<String> offices,
      Optional<String> country,
      Optional<LocalDate> on) {
    double ending = p.last().contains(surname.key) ? 0.3 : 0;
    OfficeFit fit = OfficeFit.of(p.actor(), offices, on);
    double place = 0;
    if (country.isPresent() && p.actor().country().isPresent()) {
      place = p.actor().country().equals(country) ? 1.5 : -3;
    }
    return new Found(p.actor(), share, fit.dated(), 3 * share + ending + fit.score() + place);
  }
}
