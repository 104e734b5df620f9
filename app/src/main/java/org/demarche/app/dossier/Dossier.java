package org.demarche.app.dossier;

import java.util.List;

/**
 * The relationship of two countries.
 *
 * @param title both names
 * @param period the days it covers, in words
 * @param facts counts, in words
 * @param months in order, from the first with an event to the last, none left out
 * @param sections in the order of the pages
 */
public record Dossier(
    String title, String period, List<String> facts, List<Month> months, List<Section> sections) {

  public Dossier {
    facts = List.copyOf(facts);
    months = List.copyOf(months);
    sections = List.copyOf(sections);
    if (title.isBlank() || period.isBlank()) {
      throw new IllegalArgumentException("a dossier needs a title and a period");
    }
  }

  /** The highest sum of any month, at least 1. */
  double highest() {
    return months.stream()
        .mapToDouble(m -> Math.max(m.cooperation(), m.conflict()))
        .reduce(1, Math::max);
  }
}
