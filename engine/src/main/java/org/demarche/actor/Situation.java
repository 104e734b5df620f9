package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known around a mention.
 *
 * @param on the article's day
 * @param focus countries in focus before the mention, the foremost first
 * @param earlier who was named before
 * @param position of the mention in the article
 */
record Situation(Optional<LocalDate> on, List<String> focus, Antecedents earlier, int position) {
  Situation {
    Objects.requireNonNull(on, "on");
    focus = List.copyOf(focus);
    Objects.requireNonNull(earlier, "earlier");
  }

  static Situation bare(Optional<LocalDate> on, List<String> focus) {
    return new Situation(on, focus, Antecedents.NONE, 0);
  }
}
