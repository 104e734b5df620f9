package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.corpus.PlvFile;
import org.demarche.corpus.PlvFile.Relation;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.plover.SentenceExport;

/**
 * How well PLV relations are read, in three ways: the root given source and target; the bare
 * sentence with all its exported events; the bare sentence with its main event alone.
 */
public final class PlvScore {

  private final RootScore given = new RootScore();
  private final EndToEndScore every = new EndToEndScore();
  private final EndToEndScore main = new EndToEndScore();

  /**
   * What was read of one relation.
   *
   * @param root the root read with source and target marked
   * @param every roots of all exported events of the bare sentence
   * @param main root of its main event; empty if none was exported
   */
  public record Judged(Relation relation, String root, Set<String> every, Set<String> main) {}

  /**
   * Judges what was read of one relation.
   *
   * @param shares share of each type with source and target marked, by {@link EventType#ordinal()};
   *     empty if they could not be read
   * @param events the event graph of the bare sentence
   */
  public static Judged judge(
      Relation relation, Optional<double[]> shares, List<GraphEvent> events) {
    return new Judged(
        relation,
        root(shares.orElse(new double[EventType.values().length])),
        roots(SentenceExport.all(events)),
        roots(SentenceExport.main(events).stream().toList()));
  }

  private static String root(double[] shares) {
    Map<String, Double> byRoot = new java.util.TreeMap<>();
    for (EventType t : EventType.values()) {
      byRoot.merge(PlvFile.root(t), shares[t.ordinal()], Double::sum);
    }
    return byRoot.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Set<String> roots(List<SentenceExport.Coded> coded) {
    Set<String> out = new TreeSet<>();
    coded.forEach(c -> out.add(PlvFile.root(c.type())));
    return out;
  }

  public void add(Judged judged) {
    String gold = judged.relation().root();
    given.add(gold, judged.root());
    every.add(gold, judged.every());
    main.add(gold, judged.main());
  }

  public RootScore given() {
    return given;
  }

  public EndToEndScore every() {
    return every;
  }

  public EndToEndScore main() {
    return main;
  }

  /** The figures in a line, percent. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "given source and target: macro-F1 %.1f, accuracy %.1f; bare sentence, all events: recall"
            + " %.1f precision %.1f F1 %.1f; main event: recall %.1f precision %.1f F1 %.1f (%d"
            + " relations)",
        given.macroF1(),
        given.accuracy(),
        every.recall(),
        every.precision(),
        every.f1(),
        main.recall(),
        main.precision(),
        main.f1(),
        given.relations());
  }

  /** One line a root: its F1 and what it was taken for most. */
  public List<String> details() {
    List<String> out = new ArrayList<>();
    for (String root : given.roots()) {
      StringBuilder line =
          new StringBuilder(String.format(Locale.ROOT, "%-10s F1 %.1f", root, given.f1(root)));
      given.takenFor(root).entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(3)
          .forEach(
              e -> line.append(", ").append(e.getValue()).append(" taken for ").append(e.getKey()));
      out.add(line.toString());
    }
    return out;
  }
}
