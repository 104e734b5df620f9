package org.demarche.app.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.app.store.Answer;
import org.demarche.app.store.Chronicle;
import org.demarche.app.store.Filter;
import org.demarche.app.store.PlanFilter;
import org.demarche.app.store.Subject;
import org.demarche.ledger.Party;
import org.demarche.ledger.Plan;
import org.demarche.ledger.Step;

/** Draws a dossier from a store. */
public final class DossierMaker {
  /** Lines a section at most, so that a dossier stays a few pages. */
  private static final int MOST = 25;

  private final Chronicle chronicle;
  private final Optional<DossierExposure> exposure;

  /**
   * A maker of dossiers.
   *
   * @param exposure what finds exposure to sanctions law; empty to leave that section out
   */
  public DossierMaker(Chronicle chronicle, Optional<DossierExposure> exposure) {
    this.chronicle = chronicle;
    this.exposure = exposure;
  }

  /**
   * The relationship of two countries.
   *
   * @param codes two of ISO 3166 alpha-3
   * @param names what they are called
   */
  public Dossier make(
      List<String> codes, List<String> names, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    Filter filter = Filter.of(codes).within(from, to);
    Answer events = chronicle.ask(Subject.EVENTS, filter, Integer.MAX_VALUE, 0);
    List<Plan> plans = plans(codes, from, to);
    List<Section> sections = new ArrayList<>();
    sections.add(plans("Open plans", plans.stream().filter(p -> p.state().isOpen()).toList()));
    sections.add(events("Visits, meetings and calls", events, r -> is(events, r, "CONSULT")));
    sections.add(events("Agreements", events, r -> is(events, r, "AGREE")));
    sections.add(events("Arms, exercises and military aid", events, r -> isMilitary(events, r)));
    sections.add(
        events(
            "Conflict: accusations, threats, sanctions, force",
            events,
            r ->
                isTold(events, r)
                    && events.text(r, "quad").endsWith("CONFLICT")
                    && !is(events, r, "REQUEST")));
    sections.add(
        plans("Plans that have ended", plans.stream().filter(p -> !p.state().isOpen()).toList()));
    sections.add(statements(codes, from, to));
    sections.add(
        events(
            "Disputed or denied",
            events,
            r ->
                !events.text(r, "disputed").isEmpty()
                    || events.text(r, "status").equals("NEGATED")));
    if (exposure.isPresent()) {
      sections.add(exposure.get().of(chronicle, codes, from, to));
    }
    Map<String, Long> outlets = outlets(filter);
    sections.add(sources(outlets));
    return new Dossier(
        String.join(" and ", names),
        period(events, from, to),
        facts(events, plans, outlets),
        months(events),
        sections);
  }

  private static String period(Answer events, Optional<LocalDate> from, Optional<LocalDate> to) {
    int last = events.rows().size() - 1;
    String first =
        from.map(LocalDate::toString)
            .orElse(last < 0 ? "the first report" : events.text(last, "first_day"));
    String end =
        to.map(LocalDate::toString).orElse(last < 0 ? "the last" : events.text(0, "last_day"));
    return first + " to " + end;
  }

  private static List<String> facts(Answer events, List<Plan> plans, Map<String, Long> outlets) {
    long told = 0;
    double score = 0;
    for (int r = 0; r < events.rows().size(); r++) {
      if (isTold(events, r)) {
        told++;
        score += number(events.text(r, "plover_score"));
      }
    }
    return List.of(
        events.rows().size() + " events, " + told + " of them told as done",
        told == 0
            ? "no score"
            : String.format(
                Locale.ROOT, "mean PLOVER score %+.1f (from -10, force, to +10)", score / told),
        counted(String.valueOf(plans.size()), "plan")
            + ", "
            + plans.stream().filter(p -> p.state().isOpen()).count()
            + " open",
        outlets.size() + " outlets named");
  }

  private static List<Month> months(Answer events) {
    TreeMap<YearMonth, Month> found = new TreeMap<>();
    for (int r = 0; r < events.rows().size(); r++) {
      String day = events.text(r, "first_day");
      String score = events.text(r, "plover_score");
      if (!isTold(events, r) || day.isEmpty() || score.isEmpty()) {
        continue;
      }
      YearMonth month = YearMonth.from(LocalDate.parse(day));
      double value = number(score);
      found.merge(
          month,
          new Month(month, Math.max(0, value), Math.max(0, -value), 1),
          (a, b) ->
              new Month(
                  month,
                  a.cooperation() + b.cooperation(),
                  a.conflict() + b.conflict(),
                  a.events() + b.events()));
    }
    List<Month> all = new ArrayList<>();
    if (!found.isEmpty()) {
      for (YearMonth m = found.firstKey(); !m.isAfter(found.lastKey()); m = m.plusMonths(1)) {
        all.add(found.getOrDefault(m, new Month(m, 0, 0, 0)));
      }
    }
    return all;
  }

  /** Chooses rows. */
  private interface Chooser {
    boolean takes(int row);
  }

  private static Section events(String title, Answer events, Chooser chooser) {
    List<Item> items = new ArrayList<>();
    long total = 0;
    for (int r = 0; r < events.rows().size(); r++) {
      if (chooser.takes(r)) {
        total++;
        if (items.size() < MOST) {
          items.add(event(events, r));
        }
      }
    }
    return new Section(title, items, total);
  }

  private static Item event(Answer events, int r) {
    String mode = events.text(r, "mode");
    String status = events.text(r, "status");
    String disputed = events.text(r, "disputed");
    String sides =
        events.text(r, "actors")
            + (events.text(r, "recipients").isEmpty() ? "" : " → " + events.text(r, "recipients"));
    String head =
        events.text(r, "type")
            + (mode.isEmpty() ? "" : "/" + mode)
            + (status.equals("OCCURRED") ? "" : " " + status)
            + (sides.isBlank() ? "" : ": " + sides)
            + (disputed.isEmpty() ? "" : " (disputed: " + disputed + ")");
    return new Item(
        Optional.of(events.text(r, "first_day")).filter(d -> !d.isEmpty()),
        head,
        events.text(r, "sentence"),
        counted(events.text(r, "voices"), "voice")
            + ", "
            + counted(events.text(r, "reports"), "report"));
  }

  private static String counted(String number, String what) {
    return number + " " + what + (number.equals("1") ? "" : "s");
  }

  private static boolean isTold(Answer events, int r) {
    return events.text(r, "status").equals("OCCURRED");
  }

  private static boolean is(Answer events, int r, String type) {
    return isTold(events, r) && events.text(r, "type").equals(type);
  }

  private static boolean isMilitary(Answer events, int r) {
    String act = events.text(r, "type") + "/" + events.text(r, "mode");
    return isTold(events, r)
        && List.of("COOPERATE/arms", "COOPERATE/exercise", "AID/military").contains(act);
  }

  private static double number(String text) {
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  private List<Plan> plans(List<String> codes, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    return chronicle.plans(PlanFilter.of(codes), to).stream()
        .filter(p -> from.map(day -> !p.last().on().isBefore(day)).orElse(true))
        .toList();
  }

  private static Section plans(String title, List<Plan> plans) {
    List<Item> items = new ArrayList<>();
    for (Plan plan : plans.subList(0, Math.min(MOST, plans.size()))) {
      Step last = plan.last();
      String window =
          plan.window()
              .map(
                  w ->
                      ", "
                          + w.from().map(LocalDate::toString).orElse("")
                          + "…"
                          + w.to().map(LocalDate::toString).orElse(""))
              .orElse("");
      items.add(
          new Item(
              Optional.of(last.on().toString()),
              plan.state()
                  + " "
                  + plan.kind()
                  + ": "
                  + String.join(", ", plan.parties().stream().map(Party::name).toList())
                  + plan.place().map(s -> " at " + s.name()).orElse("")
                  + window,
              last.sentence().orElse(last.reason()),
              last.source().orElse("")));
    }
    return new Section(title, items, plans.size());
  }

  private Section statements(List<String> codes, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    List<Item> items = new ArrayList<>();
    long total = 0;
    for (String speaker : codes) {
      Filter filter = Filter.NONE.with(Filter.Bound.COUNTRY, speaker).within(from, to);
      Answer found = chronicle.ask(Subject.STATEMENTS, filter, Integer.MAX_VALUE, 0);
      for (int r = 0; r < found.rows().size(); r++) {
        if (isAbout(found, r, speaker, codes)) {
          total++;
          if (items.size() < MOST) {
            items.add(
                new Item(
                    Optional.of(found.text(r, "published")).filter(d -> !d.isEmpty()),
                    found.text(r, "speaker") + ", " + found.text(r, "act").toLowerCase(Locale.ROOT),
                    found.text(r, "words"),
                    found.text(r, "outlet")));
          }
        }
      }
    }
    return new Section("Who said what of the other", items, total);
  }

  private static boolean isAbout(Answer found, int r, String speaker, List<String> codes) {
    String topics = "|" + found.text(r, "topics");
    String other = codes.get(0).equals(speaker) ? codes.get(1) : codes.get(0);
    return found.text(r, "speaker_country").equals(speaker)
        && (topics.contains("|" + other)
            || topics.contains("|" + other.toLowerCase(Locale.ROOT) + "."));
  }

  private Map<String, Long> outlets(Filter filter) throws IOException {
    Answer reports = chronicle.ask(Subject.REPORTS, filter, Integer.MAX_VALUE, 0);
    Map<String, Long> outlets = new TreeMap<>();
    for (int r = 0; r < reports.rows().size(); r++) {
      String outlet = reports.text(r, "outlet");
      if (!outlet.isEmpty()) {
        outlets.merge(outlet, 1L, Long::sum);
      }
    }
    return outlets;
  }

  private static Section sources(Map<String, Long> outlets) {
    List<Item> items =
        outlets.entrySet().stream()
            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
            .limit(MOST)
            .map(
                e ->
                    new Item(
                        Optional.empty(),
                        e.getKey(),
                        "",
                        counted(String.valueOf(e.getValue()), "report")))
            .toList();
    return new Section("Outlets", items, outlets.size());
  }
}
