package org.demarche.exposure;

import static org.demarche.statement.Act.SAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.Identification;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.regime.Regime;
import org.demarche.report.EventTime;
import org.demarche.report.Mention;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Resolution;
import org.demarche.report.Saying;
import org.demarche.time.TimeInterval;

/** Finds politics around sanctions on one subject under one regime. */
final class SignalReader {

  /** Words between "waiver" and the sanctions it is from: "a waiver from US sanctions". */
  private static final int WAIVED_WITHIN = 5;

  private final Set<String> waiverWords = new TreeSet<>();

  SignalReader() {
    for (DataFile.Row row : DataFile.load(SignalReader.class, "signal-words.tsv", 2).rows()) {
      if (!row.column(0).equals(Signal.Kind.WAIVER.name())) {
        throw row.wrong("expected WAIVER, found '" + row.column(0) + "'");
      }
      waiverWords.addAll(row.list(1));
    }
  }

  /**
   * The signals of one article in the order of the text: all on the subject if the article tells an
   * act or names the statute, else those whose sentence speaks of the target.
   */
  List<Signal> read(Reading reading, Regime regime, Subject subject, boolean tellsAct) {
    List<Signal> signals = new ArrayList<>();
    boolean isNamed = tellsAct || namesStatute(reading, regime);
    Set<String> taken = new TreeSet<>();
    for (Report report : reading.reports()) {
      boolean isHere = isNamed || concerns(reading, report, regime);
      Optional<Signal.Kind> kind =
          isHere ? kind(reading, report, regime, subject) : Optional.empty();
      if (kind.isPresent() && taken.add(kind.get() + " " + report.evidence().span())) {
        String shows = report.label() + " " + report.status();
        signals.add(
            new Signal(
                kind.get(),
                days(report),
                Told.words(reading, report, report.status(), shows, report.evidence())));
      }
    }
    return signals;
  }

  private static Optional<TimeInterval> days(Report report) {
    return report.time().basis() == EventTime.Basis.STATED
        ? report.time().interval()
        : Optional.empty();
  }

  private Optional<Signal.Kind> kind(
      Reading reading, Report report, Regime regime, Subject subject) {
    if (report.status() == Status.GENERIC) {
      return Optional.empty();
    }
    if (report.type() == EventType.SANCTION && !isWaived(report)) {
      return isAgainst(report, subject)
          ? sanction(reading, report, regime, subject)
          : Optional.empty();
    }
    boolean isWaiver =
        Words.of(report.evidence().text()).stream()
            .anyMatch(word -> waiverWords.contains(ActWords.key(word)));
    return isWaiver && isAbout(report, subject)
        ? Optional.of(Signal.Kind.WAIVER)
        : Optional.empty();
  }

  /** "A waiver from sanctions" tells of none. */
  private boolean isWaived(Report report) {
    List<Word> words = Words.of(report.evidence().text());
    int trigger = report.trigger().span().start() - report.evidence().span().start();
    boolean isFrom = false;
    int near = 0;
    for (int i = words.size() - 1; i >= 0 && near <= WAIVED_WITHIN; i--) {
      Word word = words.get(i);
      if (word.span().end() > trigger) {
        continue;
      }
      if (waiverWords.contains(ActWords.key(word))) {
        return isFrom;
      }
      isFrom |= ActWords.key(word).equals("from");
      near++;
    }
    return false;
  }

  private static Optional<Signal.Kind> sanction(
      Reading reading, Report report, Regime regime, Subject subject) {
    boolean isByIssuer = isOf(report.actors(), regime.issuer(), "");
    boolean isByLawmaker = isSaidByLawmaker(reading, report, regime.issuer());
    return switch (report.status()) {
      case REQUESTED -> Optional.of(Signal.Kind.DEMAND);
      case NEGATED -> isByIssuer ? Optional.of(Signal.Kind.NO_MEASURE) : Optional.empty();
      case POSSIBLE -> Optional.of(Signal.Kind.THREAT);
      case PLANNED ->
          isByLawmaker
              ? Optional.of(Signal.Kind.DEMAND)
              : isByIssuer ? Optional.of(Signal.Kind.ANNOUNCEMENT) : Optional.empty();
      case OCCURRED ->
          isByLawmaker
              ? Optional.of(Signal.Kind.DEMAND)
              : isByIssuer && isOf(report.recipients(), subject.country(), "")
                  ? Optional.of(Signal.Kind.MEASURE)
                  : Optional.empty();
      case GENERIC -> Optional.empty();
    };
  }

  /** A legislator may ask for sanctions of this kind; the executive imposes them. */
  private static boolean isSaidByLawmaker(Reading reading, Report report, String issuer) {
    return reading.sayings().stream()
        .filter(s -> s.words().stream().anyMatch(q -> q.span().contains(report.trigger().span())))
        .flatMap(saying -> saying.speaker().stream())
        .anyMatch(speaker -> isOf(List.of(speaker), issuer, "LEG"));
  }

  private static boolean isAgainst(Report report, Subject subject) {
    boolean isRecipient = isOf(report.recipients(), subject.country(), "");
    return isRecipient || isOf(report.actors(), subject.country(), "");
  }

  private static boolean isAbout(Report report, Subject subject) {
    return isAgainst(report, subject) || report.evidence().text().contains(subject.name());
  }

  /** Officials of the issuer who speak of the subject without taking a side. */
  List<Signal> remarks(Reading reading, Regime regime, Subject subject) {
    List<Signal> remarks = new ArrayList<>();
    for (Saying saying : reading.sayings()) {
      boolean isOfficial =
          saying.speaker().stream()
              .anyMatch(speaker -> isOf(List.of(speaker), regime.issuer(), "GOV"));
      boolean isStatement = saying.statement().act() == SAY;
      boolean isAbout =
          saying.words().stream().anyMatch(quote -> quote.text().contains(subject.name()));
      if (isOfficial && isStatement && isAbout && !holdsReport(reading, saying)) {
        saying.words().stream()
            .findFirst()
            .ifPresent(
                quote ->
                    remarks.add(
                        new Signal(
                            Signal.Kind.REMARK,
                            Optional.empty(),
                            SayingWords.of(reading, saying, quote))));
      }
    }
    return remarks;
  }

  /** Whether a sanction, a demand or a threat is told within it. */
  private static boolean holdsReport(Reading reading, Saying saying) {
    Set<EventType> sides =
        Set.of(EventType.SANCTION, EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);
    return reading.reports().stream()
        .filter(report -> sides.contains(report.type()))
        .anyMatch(
            report ->
                saying.words().stream()
                    .anyMatch(quote -> quote.span().contains(report.trigger().span())));
  }

  static boolean namesStatute(Reading reading, Regime regime) {
    String text = reading.article().text().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return regime.names().stream().anyMatch(n -> text.contains(n.toLowerCase(Locale.ROOT)));
  }

  /** Whether the sentence speaks of a target of the regime. */
  private static boolean concerns(Reading reading, Report report, Regime regime) {
    return reading.reports().stream()
        .filter(other -> other.evidence().equals(report.evidence()))
        .anyMatch(
            other ->
                regime.targets().stream()
                    .anyMatch(
                        target ->
                            isOf(other.actors(), target, "")
                                || isOf(other.recipients(), target, "")));
  }

  private static boolean isOf(List<Mention> mentions, String country, String sector) {
    for (Mention mention : mentions) {
      if (mention.resolution() instanceof Resolution.Who who) {
        for (Identification one : who.all()) {
          boolean isThere = one.country().filter(country::equals).isPresent();
          if (isThere && (sector.isEmpty() || one.sectors().contains(sector))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
