package org.demarche.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.graph.Argument;
import org.demarche.graph.Dropped;
import org.demarche.graph.Role;
import org.demarche.language.Word;

/**
 * Takes the mentions of one event from its scores, {@code [words][3 per role]}: a first word that
 * is sure enough, then the words that go on with it.
 *
 * <p>Sources may stand anywhere in the sentence. All other roles stay on the trigger's side of a
 * semicolon: past it another statement begins, and an actor taken from there is an actor of another
 * event (of the corpus's annotations one in a thousand crosses one).
 */
final class RoleDecoder {

  private static final String STRONG_BREAK = ";";

  /** Words that are no mention by themselves; pronouns and numbers are not among them. */
  private static final Set<String> EMPTY =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with", "and", "or",
          "as", "that", "which", "few", "over", "against", "between", "into", "about");

  private final List<Word> words;
  private final double least;

  /**
   * A decoder of one sentence.
   *
   * @param least least share of a role's first word, 0 to 1; below half of it nothing is told
   */
  RoleDecoder(List<Word> words, double least) {
    this.words = words;
    this.least = least;
  }

  /** Mentions in the order of {@link Role} and then of the sentence, and what was left out. */
  record Decoded(List<Argument> arguments, List<Dropped> dropped) {
    Decoded {
      arguments = List.copyOf(arguments);
      dropped = List.copyOf(dropped);
    }
  }

  Decoded decode(float[][] scores, int trigger) {
    List<Argument> found = new ArrayList<>();
    List<Dropped> dropped = new ArrayList<>();
    for (Role role : Role.values()) {
      int label = 3 * role.ordinal();
      int w = 0;
      while (w < scores.length) {
        double in = inside(scores[w], label);
        if (in < least / 2 || !words.get(w).isAlphanumeric()) {
          w++;
          continue;
        }
        int last = w;
        int next = w + 1;
        while (next < scores.length
            && (goesOn(scores[next], label) || joins(scores, next, label, trigger))) {
          last = words.get(next).isAlphanumeric() ? next : last;
          next++;
        }
        WordRange range = withNoun(new WordRange(w, last), trigger);
        next = Math.max(next, range.last() + 1);
        if (in < least) {
          dropped.add(drop(Dropped.Reason.WEAK_ROLE, role, new WordRange(w, w), in));
          w++;
        } else if (isEmpty(range) || (role == Role.PLACE && isPossessive(range))) {
          dropped.add(drop(Dropped.Reason.WEAK_ROLE, role, range, in));
          w = next;
        } else if (role != Role.SOURCE && isParted(range, trigger)) {
          dropped.add(drop(Dropped.Reason.OUT_OF_REACH, role, range, in));
          w = next;
        } else {
          found.add(new Argument(role, range.span(words), in));
          w = next;
        }
      }
    }
    return new Decoded(found, dropped);
  }

  /** Whether the words from {@code from} to {@code to} can name nobody and nothing. */
  private boolean isEmpty(WordRange range) {
    for (int w = range.first(); w <= range.last(); w++) {
      if (!EMPTY.contains(words.get(w).form().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** "his" of "his country" is not who acted, and no place. */
  private WordRange withNoun(WordRange range, int trigger) {
    int noun = range.last() + 1;
    boolean isNoun = noun < words.size() && noun != trigger && Possessives.isOwned(words.get(noun));
    return isPossessive(range) && isNoun ? new WordRange(range.first(), noun) : range;
  }

  /** "his" of "his speech" says whose, not where. */
  private boolean isPossessive(WordRange range) {
    return range.first() == range.last() && Possessives.is(words.get(range.first()));
  }

  private Dropped drop(Dropped.Reason reason, Role role, WordRange range, double score) {
    return new Dropped(reason, role.name().toLowerCase(Locale.ROOT), range.span(words), score);
  }

  private boolean isParted(WordRange range, int trigger) {
    int from = Math.min(range.last(), trigger);
    int to = Math.max(range.first(), trigger);
    for (int w = from; w < to; w++) {
      if (words.get(w).form().equals(STRONG_BREAK)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is the one left out between two halves of a name: Foreign (Minister) Xu. */
  private boolean joins(float[][] scores, int at, int label, int trigger) {
    if (at + 1 >= scores.length || at == trigger || inside(scores[at + 1], label) < least) {
      return false;
    }
    boolean inName = words.get(at).isCapitalised() || words.get(at).form().equals("of");
    return inName && words.get(at - 1).isCapitalised() && words.get(at + 1).isCapitalised();
  }

  /** Share of a word's being in a mention of the role whose labels start at {@code label}. */
  private static double inside(float[] scores, int label) {
    return 1 - Softmax.of(scores, label, label + 3)[ModelShape.OUTSIDE];
  }

  private static boolean goesOn(float[] scores, int label) {
    return Softmax.best(Softmax.of(scores, label, label + 3)) == ModelShape.GOES_ON;
  }
}
