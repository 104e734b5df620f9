package org.demarche.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.store.Filter;
import picocli.CommandLine.Option;

/** What to choose rows of a store by. */
final class FilterOptions {

  @Option(
      names = "--dyad",
      split = ",",
      paramLabel = "DZA,RUS",
      description = "Two countries that both take part, in either direction.")
  private List<String> dyad = List.of();

  @Option(
      names = "--actor",
      paramLabel = "ID|NAME",
      description = "Who takes part: an id, or part of a name.")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--country", paramLabel = "DZA", description = "A country that takes part.")
  private Optional<String> country = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "PLOVER type, such as CONSULT.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER mode, such as visit.")
  private Optional<String> mode = Optional.empty();

  @Option(names = "--context", paramLabel = "CONTEXT", description = "PLOVER context.")
  private Optional<String> context = Optional.empty();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "OCCURRED, PLANNED, REQUESTED, POSSIBLE, NEGATED or GENERIC.")
  private Optional<String> status = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", description = "On whose word: part of a name.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Part of the outlet's name.")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, YYYY-MM-DD.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, YYYY-MM-DD.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--place", paramLabel = "NAME", description = "Part of a place's name.")
  private Optional<String> place = Optional.empty();

  @Option(names = "--text", paramLabel = "WORDS", description = "Words of the text.")
  private Optional<String> text = Optional.empty();

  Filter filter() {
    Map<Filter.Bound, String> bounds = new EnumMap<>(Filter.Bound.class);
    actor.ifPresent(value -> bounds.put(Filter.Bound.ACTOR, value));
    country.ifPresent(value -> bounds.put(Filter.Bound.COUNTRY, value));
    type.ifPresent(value -> bounds.put(Filter.Bound.TYPE, value));
    mode.ifPresent(value -> bounds.put(Filter.Bound.MODE, value));
    status.ifPresent(value -> bounds.put(Filter.Bound.STATUS, value));
    context.ifPresent(value -> bounds.put(Filter.Bound.CONTEXT, value));
    source.ifPresent(value -> bounds.put(Filter.Bound.SOURCE, value));
    outlet.ifPresent(value -> bounds.put(Filter.Bound.OUTLET, value));
    place.ifPresent(value -> bounds.put(Filter.Bound.PLACE, value));
    text.ifPresent(value -> bounds.put(Filter.Bound.TEXT, value));
    return new Filter(dyad, bounds, from, to);
  }
}
