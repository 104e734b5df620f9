package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/**
 * One who is named twice in a row: "his Chilean counterpart, Gabriel Boric". The surer mention
 * stands for him, so that he does not count as two.
 */
final class Apposition {
  private static final Set<String> BETWEEN = Set.of(" ", ", ", " (");

  private Apposition() {}

  /** The mentions of one role without those that another beside them repeats. */
  static List<Mention> once(List<Mention> mentions, String text) {
    List<Mention> kept = new ArrayList<>(mentions);
    for (Mention first : mentions) {
      for (Mention second : mentions) {
        if (isBeside(first.quote().span(), second.quote().span(), text) && areOne(first, second)) {
          kept.remove(sure(second) > sure(first) ? first : second);
        }
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isBeside(Span first, Span second, String text) {
    return first.end() < second.start()
        && BETWEEN.contains(text.substring(first.end(), second.start()));
  }

  private static boolean areOne(Mention first, Mention second) {
    return first.who().size() == 1
        && second.who().size() == 1
        && first.who().get(0).isSame(second.who().get(0));
  }

  private static double sure(Mention mention) {
    return mention.who().get(0) instanceof Identified one ? one.confidence() : 0;
  }
}
