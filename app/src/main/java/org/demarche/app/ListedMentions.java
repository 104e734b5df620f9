package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.listing.Match;
import org.demarche.listing.NameMatcher;
import org.demarche.listing.Sought;
import org.demarche.report.Mention;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;

/**
 * Which participants of reports bear the name of a party of the user's list, on the day the article
 * came out. A likeness of names is no finding about anybody, and changes no exposure.
 */
final class ListedMentions {
  /** States and meetings are not on lists of parties. */
  private static final Set<ActorKind> LISTABLE =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.BODY,
          ActorKind.ORGANISATION,
          ActorKind.GROUP,
          ActorKind.PARTY,
          ActorKind.COMPANY);

  private final NameMatcher matcher;
  private final LocalDate today;

  /**
   * Mentions to look for.
   *
   * @param today the day that counts for articles without a date
   */
  ListedMentions(NameMatcher matcher, LocalDate today) {
    this.matcher = matcher;
    this.today = today;
  }

  /**
   * A participant who bears a listed name.
   *
   * @param name as the report has it
   * @param day of publication
   * @param sentence that names it
   */
  record Found(String name, LocalDate day, Match match, String sentence) {}

  /** In the order of the articles, each name once a day. */
  List<Found> in(List<Reading> readings, Optional<LocalDate> asOf) {
    List<Found> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reading reading : readings) {
      LocalDate day = reading.article().published().map(p -> p.date()).orElse(today);
      for (Report report : reading.reports()) {
        if (asOf.filter(day::isAfter).isPresent()) {
          continue;
        }
        Stream.of(report.actors(), report.recipients())
            .flatMap(List::stream)
            .flatMap(ListedMentions::names)
            .filter(sought -> seen.add(day + " " + sought.name()))
            .forEach(
                sought ->
                    matcher.match(sought, day).all().stream()
                        .filter(Match::isStrong)
                        .forEach(
                            m ->
                                found.add(
                                    new Found(sought.name(), day, m, report.evidence().text()))));
      }
    }
    return found;
  }

  private static Stream<Sought> names(Mention mention) {
    if (!(mention.resolution() instanceof Resolution.Who who)) {
      return Character.isUpperCase(mention.text().codePointAt(0))
          ? Stream.of(Sought.named(mention.text()))
          : Stream.empty();
    }
    return who.all().stream().flatMap(ListedMentions::name);
  }

  private static Stream<Sought> name(Identification one) {
    if (one instanceof Identification.Identified i && LISTABLE.contains(i.kind())) {
      return Stream.of(Sought.named(i.name()).of(i.country()));
    }
    if (one instanceof Identification.Partly p && p.name().isPresent()) {
      return Stream.of(Sought.named(p.name().get()).of(p.country()));
    }
    return Stream.empty();
  }

  /** For a person to read. */
  static void print(List<Found> found, Surroundings here) {
    here.println("");
    here.println("Participants whose names stand in the list");
    if (found.isEmpty()) {
      here.println("  none");
    }
    for (Found one : found) {
      Match m = one.match();
      here.println(
          String.format(
              Locale.ROOT,
              "  %s  %s: %s, %d %%, %s",
              one.day(),
              one.name(),
              m.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              Math.round(m.score() * 100),
              m.party().name()));
      here.println("        " + m.party().id() + ", from " + m.party().origin());
      here.println("        because " + m.explanation());
      here.println("        │ " + one.sentence());
    }
  }

  /** One object a line under the key {@code listed}. */
  static void json(List<Found> found, Surroundings here) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (Found one : found) {
      ObjectNode node = json.createObjectNode();
      ObjectNode listed = node.putObject("listed");
      listed.put("name", one.name());
      listed.put("day", one.day().toString());
      listed.put("status", one.match().status().name());
      listed.put("score", Math.round(one.match().score() * 1000) / 1000.0);
      listed.put("party", one.match().party().name());
      listed.put("id", one.match().party().id());
      listed.put("origin", one.match().party().origin().toString());
      listed.put("because", one.match().explanation());
      listed.put("sentence", one.sentence());
      here.println(json.writeValueAsString(node));
    }
  }
}
