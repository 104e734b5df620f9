package org.demarche.exposure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.armament.Catalogue;
import org.demarche.armament.Entry;
import org.demarche.armament.Hit;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.regime.SubjectKind;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.SourceLink;
import org.demarche.text.Span;

/**
 * Who takes part in a dealing, and on which side: by role, and by the preposition before a name.
 */
final class Parties {

  private static final Set<String> OWN =
      Set.of("we", "it", "they", "his country", "her country", "our country", "the country");
  private static final Set<String> BODIES =
      Set.of("agency", "department", "directorate", "the agency", "the department");
  private static final Set<String> SKIPPED = Set.of("the", "a", "an", "its", "their");

  private final Reading reading;
  private final Report report;
  private final Quote stretch;
  private final List<Act.Named> named;
  private final Catalogue catalogue;
  private final List<Party> all = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Parties(
      Reading reading, Report report, Quote stretch, List<Act.Named> named, Catalogue catalogue) {
    this.reading = reading;
    this.report = report;
    this.stretch = stretch;
    this.named = named;
    this.catalogue = catalogue;
  }

  List<Party> of(Party.Side actorSide) {
    Party.Side otherSide =
        switch (actorSide) {
          case BUYER -> Party.Side.SUPPLIER;
          case SUPPLIER -> Party.Side.BUYER;
          case PARTNER, ORIGIN -> actorSide;
        };
    for (Act.Named one : named) {
      if (one.entry() instanceof Entry.Maker maker) {
        side(one.quote())
            .ifPresent(s -> add(maker.country(), SubjectKind.FIRM, s, one.quote(), maker.row()));
      } else if (one.entry() instanceof Entry.Buyer buyer) {
        add(buyer.country(), SubjectKind.AGENCY, Party.Side.BUYER, one.quote(), buyer.row());
      }
    }
    report.actors().forEach(mention -> add(mention, actorSide));
    report.recipients().forEach(mention -> add(mention, otherSide));
    reading.reports().stream()
        .filter(other -> other.evidence().equals(report.evidence()))
        .flatMap(o -> Stream.of(o.actors(), o.recipients(), o.places()).flatMap(List::stream))
        .filter(mention -> stretch.span().contains(mention.quote().span()))
        .forEach(mention -> side(mention.quote()).ifPresent(s -> add(mention, s)));
    return List.copyOf(all);
  }

  private void add(Mention mention, Party.Side byRole) {
    Party.Side side =
        isAdjective(mention) ? Party.Side.ORIGIN : side(mention.quote()).orElse(byRole);
    if (mention.resolution() instanceof Resolution.Unresolved && OWN.contains(words(mention))) {
      speakersCountry()
          .ifPresent(c -> put(Optional.of(c), SubjectKind.STATE, side, mention.quote(), ""));
    } else if (BODIES.contains(words(mention))) {
      onlyBuyer()
          .ifPresent(b -> add(b.country(), SubjectKind.AGENCY, side, mention.quote(), b.row()));
    } else if (mention.resolution() instanceof Resolution.Who who) {
      for (Identification one : who.all()) {
        one.country().ifPresent(c -> put(Optional.of(c), kind(one), side, mention.quote(), ""));
        if (one.country().isEmpty()) {
          put(Optional.empty(), kind(one), side, mention.quote(), "");
        }
      }
    } else if (mention.resolution() instanceof Resolution.Where where) {
      where
          .answer()
          .place()
          .country()
          .ifPresent(c -> put(Optional.of(c), SubjectKind.STATE, side, mention.quote(), ""));
    }
  }

  private static String words(Mention mention) {
    return mention.text().toLowerCase(Locale.ROOT);
  }

  /** "His country" is that of the one who speaks, if it is clear who does. */
  private Optional<String> speakersCountry() {
    Set<String> countries = new HashSet<>();
    for (SourceLink link : report.sources()) {
      if (link.kind() == SourceLink.Kind.SPEAKER
          && link.mention().isPresent()
          && link.mention().get().resolution() instanceof Resolution.Who who) {
        who.all().forEach(one -> one.country().ifPresent(countries::add));
      }
    }
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** "The agency" is the only body the article names that buys arms. */
  private Optional<Entry.Buyer> onlyBuyer() {
    List<Entry.Buyer> buyers =
        catalogue.in(reading.article().text()).stream()
            .map(Hit::entry)
            .filter(Entry.Buyer.class::isInstance)
            .map(Entry.Buyer.class::cast)
            .distinct()
            .toList();
    return buyers.size() == 1 ? Optional.of(buyers.get(0)) : Optional.empty();
  }

  private void add(String country, SubjectKind kind, Party.Side side, Quote quote, String row) {
    put(Optional.of(country), kind, side, quote, row);
  }

  private void put(
      Optional<String> country, SubjectKind kind, Party.Side side, Quote quote, String row) {
    if (told.add(country.orElse("") + ' ' + quote.span())) {
      all.add(new Party(country, kind, side, quote, Optional.of(row).filter(r -> !r.isEmpty())));
    }
  }

  private static SubjectKind kind(Identification one) {
    if (one instanceof Identification.Identified actor) {
      if (actor.kind() == ActorKind.COMPANY) {
        return SubjectKind.FIRM;
      }
      if (actor.kind() == ActorKind.GROUP) {
        return SubjectKind.GROUP;
      }
    }
    return one.sectors().contains("BUS") ? SubjectKind.FIRM : SubjectKind.STATE;
  }

  /** "Russian" before goods that are named: "Russian arms", "Russian-made helicopters". */
  private boolean isAdjective(Mention mention) {
    int end = mention.quote().span().end();
    String rest = rest(end);
    if (rest.startsWith("-made") || rest.startsWith("-built")) {
      return true;
    }
    return named.stream()
        .map(one -> one.quote().span().start() - end)
        .anyMatch(gap -> gap >= 0 && gap <= 1);
  }

  private String rest(int from) {
    int end = stretch.span().end();
    return from >= stretch.span().start() && from < end
        ? new Span(from, end).of(reading.article().text())
        : "";
  }

  private Optional<Party.Side> side(Quote quote) {
    int start = report.evidence().span().start();
    List<Word> before =
        Words.of(report.evidence().text()).stream()
            .filter(word -> word.span().end() + start <= quote.span().start())
            .toList();
    int at = before.size() - 1;
    while (at >= 0 && SKIPPED.contains(ActWords.key(before.get(at)))) {
      at--;
    }
    return switch (at < 0 ? "" : ActWords.key(before.get(at))) {
      case "from" -> Optional.of(Party.Side.SUPPLIER);
      case "to" -> Optional.of(Party.Side.BUYER);
      case "with" -> Optional.of(Party.Side.PARTNER);
      default -> Optional.empty();
    };
  }
}
