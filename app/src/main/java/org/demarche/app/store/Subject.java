package org.demarche.app.store;

import java.util.List;

/** What may be asked for: a view of the schema, documented in docs/ledger.md. */
public enum Subject {
  EVENTS(
      "v_events",
      "first_day desc nulls last, id",
      "first_day",
      List.of("actors", "recipients", "places", "sentence")),
  REPORTS(
      "v_reports",
      "published desc nulls last, article, id",
      "published",
      List.of("actors", "recipients", "places", "sources", "sentence")),
  STATEMENTS(
      "v_statements",
      "published desc nulls last, article, words",
      "published",
      List.of("speaker", "words", "addressee")),
  ARTICLES("v_articles", "published desc nulls last, id", "published", List.of("title", "outlet")),
  ACTORS("v_actors", "as_actor + as_recipient desc, id", "last_seen", List.of("name", "id"));

  private final String view;
  private final String order;
  private final String day;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives cannot change
  private final List<String> texts;

  Subject(String view, String order, String day, List<String> texts) {
    this.view = view;
    this.order = order;
    this.day = day;
    this.texts = texts;
  }

  String view() {
    return view;
  }

  String order() {
    return order;
  }

  /** The column that --from and --to bound. */
  String day() {
    return day;
  }

  /** The columns that --text looks into. */
  List<String> texts() {
    return texts;
  }
}
