package org.demarche.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A filter as a condition on the view of a subject. */
final class Clause {
  private final Subject subject;
  private final List<String> columns;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /**
   * The condition.
   *
   * @param columns of the subject's view
   * @throws IllegalArgumentException if the view has no column that a bound needs
   */
  Clause(Filter filter, Subject subject, List<String> columns) {
    this.subject = subject;
    this.columns = columns;
    for (String one : filter.dyad()) {
      need("actor_countries", "--dyad");
      takesPart(one);
    }
    filter.bounds().forEach(this::add);
    filter.from().ifPresent(day -> add(subject.day() + " >= ?", day));
    filter.to().ifPresent(day -> add(subject.day() + " <= ?", day));
  }

  /** SQL with a ? for each parameter. */
  String sql() {
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  List<Object> parameters() {
    return List.copyOf(parameters);
  }

  private void add(Filter.Bound bound, String value) {
    switch (bound) {
      case COUNTRY -> {
        need(countries(), "--country");
        takesPart(value);
      }
      case ACTOR ->
          add(
              "(contains(" + participants() + ", ?) or contains(lower(" + names() + "), ?))",
              barred(value),
              lower(value));
      case TYPE -> equal("type", value);
      case MODE -> equal("mode", value);
      case STATUS -> equal("status", value);
      case CONTEXT -> {
        need("contexts", "--context");
        add("contains(concat('|', contexts, '|'), ?)", barred(value));
      }
      case SOURCE -> part(subject == Subject.STATEMENTS ? "speaker" : "sources", value);
      case OUTLET -> part("outlet", value);
      case PLACE -> part("places", value);
      case TEXT ->
          add(
              "contains(lower(concat_ws(' ', " + String.join(", ", subject.texts()) + ")), ?)",
              lower(value));
    }
  }

  private void add(String condition, Object... values) {
    conditions.add(condition);
    parameters.addAll(List.of(values));
  }

  private void takesPart(String code) {
    add("contains(" + participants() + ", ?)", barred(code));
  }

  private void equal(String column, String value) {
    need(column, "--" + column);
    add("lower(" + column + ") = ?", lower(value));
  }

  private void part(String column, String value) {
    need(column, column);
    add("contains(lower(" + column + "), ?)", lower(value));
  }

  private void need(String column, String option) {
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          lower(subject.name()) + " have no " + option + " to choose by");
    }
  }

  /** An item of a list that bars part. */
  private static String barred(String item) {
    return "|" + item + "|";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String countries() {
    return switch (subject) {
      case STATEMENTS -> "speaker_country";
      case ACTORS -> "country";
      default -> "actor_countries";
    };
  }

  private String participants() {
    List<String> ids =
        switch (subject) {
          case STATEMENTS -> List.of("speaker_id", "speaker_country", "addressee", "topics");
          case ACTORS -> List.of("id", "country");
          default ->
              List.of("actor_countries", "recipient_countries", "actor_ids", "recipient_ids");
        };
    return "concat('|', concat_ws('|', " + String.join(", ", ids) + "), '|')";
  }

  private String names() {
    return switch (subject) {
      case STATEMENTS -> "concat_ws(' ', speaker, addressee)";
      case ACTORS -> "name";
      default -> "concat_ws(' ', actors, recipients)";
    };
  }
}
