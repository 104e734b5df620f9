package org.demarche.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.article.ContentId;
import org.demarche.regime.Regime;

/** Acts and signals by their days, so that the years between contract and measure can be seen. */
final class History {

  private History() {}

  static List<Moment> of(List<Assessment> acts, List<Signal> signals) {
    List<Moment> moments = new ArrayList<>();
    for (Assessment one : acts) {
      Act act = one.act();
      String what = act.kind().key() + " " + act.status().name().toLowerCase(Locale.ROOT);
      moments.add(new Moment(what, DateRule.days(act), act.words(what, act.report().evidence())));
    }
    for (Signal signal : signals) {
      if (signal.kind() != Signal.Kind.DENIAL) {
        String what = signal.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        moments.add(new Moment(what, signal.days(), signal.words()));
      }
    }
    return moments.stream()
        .sorted(
            Comparator.comparing((Moment m) -> m.day().orElse(LocalDate.MAX))
                .thenComparing(m -> m.words().published().orElse(LocalDate.MAX))
                .thenComparing(m -> m.words().article())
                .thenComparing(m -> m.words().quote().span())
                .thenComparing(Moment::what))
        .toList();
  }

  static String id(Regime regime, Subject subject, List<Assessment> acts, List<Signal> signals) {
    List<String> parts = new ArrayList<>(List.of("exposure", regime.id(), subject.country()));
    acts.stream().map(one -> one.act().report().id()).sorted().forEach(parts::add);
    signals.stream().map(s -> s.kind() + " " + s.words().report()).sorted().forEach(parts::add);
    return ContentId.of(parts);
  }
}
