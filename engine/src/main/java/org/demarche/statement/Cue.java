package org.demarche.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a word tells that something is said.
 *
 * @param act what is done with the content
 * @param frames what may follow
 * @param prepositions words that may come between the cue and its content
 */
record Cue(Act act, Set<Frame> frames, Set<String> prepositions) {

  Cue {
    frames =
        Collections.unmodifiableSet(
            frames.isEmpty() ? EnumSet.noneOf(Frame.class) : EnumSet.copyOf(frames));
    prepositions = Set.copyOf(prepositions);
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** Both ways together; the act stays that of this row, the earlier one. */
  Cue and(Cue later) {
    Set<Frame> all = EnumSet.noneOf(Frame.class);
    all.addAll(frames);
    all.addAll(later.frames);
    Set<String> words = new TreeSet<>(prepositions);
    words.addAll(later.prepositions);
    return new Cue(act, all, words);
  }
}
