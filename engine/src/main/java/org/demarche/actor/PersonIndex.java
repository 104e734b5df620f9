package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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

  private record Person(Actor actor, Set<String> words, Set<String> last) {

    /** Whether a word is the last of one of the names, or another spelling of it. */
    boolean endsIn(String word) {
      return last.stream().anyMatch(own -> own.equals(word) || Skeleton.isAlike(own, word));
    }

    /** 1 for a word of the name, less for another spelling of one, 0 for none. */
    double closeness(String word) {
      if (words.contains(word)) {
        return 1;
      }
      return words.stream().anyMatch(own -> Skeleton.isAlike(own, word)) ? 0.8 : 0;
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
    Set<String> words = new LinkedHashSet<>();
    Set<String> last = new HashSet<>();
    collect(a.name(), words, last);
    a.aliases().forEach(alias -> collect(alias, words, last));
    Set<String> skeletons = new LinkedHashSet<>();
    for (String w : words) {
      String skeleton = Skeleton.of(w);
      if (skeleton.length() > 1) {
        skeletons.add(skeleton);
      }
    }
    Person person = new Person(a, words, last);
    words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>(2)).add(person));
    skeletons.forEach(s -> bySkeleton.computeIfAbsent(s, k -> new ArrayList<>(2)).add(person));
  }

  private static void collect(String name, Set<String> words, Set<String> last) {
    List<String> own = words(Arrays.asList(ActorBook.key(name).split(" ", -1)));
    words.addAll(own);
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
    List<String> words = words(keys);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<Person> candidates = new LinkedHashSet<>();
    for (String w : words) {
      candidates.addAll(byWord.getOrDefault(w, List.of()));
      candidates.addAll(bySkeleton.getOrDefault(Skeleton.of(w), List.of()));
    }
    Found best = null;
    boolean tied = false;
    String surname = words.get(words.size() - 1);
    for (Person p : candidates) {
      Found found = judge(p, words, offices, country, on);
      double end = p.closeness(surname);
      if (words.size() == 1 && !p.endsIn(surname)) {
        continue;
      }
      if (found.share() < WHOLE && (end == 0 || (end < 1 && found.share() < MOST))) {
        continue;
      }
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
      List<String> words,
      List<String> offices,
      Optional<String> country,
      Optional<LocalDate> on) {
    double matched = 0;
    for (String w : words) {
      matched += p.closeness(w);
    }
    String surname = words.get(words.size() - 1);
    double ending = p.last().contains(surname) ? 0.3 : 0;
    OfficeFit fit = OfficeFit.of(p.actor(), offices, on);
    double place = 0;
    if (country.isPresent() && p.actor().country().isPresent()) {
      place = p.actor().country().equals(country) ? 1.5 : -3;
    }
    double share = matched / words.size();
    return new Found(p.actor(), share, fit.dated(), 3 * share + ending + fit.score() + place);
  }
}
