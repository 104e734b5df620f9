package org.demarche.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.text.Span;

/**
 * Counts how far predicted event graphs agree with annotated ones. The definitions: an event is
 * found when its trigger overlaps the annotated trigger, one to one, in the order of the sentence;
 * it is typed when its type is right as well; an argument counts when its event is typed, the role
 * is right and the spans overlap.
 */
public final class GraphScore {

  private int sentences;
  private final Count trigger = new Count();
  private final Count type = new Count();
  private final Count sentence = new Count();
  private int statusRight;
  private int modeRight;
  private final Map<Role, Count> roles = new EnumMap<>(Role.class);

  public GraphScore() {
    for (Role role : Role.values()) {
      roles.put(role, new Count());
    }
  }

  /** Annotated, predicted and matched things of one kind. */
  public static final class Count {
    private int gold;
    private int predicted;
    private int matched;

    void add(int gold, int predicted, int matched) {
      this.gold += gold;
      this.predicted += predicted;
      this.matched += matched;
    }

    public int gold() {
      return gold;
    }

    public int predicted() {
      return predicted;
    }

    public int matched() {
      return matched;
    }

    /** F1 in percent; 100 where there is nothing to find and nothing was found. */
    public double f1() {
      return gold + predicted == 0 ? 100 : 200.0 * matched / (gold + predicted);
    }
  }

  /** Counts one sentence. */
  public void add(List<GraphEvent> gold, List<GraphEvent> predicted) {
    sentences++;
    trigger.add(
        gold.size(),
        predicted.size(),
        pairs(gold, predicted, (g, p) -> g.trigger().overlaps(p.trigger())).size());
    Set<EventType> goldTypes = types(gold);
    Set<EventType> predictedTypes = types(predicted);
    Set<EventType> both = EnumSet.noneOf(EventType.class);
    both.addAll(goldTypes);
    both.retainAll(predictedTypes);
    sentence.add(goldTypes.size(), predictedTypes.size(), both.size());
    List<Pair<GraphEvent>> typed =
        pairs(gold, predicted, (g, p) -> g.trigger().overlaps(p.trigger()) && g.type() == p.type());
    type.add(gold.size(), predicted.size(), typed.size());
    for (Role role : Role.values()) {
      int matched = 0;
      for (Pair<GraphEvent> t : typed) {
        matched += pairs(t.gold.spans(role), t.predicted.spans(role), Span::overlaps).size();
      }
      roles.get(role).add(arguments(gold, role), arguments(predicted, role), matched);
    }
    for (Pair<GraphEvent> t : typed) {
      statusRight += t.gold.status() == t.predicted.status() ? 1 : 0;
      modeRight += t.gold.mode().equals(t.predicted.mode()) ? 1 : 0;
    }
  }

  private record Pair<T>(T gold, T predicted) {}

  private static <T> List<Pair<T>> pairs(List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
    List<Pair<T>> out = new ArrayList<>();
    boolean[] used = new boolean[predicted.size()];
    for (T g : gold) {
      for (int i = 0; i < used.length; i++) {
        if (!used[i] && same.test(g, predicted.get(i))) {
          used[i] = true;
          out.add(new Pair<>(g, predicted.get(i)));
          break;
        }
      }
    }
    return out;
  }

  private static Set<EventType> types(List<GraphEvent> events) {
    Set<EventType> out = EnumSet.noneOf(EventType.class);
    events.forEach(e -> out.add(e.type()));
    return out;
  }

  private static int arguments(List<GraphEvent> events, Role role) {
    return events.stream().mapToInt(e -> e.spans(role).size()).sum();
  }

  public int sentences() {
    return sentences;
  }

  public Count trigger() {
    return trigger;
  }

  /** The headline figure: events whose trigger and type are right. */
  public Count type() {
    return type;
  }

  /** The set of types of each sentence, wherever their triggers stand. */
  public Count sentence() {
    return sentence;
  }

  /** Percent of typed events whose status is right. */
  public double status() {
    return 100.0 * statusRight / Math.max(1, type.matched);
  }

  /** Percent of typed events whose mode is right. */
  public double mode() {
    return 100.0 * modeRight / Math.max(1, type.matched);
  }

  public Count role(Role role) {
    return roles.get(role);
  }

  /** All roles together. */
  public Count roles() {
    Count all = new Count();
    roles.values().forEach(c -> all.add(c.gold, c.predicted, c.matched));
    return all;
  }
}
