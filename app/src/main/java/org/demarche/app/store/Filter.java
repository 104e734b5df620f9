package org.demarche.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows are asked for; what is empty bounds nothing.
 *
 * @param dyad two countries or ids that both take part, in either direction
 * @param actor id of an actor who takes part, or part of a name
 * @param country ISO 3166 alpha-3 of one who takes part
 * @param type PLOVER type of the act
 * @param mode PLOVER mode of the act
 * @param context PLOVER context
 * @param status of the act
 * @param source part of the name of a source
 * @param outlet part of the name of an outlet
 * @param from first day
 * @param to last day
 * @param place part of the name of a place
 * @param text part of any text
 */
public record Filter(
    List<String> dyad,
    Optional<String> actor,
    Optional<String> country,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> context,
    Optional<String> status,
    Optional<String> source,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<String> text) {

  public static final Filter NONE =
      new Filter(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Filter {
    dyad = List.copyOf(dyad);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(text, "text");
    if (!dyad.isEmpty() && dyad.size() != 2) {
      throw new IllegalArgumentException("a dyad is two countries, found " + dyad);
    }
  }

  /** Only what two countries take part in. */
  public static Filter of(List<String> dyad) {
    return new Filter(
        dyad,
        NONE.actor,
        NONE.country,
        NONE.type,
        NONE.mode,
        NONE.context,
        NONE.status,
        NONE.source,
        NONE.outlet,
        NONE.from,
        NONE.to,
        NONE.place,
        NONE.text);
  }

  /** The same, only what a country takes part in. */
  public Filter ofCountry(String one) {
    return new Filter(
        dyad,
        actor,
        Optional.of(one),
        type,
        mode,
        context,
        status,
        source,
        outlet,
        from,
        to,
        place,
        text);
  }

  /** The same within other days. */
  public Filter within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filter(
        dyad, actor, country, type, mode, context, status, source, outlet, first, last, place,
        text);
  }

  /**
   * A condition and its parameters.
   *
   * @param sql with a ? for each parameter
   */
  record Clause(String sql, List<Object> parameters) {}

  /**
   * The condition on a view.
   *
   * @throws IllegalArgumentException if the view has no column that a bound needs
   */
  Clause on(Subject subject, List<String> columns) {
    List<String> sql = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    String who = participants(subject);
    for (String one : dyad) {
      need(columns, "actor_countries", "--dyad", subject);
      sql.add("contains(" + who + ", ?)");
      values.add("|" + one + "|");
    }
    country.ifPresent(
        c -> {
          boolean isSpeaker = subject == Subject.STATEMENTS;
          need(columns, isSpeaker ? "speaker_country" : countries(subject), "--country", subject);
          sql.add("contains(" + who + ", ?)");
          values.add("|" + c + "|");
        });
    actor.ifPresent(
        a -> {
          sql.add("(contains(" + who + ", ?) or contains(lower(" + names(subject) + "), ?))");
          values.add("|" + a + "|");
          values.add(a.toLowerCase(Locale.ROOT));
        });
    equal(sql, values, columns, "type", type, subject);
    equal(sql, values, columns, "mode", mode, subject);
    equal(sql, values, columns, "status", status, subject);
    context.ifPresent(
        c -> {
          need(columns, "contexts", "--context", subject);
          sql.add("contains(concat('|', contexts, '|'), ?)");
          values.add("|" + c + "|");
        });
    like(
        sql,
        values,
        columns,
        subject == Subject.STATEMENTS ? "speaker" : "sources",
        source,
        subject);
    like(sql, values, columns, "outlet", outlet, subject);
    like(sql, values, columns, "places", place, subject);
    from.ifPresent(
        d -> {
          sql.add(subject.day() + " >= ?");
          values.add(d);
        });
    to.ifPresent(
        d -> {
          sql.add(subject.day() + " <= ?");
          values.add(d);
        });
    text.ifPresent(
        t -> {
          sql.add("contains(lower(concat_ws(' ', " + String.join(", ", subject.texts()) + ")), ?)");
          values.add(t.toLowerCase(Locale.ROOT));
        });
    return new Clause(sql.isEmpty() ? "true" : String.join(" and ", sql), values);
  }

  private static String countries(Subject subject) {
    return subject == Subject.ACTORS ? "country" : "actor_countries";
  }

  private static String participants(Subject subject) {
    List<String> columns =
        switch (subject) {
          case STATEMENTS -> List.of("speaker_id", "speaker_country", "addressee", "topics");
          case ACTORS -> List.of("id", "country");
          default ->
              List.of("actor_countries", "recipient_countries", "actor_ids", "recipient_ids");
        };
    return "concat('|', concat_ws('|', " + String.join(", ", columns) + "), '|')";
  }

  private static String names(Subject subject) {
    return switch (subject) {
      case STATEMENTS -> "concat_ws(' ', speaker, addressee)";
      case ACTORS -> "name";
      default -> "concat_ws(' ', actors, recipients)";
    };
  }

  private static void equal(
      List<String> sql,
      List<Object> values,
      List<String> columns,
      String column,
      Optional<String> value,
      Subject subject) {
    value.ifPresent(
        v -> {
          need(columns, column, "--" + column, subject);
          sql.add("lower(" + column + ") = ?");
          values.add(v.toLowerCase(Locale.ROOT));
        });
  }

  private static void like(
      List<String> sql,
      List<Object> values,
      List<String> columns,
      String column,
      Optional<String> value,
      Subject subject) {
    value.ifPresent(
        v -> {
          need(columns, column, column, subject);
          sql.add("contains(lower(" + column + "), ?)");
          values.add(v.toLowerCase(Locale.ROOT));
        });
  }

  private static void need(List<String> columns, String column, String option, Subject subject) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          subject.name().toLowerCase(Locale.ROOT) + " have no " + option + " to choose by");
    }
  }
}
