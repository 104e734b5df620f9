package org.demarche.exposure;

import static org.demarche.statement.Act.DENY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.armament.Catalogue;
import org.demarche.armament.Entry;
import org.demarche.armament.Hit;
import org.demarche.armament.Military;
import org.demarche.graph.EventType;
import org.demarche.graph.Status;
import org.demarche.regime.ActKind;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.report.Saying;
import org.demarche.statement.Statement;

/** Finds dealings in arms among the reports of an article. */
final class ActReader {

  static final String ARMS = "arms";
  static final String UNSURE = "unsure";

  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.AGREE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.MOBILIZE);
  static final Set<ActKind> WITHOUT_GOODS =
      EnumSet.of(ActKind.EXERCISE, ActKind.TRAINING, ActKind.INTELLIGENCE, ActKind.BASE);

  private static final Pattern FOR_GOODS =
      Pattern.compile("\\bfor (?:[\\p{L}\\p{N}-]+ ){0,4}$", Pattern.CASE_INSENSITIVE);

  private final Catalogue catalogue;
  private final ActWords words = new ActWords();

  ActReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The dealings in the order of the text. What is generic is no act. */
  List<Act> read(Reading reading) {
    List<Act> acts = new ArrayList<>();
    for (Report report : reading.reports()) {
      if (report.status() != Status.GENERIC && TYPES.contains(report.type())) {
        act(reading, report).ifPresent(acts::add);
      }
    }
    return acts;
  }

  private Optional<Act> act(Reading reading, Report report) {
    Optional<ActWords.Sense> sense = sense(report);
    if (sense.isEmpty()) {
      return Optional.empty();
    }
    Quote stretch = Stretch.of(reading, report);
    List<Act.Named> named = new ArrayList<>();
    for (Hit hit : catalogue.in(stretch.text())) {
      Quote quote = Quote.of(hit.span().shift(stretch.span().start()), reading.article().text());
      named.add(new Act.Named(hit.entry(), quote));
    }
    Set<String> goods = goods(named);
    boolean isCivil = goods.remove("civil");
    boolean isAboutArms = !goods.isEmpty() || (!isCivil && report.mode().equals(ARMS));
    boolean needsGoods = !WITHOUT_GOODS.contains(sense.get().kind()) && makers(named).isEmpty();
    if ((isCivil && goods.isEmpty()) || (!isAboutArms && needsGoods)) {
      return Optional.empty();
    }
    if (sense.get().kind() == ActKind.CONTRACT && !isOfTrade(report, stretch, named)) {
      return Optional.empty();
    }
    Doubt doubt = status(reading, report);
    return Optional.of(
        new Act(
            reading,
            report,
            sense.get().kind(),
            doubt.status(),
            doubt.why(),
            stretch,
            new Parties(reading, report, stretch, named, catalogue).of(sense.get().actorSide()),
            goods,
            named));
  }

  /**
   * A contract on arms, not a treaty that limits them: the model reads it as arms, a word of trade
   * stands with it, or it is "for" the goods.
   */
  private boolean isOfTrade(Report report, Quote stretch, List<Act.Named> named) {
    return report.mode().equals(ARMS)
        || !makers(named).isEmpty()
        || words.hasTrade(stretch.text())
        || named.stream()
            .map(one -> one.quote().span().start() - stretch.span().start())
            .anyMatch(at -> FOR_GOODS.matcher(stretch.text().substring(0, at)).find());
  }

  private Optional<ActWords.Sense> sense(Report report) {
    return switch (report.mode()) {
      case "exercise" -> Optional.of(new ActWords.Sense(ActKind.EXERCISE, Party.Side.PARTNER));
      case "intelligence" ->
          Optional.of(new ActWords.Sense(ActKind.INTELLIGENCE, Party.Side.PARTNER));
      default -> words.sense(report.trigger().text());
    };
  }

  private static Set<String> goods(List<Act.Named> named) {
    Set<String> goods = new TreeSet<>();
    for (Act.Named one : named) {
      if (one.entry() instanceof Entry.Equipment equipment) {
        goods.add(equipment.military() == Military.UNSURE ? UNSURE : equipment.goods());
      } else if (one.entry() instanceof Entry.Goods word) {
        goods.add(word.id());
      }
    }
    return goods;
  }

  private static List<Act.Named> makers(List<Act.Named> named) {
    return named.stream().filter(one -> one.entry() instanceof Entry.Maker).toList();
  }

  /** A status and why it is less than the report's; the reason is empty where it is not. */
  private record Doubt(Status status, String why) {}

  /** What stands in a denial, or after a word of doubt, is not told as done. */
  private Doubt status(Reading reading, Report report) {
    if (report.status() != Status.OCCURRED) {
      return new Doubt(report.status(), "");
    }
    for (Saying saying : reading.sayings()) {
      Statement said = saying.statement();
      boolean isDenial = said.act() == DENY && !said.isNegated();
      if (isDenial
          && saying.words().stream().anyMatch(q -> q.span().contains(report.trigger().span()))) {
        return new Doubt(Status.NEGATED, "it stands in what somebody denies");
      }
    }
    int at = report.trigger().span().start() - report.evidence().span().start();
    Optional<Map.Entry<String, Status>> doubt = words.doubt(report.evidence().text(), at);
    return doubt
        .map(d -> new Doubt(d.getValue(), "“" + d.getKey() + "” stands before it"))
        .orElse(new Doubt(Status.OCCURRED, ""));
  }
}
