package org.demarche.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/** All namings of an article in order, and the questions pronouns and short names ask of them. */
final class Namings implements Antecedents {
  /** Sentences before a mention in which the two countries of "both countries" are looked for. */
  private static final int NEAR = 3;

  private final List<Span> sentences;
  private final List<Naming> all = new ArrayList<>();
  private final Map<String, Naming> bySurname = new HashMap<>();

  Namings(List<Span> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  void add(Naming naming) {
    all.add(naming);
  }

  /** The law named last before a position. */
  Optional<Identified> law(int before) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).span().end() <= before && all.get(i).law().isPresent()) {
        return all.get(i).law();
      }
    }
    return Optional.empty();
  }

  /** Each law with all places that name it. */
  List<Citation> citations() {
    Map<String, Identified> laws = new LinkedHashMap<>();
    Map<String, List<Span>> spans = new HashMap<>();
    for (Naming n : all) {
      n.law()
          .ifPresent(
              law -> {
                laws.putIfAbsent(law.id(), law);
                spans.computeIfAbsent(law.id(), id -> new ArrayList<>()).add(n.span());
              });
    }
    return laws.values().stream().map(law -> new Citation(law, spans.get(law.id()))).toList();
  }

  /** Remembers the words by which a person may be called from now on. */
  void introduce(List<String> keys, Naming naming) {
    List<String> words = PersonIndex.words(keys);
    if (words.size() > 1) {
      bySurname.putIfAbsent(words.get(words.size() - 1), naming);
      bySurname.putIfAbsent("1 " + words.get(0), naming);
    }
  }

  Optional<Span> sentenceOf(int position) {
    int at = sentence(position);
    return at < 0 ? Optional.empty() : Optional.of(sentences.get(at));
  }

  private int sentence(int position) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= position) {
        low = middle + 1;
      } else if (sentences.get(middle).start() > position) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return low < sentences.size() ? low : sentences.size() - 1;
  }

  @Override
  public Optional<Naming> called(List<String> keys, int before) {
    List<String> words = PersonIndex.words(keys);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Naming naming = bySurname.get(words.get(words.size() - 1));
    if (naming == null && words.size() == 1) {
      naming = bySurname.get("1 " + words.get(0));
    }
    return Optional.ofNullable(naming).filter(n -> n.span().start() < before);
  }

  /** The first person of the same sentence, else the first of the nearest sentence with one. */
  @Override
  public Optional<Naming> person(int before) {
    return nearest(before, true);
  }

  @Override
  public Optional<Naming> thing(int before) {
    return nearest(before, false);
  }

  private Optional<Naming> nearest(int before, boolean person) {
    Naming found = null;
    for (int i = all.size() - 1; i >= 0; i--) {
      Naming n = all.get(i);
      if (n.span().end() > before || n.isPerson() != person) {
        continue;
      }
      if (found != null && n.sentence() != found.sentence()) {
        break;
      }
      if (person || n.who() instanceof Identified) {
        found = n;
      }
    }
    return Optional.ofNullable(found);
  }

  @Override
  public Optional<Naming> holder(List<String> offices, int before) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Naming n = all.get(i);
      boolean holds =
          n.who() instanceof Identified who
              && who.office().filter(s -> offices.contains(s.office())).isPresent();
      if (n.span().end() <= before && n.isPerson() && holds) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> two(int before) {
    int here = sentence(before);
    List<String> near = ranked(before, here - NEAR, true);
    List<String> two = near.size() >= 2 ? near : ranked(before, 0, true);
    return two.size() < 2 ? List.of() : two.subList(0, 2);
  }

  @Override
  public List<Naming> twoPersons(int before) {
    int here = sentence(before);
    List<Naming> found = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && found.size() < 2; i--) {
      Naming n = all.get(i);
      if (n.sentence() < here - NEAR) {
        break;
      }
      boolean isKnown = n.isPerson() && n.who() instanceof Identified;
      if (n.span().end() <= before && isKnown && found.stream().noneMatch(n::isSame)) {
        found.add(0, n);
      }
    }
    boolean differ =
        found.size() == 2 && !found.get(0).who().country().equals(found.get(1).who().country());
    return differ ? found : List.of();
  }

  /** Countries before a position, those named most often first, then the latest. */
  List<String> focus(int before) {
    return ranked(before, 0, false);
  }

  private List<String> ranked(int before, int fromSentence, boolean states) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Naming n = all.get(i);
      // A law is of a state, but no party to what is told.
      if (n.span().end() > before || n.sentence() < fromSentence || n.law().isPresent()) {
        continue;
      }
      Optional<String> country = n.who().country();
      if (country.isPresent() && !(states && isNoState(country.get()))) {
        counts.merge(country.get(), 1, Integer::sum);
        last.put(country.get(), i);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> -last.get(e.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isNoState(String code) {
    return code.equals("IGO") || code.equals("UNO") || code.equals("NGO") || code.equals("MNC");
  }
}
