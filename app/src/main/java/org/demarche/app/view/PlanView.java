package org.demarche.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;
import org.demarche.ledger.Spot;
import org.demarche.ledger.Step;
import org.demarche.time.TimeInterval;

/** Plans as a person reads them: what, who, when, and the last word of it. */
public final class PlanView {
  private static final int ID = 8;

  private final int width;
  private final Consumer<String> out;

  public PlanView(int width, Consumer<String> out) {
    this.width = width;
    this.out = out;
  }

  /** Prints plans; with {@code isWhole} every step and why it was taken. */
  public void print(List<Plan> plans, boolean isWhole) {
    if (plans.isEmpty()) {
      out.accept("nothing fits");
      return;
    }
    for (Plan plan : plans) {
      out.accept(
          String.format(
              Locale.ROOT,
              "%s  %-10s  %s: %s%s%s",
              plan.id().substring(0, Math.min(ID, plan.id().length())),
              plan.state(),
              plan.kind().replace('-', ' '),
              String.join(", ", plan.parties().stream().map(Party::name).toList()),
              plan.place().map(Spot::name).map(n -> " at " + n).orElse(""),
              plan.window().map(PlanView::window).map(w -> "; " + w).orElse("")));
      List<Step> steps = isWhole ? plan.steps() : List.of(plan.last());
      steps.forEach(step -> print(step, isWhole));
    }
  }

  private void print(Step step, boolean isWhole) {
    String source = step.source().map(s -> " (" + s + ")").orElse("");
    out.accept(
        cut(
            "    "
                + step.on()
                + "  "
                + (isWhole ? String.format(Locale.ROOT, "%-10s  ", step.state()) : "")
                + step.sentence().orElse(step.reason())
                + source,
            isWhole));
    if (isWhole) {
      step.window().ifPresent(w -> out.accept("                " + window(w)));
      if (step.sentence().isPresent()) {
        out.accept("                because " + step.reason());
      }
    }
  }

  /** "by 2022-12-31", "2024-05-09", "2024-11-01 to 2024-11-30". */
  static String window(TimeInterval w) {
    Optional<LocalDate> from = w.from();
    Optional<LocalDate> to = w.to();
    if (from.isEmpty()) {
      return "by " + to.orElseThrow();
    }
    if (to.isEmpty()) {
      return "from " + from.get();
    }
    return from.equals(to) ? from.get().toString() : from.get() + " to " + to.get();
  }

  private String cut(String text, boolean isWhole) {
    String flat = text.replaceAll("[\\n\\r\\t]+", " ");
    return isWhole || flat.length() <= width ? flat : flat.substring(0, width - 1) + "…";
  }
}
