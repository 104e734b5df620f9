package org.demarche.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.listing.NameForm.Part;

/**
 * Finds who of a list a name may stand for, and says why.
 *
 * <p>The score is the likeness of the names ({@link Comparison}) times what speaks against it
 * ({@link Conflicts}): 1 is the same name. From {@link #STRONG} on the names are the same or
 * transliterations of each other and nothing known conflicts; from {@link #POSSIBLE} on a person
 * should look; below, nothing is reported. Immutable, so threads may share one.
 */
public final class NameMatcher {
  /** Least score of a match that is strong. */
  public static final double STRONG = 0.92;

  /** Least score that is reported. */
  public static final double POSSIBLE = 0.8;

  /**
   * Words may weigh less in the one name than in the other, so the bound is not taken to a hair.
   */
  private static final double SLACK = 0.03;

  private final List<ListedParty> parties;
  private final NameForms forms = new NameForms();
  private final WordLikeness likeness = new WordLikeness();
  private final List<NameForm> names = new ArrayList<>();
  private final List<ListedName> listed = new ArrayList<>();
  private final int[] partyOf;
  private final double[] weights;
  private final boolean[] hasInitial;
  private final NameIndex index;

  /** A matcher for a list; making it takes about a second for 60,000 parties. */
  public NameMatcher(SanctionsList list) {
    parties = list.parties();
    List<List<Part>> words = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int p = 0; p < parties.size(); p++) {
      for (ListedName name : parties.get(p).names()) {
        NameForm form = forms.of(name.text());
        names.add(form);
        listed.add(name);
        owners.add(p);
        words.add(withJoined(form));
      }
    }
    partyOf = owners.stream().mapToInt(Integer::intValue).toArray();
    weights = names.stream().mapToDouble(NameForm::weight).toArray();
    hasInitial = new boolean[names.size()];
    for (int n = 0; n < hasInitial.length; n++) {
      hasInitial[n] = names.get(n).hasInitial();
    }
    index = new NameIndex(words);
  }

  private List<Part> withJoined(NameForm form) {
    List<Part> parts = form.parts();
    List<Part> all = new ArrayList<>(parts);
    // Longer names are found by their other words.
    if (parts.size() <= 3) {
      for (int i = 0; i + 1 < parts.size(); i++) {
        all.add(forms.joined(parts.get(i), parts.get(i + 1)));
      }
    }
    return all;
  }

  /**
   * Who may be meant by a name.
   *
   * @param name in any script and order of words
   * @param country of who is meant, ISO 3166 alpha-3 or a code of PLOVER
   * @param asOf the day of which the {@link Match#status} is told
   */
  public Matches match(String name, Optional<String> country, LocalDate asOf) {
    return match(Sought.named(name).of(country), asOf);
  }

  /**
   * Who may be meant.
   *
   * @param asOf the day of which the {@link Match#status} is told
   */
  public Matches match(Sought sought, LocalDate asOf) {
    NameForm form = forms.of(sought.name());
    Map<Integer, Match> best = new HashMap<>();
    for (int name : candidates(form)) {
      ListedParty party = parties.get(partyOf[name]);
      Match match = judged(sought, form, name, party, asOf);
      if (match.score() >= POSSIBLE) {
        best.merge(partyOf[name], match, (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    List<Match> all = new ArrayList<>(best.values());
    all.sort(
        Comparator.comparingDouble((Match m) -> -m.score())
            .thenComparing(Match::status)
            .thenComparing(m -> m.party().id()));
    return new Matches(sought, asOf, all);
  }

  private Match judged(Sought sought, NameForm form, int name, ListedParty party, LocalDate asOf) {
    Comparison.Scored words = Comparison.of(form, names.get(name), party.kind(), likeness, forms);
    double score = words.value();
    List<Reason> reasons = new ArrayList<>(words.reasons());
    for (Reason conflict : Conflicts.between(sought, party, listed.get(name))) {
      score *= conflict.effect();
      reasons.add(conflict);
    }
    return new Match(party, listed.get(name), score, party.listing().on(asOf), reasons);
  }

  /** Names of which enough words are found, without comparing them in full. */
  private int[] candidates(NameForm sought) {
    double[] found = new double[names.size()];
    int[] seenFor = new int[names.size()];
    List<Part> parts = sought.parts();
    int turn = 0;
    for (int i = 0; i < parts.size(); i++) {
      turn++;
      collect(parts.get(i), turn, parts.get(i).weight(), found, seenFor);
      if (i + 1 < parts.size()) {
        turn++;
        Part both = forms.joined(parts.get(i), parts.get(i + 1));
        collect(both, turn, both.weight(), found, seenFor);
      }
    }
    double whole = sought.weight();
    double initials = parts.stream().filter(Part::isInitial).mapToDouble(Part::weight).sum();
    int[] candidates = new int[names.size()];
    int n = 0;
    for (int name = 0; name < found.length; name++) {
      if (found[name] > 0 && isEnough(name, found[name] + initials, whole)) {
        candidates[n++] = name;
      }
    }
    return Arrays.copyOf(candidates, n);
  }

  private boolean isEnough(int name, double found, double whole) {
    return hasInitial[name] || Comparison.bound(found, whole, weights[name]) >= POSSIBLE - SLACK;
  }

  private void collect(Part part, int turn, double weight, double[] found, int[] seenFor) {
    if (part.isInitial()) {
      return;
    }
    for (int word : index.candidates(part)) {
      if (likeness.of(part, index.word(word)) == 0) {
        continue;
      }
      for (int name : index.names(word)) {
        if (seenFor[name] != turn) {
          seenFor[name] = turn;
          found[name] += weight;
        }
      }
    }
  }
}
