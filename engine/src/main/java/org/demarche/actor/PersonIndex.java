package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.Memo;

/** Finds people by a part of their name, however it is transliterated, with title and day. */
final class PersonIndex {
  /** Words that tell no two names apart. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "del", "da", "do", "dos", "di", "du", "al", "el", "bin", "ben", "ibn", "van",
          "von", "der", "den", "abd", "ii", "iii", "iv", "vi", "vii", "i", "v", "jr", "sr", "mr",
          "mrs", "ms", "dr", "sir", "lord", "earl", "of", "the", "and", "y", "e", "haj", "hajji");

  /** Share of the words that must agree when the surname is spelt otherwise. */
  private static final double MOST = 0.75;

  /** Names whose fits are remembered: about those of a month of news. */
  private static final int REMEMBERED = 4096;

  private final Map<String, List<PersonNames>> byWord = new HashMap<>();
  private final Map<String, List<PersonNames>> bySkeleton = new HashMap<>();

  private final Memo<List<String>, List<Fit>> fits = new Memo<>(REMEMBERED, this::fits);

  /**
   * A person whose names some words may be a part of.
   *
   * @param share of the words that are in the names, 0 to 1
   * @param isSurname whether the last word ends one of the names, as written or spelt otherwise
   * @param isWritten whether it ends one as written
   */
  private record Fit(Actor actor, double share, boolean isSurname, boolean isWritten) {}

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
    PersonNames person = PersonNames.of(a);
    for (Map.Entry<String, String> word : person.words().entrySet()) {
      byWord.computeIfAbsent(word.getKey(), k -> new ArrayList<>(2)).add(person);
      if (word.getValue().length() > 1) {
        List<PersonNames> there =
            bySkeleton.computeIfAbsent(word.getValue(), k -> new ArrayList<>(2));
        if (there.isEmpty() || there.get(there.size() - 1) != person) {
          there.add(person);
        }
      }
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
    return List.copyOf(out);
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
    Found best = null;
    boolean tied = false;
    for (Fit fit : fits.get(words)) {
      if (words.size() == 1 && offices.isEmpty() && !fit.isSurname()) {
        continue;
      }
      Found found = judge(fit, offices, country, on);
      if (best == null || found.score() > best.score() + 1e-9) {
        best = found;
        tied = false;
      } else if (found.score() > best.score() - 1e-9) {
        tied |= !found.actor().country().equals(best.actor().country());
      }
    }
    return tied ? Optional.empty() : Optional.ofNullable(best);
  }

  /**
   * Who may be meant, whatever the day: those with the surname as a word of a name, then those with
   * another spelling of it, each in the order of the book. The first of equals is taken.
   */
  private List<Fit> fits(List<String> words) {
    List<SoughtWord> sought = words.stream().map(SoughtWord::of).toList();
    SoughtWord surname = sought.get(sought.size() - 1);
    Set<PersonNames> candidates =
        new LinkedHashSet<>(byWord.getOrDefault(surname.key(), List.of()));
    candidates.addAll(bySkeleton.getOrDefault(surname.bones(), List.of()));
    List<Fit> out = new ArrayList<>();
    for (PersonNames person : candidates) {
      double end = person.closeness(surname);
      if (end == 0) {
        continue;
      }
      double share = person.share(sought);
      if (end == 1 || share >= MOST) {
        boolean isWritten = person.last().contains(surname.key());
        out.add(new Fit(person.actor(), share, person.endsIn(surname), isWritten));
      }
    }
    return List.copyOf(out);
  }

  private static Found judge(
      Fit fit, List<String> offices, Optional<String> country, Optional<LocalDate> on) {
    double ending = fit.isWritten() ? 0.3 : 0;
    OfficeFit office = OfficeFit.of(fit.actor(), offices, on);
    double place = 0;
    if (country.isPresent() && fit.actor().country().isPresent()) {
      place = fit.actor().country().equals(country) ? 1.5 : -3;
    }
    double score = 3 * fit.share() + ending + office.score() + place;
    return new Found(fit.actor(), fit.share(), office.dated(), score);
  }
}
