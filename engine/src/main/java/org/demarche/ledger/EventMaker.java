package org.demarche.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.article.ContentId;
import org.demarche.graph.Status;
import org.demarche.story.Voices;
import org.demarche.time.TimeInterval;

/** Makes one event of the reports that tell it. */
final class EventMaker {

  private EventMaker() {}

  /** Reports in order of publication; at least one. */
  static LedgerEvent make(List<Told> group, Voices voices) {
    List<Entry> entries = group.stream().map(Told::entry).toList();
    Entry first = entries.get(0);
    List<LocalDate> days = entries.stream().flatMap(e -> e.published().stream()).sorted().toList();
    boolean isTold = entries.stream().anyMatch(e -> e.status() == Status.OCCURRED);
    List<Field> fields = new ArrayList<>();
    addField(
        fields, "mode", entries, e -> e.mode().isEmpty() ? List.of() : List.of(e.mode()), true);
    addField(fields, "status", entries, e -> List.of(e.status().name()), true);
    addField(fields, "actors", entries, e -> names(e.actors()), false);
    addField(fields, "recipients", entries, e -> names(e.recipients()), false);
    addField(fields, "place", entries, e -> e.places().stream().map(Spot::name).toList(), false);
    addField(fields, "time", entries, e -> e.time().map(EventMaker::days).stream().toList(), false);
    return new LedgerEvent(
        ContentId.of(List.of("event", first.report())),
        first.type(),
        fields.stream()
            .filter(f -> f.name().equals("mode"))
            .map(f -> f.claims().get(0).value())
            .findFirst()
            .orElse(""),
        isTold ? Status.OCCURRED : first.status(),
        distinct(entries, Entry::actors),
        distinct(entries, Entry::recipients),
        places(entries),
        time(entries),
        entries.stream().map(Entry::report).toList(),
        (int) entries.stream().map(e -> voices.of(e.article())).distinct().count(),
        (int) entries.stream().flatMap(e -> e.outlet().stream()).distinct().count(),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
        fields);
  }

  private static void addField(
      List<Field> fields,
      String name,
      List<Entry> entries,
      Function<Entry, List<String>> values,
      boolean isOne) {
    Map<String, List<String>> reports = new TreeMap<>();
    for (Entry e : entries) {
      values.apply(e).stream()
          .distinct()
          .forEach(v -> reports.computeIfAbsent(v, k -> new ArrayList<>()).add(e.report()));
    }
    List<Claim> claims =
        reports.entrySet().stream()
            .map(c -> new Claim(c.getKey(), c.getValue().stream().sorted().toList()))
            .sorted(
                Comparator.comparingInt((Claim c) -> -c.reports().size())
                    .thenComparing(Claim::value))
            .toList();
    if (!claims.isEmpty()) {
      fields.add(new Field(name, claims, isOne && claims.size() > 1));
    }
  }

  private static List<String> names(List<Party> parties) {
    return parties.stream().map(p -> p.id().orElse(p.name())).toList();
  }

  private static String days(TimeInterval t) {
    return t.from().map(LocalDate::toString).orElse("..")
        + "/"
        + t.to().map(LocalDate::toString).orElse("..");
  }

  /** Each actor once; of those nobody knows the words, unless somebody of the country is known. */
  private static List<Party> distinct(List<Entry> entries, Function<Entry, List<Party>> role) {
    Map<String, Party> byName = new LinkedHashMap<>();
    for (Entry e : entries) {
      role.apply(e).forEach(p -> byName.putIfAbsent(p.id().orElse(p.name()), p));
    }
    return byName.values().stream()
        .filter(p -> p.id().isPresent() || byName.values().stream().noneMatch(o -> covers(o, p)))
        .toList();
  }

  private static boolean covers(Party known, Party unknown) {
    return known.id().isPresent()
        && unknown.country().isPresent()
        && known.country().equals(unknown.country());
  }

  private static List<Spot> places(List<Entry> entries) {
    Map<String, Spot> byName = new LinkedHashMap<>();
    entries.forEach(e -> e.places().forEach(p -> byName.putIfAbsent(p.id().orElse(p.name()), p)));
    return List.copyOf(byName.values());
  }

  /** The narrowest time that lies within what the others tell. */
  private static Optional<TimeInterval> time(List<Entry> entries) {
    return entries.stream()
        .flatMap(e -> e.time().stream())
        .min(
            Comparator.comparing(EventMaker::length)
                .thenComparing(Days::from)
                .thenComparing(Days::to));
  }

  private static Long length(TimeInterval t) {
    return t.from().isEmpty() || t.to().isEmpty()
        ? Long.valueOf(Long.MAX_VALUE)
        : Long.valueOf(t.to().get().toEpochDay() - t.from().get().toEpochDay());
  }
}
