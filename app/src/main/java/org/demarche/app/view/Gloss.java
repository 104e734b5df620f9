package org.demarche.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.actor.Identification;
import org.demarche.report.Mention;
import org.demarche.report.Resolution;
import org.demarche.time.TimeInterval;

/** What a mention stands for in a few words: {@code Ramtane Lamamra, DZA GOV}. */
final class Gloss {

  private static final String OPEN = "…";

  private Gloss() {}

  /** Empty where nothing more is known than the mention says. */
  static Optional<String> of(Mention mention) {
    Resolution resolution = mention.resolution();
    String gloss = "";
    if (resolution instanceof Resolution.Who who) {
      gloss =
          who.all().stream()
              .map(one -> who(one, mention.text()))
              .filter(words -> !words.isEmpty())
              .distinct()
              .collect(Collectors.joining("; "));
    } else if (resolution instanceof Resolution.When when) {
      gloss = when.expression().interval().map(Gloss::days).orElse(when.expression().value());
    } else if (resolution instanceof Resolution.Where where) {
      List<String> parts = new ArrayList<>();
      var place = where.answer().place();
      add(parts, place.name(), mention.text());
      place.country().ifPresent(code -> add(parts, code, mention.text()));
      place
          .at()
          .ifPresent(
              at ->
                  parts.add(
                      String.format(Locale.ROOT, "%.2f %.2f", at.latitude(), at.longitude())));
      gloss = String.join(", ", parts);
    }
    return Optional.of(gloss).filter(words -> !words.isEmpty());
  }

  private static String who(Identification one, String mention) {
    List<String> parts = new ArrayList<>();
    if (one instanceof Identification.Identified actor) {
      add(parts, actor.name(), mention);
    }
    List<String> codes = new ArrayList<>();
    one.country().ifPresent(codes::add);
    codes.addAll(one.sectors());
    if (!codes.isEmpty()) {
      parts.add(String.join(" ", codes));
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String words, String mention) {
    if (!words.equals(mention)) {
      parts.add(words);
    }
  }

  /** {@code 2022-11-11}, {@code 2022-10-01…2022-10-31}, {@code …2022-12-31}. */
  static String days(TimeInterval interval) {
    String from = interval.from().map(LocalDate::toString).orElse("");
    String to = interval.to().map(LocalDate::toString).orElse("");
    return from.equals(to) ? from : from + OPEN + to;
  }
}
