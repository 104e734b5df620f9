package org.demarche.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/** All namings of an article in order, and the questions pronouns and short names ask of them. */
final class Namings implements Antecedents {
  /** Sentences before a mention in which the two countries of "both countries" are looked for. */
  private static final int NEAR = 3;

  private static final String AGENCY = "Agency";

  private final List<Span> sentences;
  private final NamingRow laws = new NamingRow();
  private final NamingRow persons = new NamingRow();

  /** States and bodies that are known. */
  private final NamingRow things = new NamingRow();

  private final NamingRow outlets = new NamingRow();

  /** Bodies that are called agencies and publish no news. */
  private final NamingRow agencies = new NamingRow();

  private final Map<String, NamingRow> byOffice = new HashMap<>();

  /** Without laws: a law is of a state, but no party to what is told. */
  private final Map<String, NamingRow> byCountry = new HashMap<>();

  private final List<Span> all = new ArrayList<>();
  private final Map<String, Naming> bySurname = new HashMap<>();

  Namings(List<Span> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** Adds one that stands behind all others of its sort. */
  void add(Naming naming) {
    all.add(naming.span());
    if (naming.law().isPresent()) {
      laws.add(naming);
    } else {
      naming.who().country().ifPresent(country -> row(byCountry, country).add(naming));
    }
    if (naming.isPerson()) {
      persons.add(naming);
      known(naming)
          .flatMap(Identified::office)
          .ifPresent(spell -> row(byOffice, spell.office()).add(naming));
    } else if (known(naming).isPresent()) {
      things.add(naming);
    }
    known(naming).ifPresent(who -> publisher(who).ifPresent(row -> row.add(naming)));
  }

  private Optional<NamingRow> publisher(Identified who) {
    if (who.kind() == ActorKind.OUTLET) {
      return Optional.of(outlets);
    }
    return who.name().endsWith(AGENCY) ? Optional.of(agencies) : Optional.empty();
  }

  private static NamingRow row(Map<String, NamingRow> rows, String key) {
    return rows.computeIfAbsent(key, k -> new NamingRow());
  }

  private static Optional<Identified> known(Naming naming) {
    return naming.who() instanceof Identified who ? Optional.of(who) : Optional.empty();
  }

  /** Where anybody or anything of the book is named. */
  List<Span> spans() {
    return List.copyOf(all);
  }

  /** The law named last before a position. */
  Optional<Identified> law(int before) {
    return laws.last(before, sentence(before)).flatMap(Naming::law);
  }

  /** Each law with all places that name it. */
  List<Citation> citations() {
    Map<String, Identified> named = new LinkedHashMap<>();
    Map<String, List<Span>> spans = new HashMap<>();
    for (Naming n : laws.all()) {
      Identified law = n.law().orElseThrow();
      named.putIfAbsent(law.id(), law);
      spans.computeIfAbsent(law.id(), id -> new ArrayList<>()).add(n.span());
    }
    return named.values().stream().map(law -> new Citation(law, spans.get(law.id()))).toList();
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
    return nearest(persons.until(before, sentence(before)), n -> true);
  }

  @Override
  public Optional<Naming> other(int before) {
    int here = sentence(before);
    List<Naming> earlier = persons.until(before, here);
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Naming last = earlier.get(earlier.size() - 1);
    return last.sentence() == here
        ? nearest(earlier.subList(0, earlier.size() - 1), n -> !n.isSame(last))
        : nearest(earlier, n -> true);
  }

  @Override
  public Optional<Naming> thing(int before) {
    return nearest(things.until(before, sentence(before)), n -> true);
  }

  /** The first that fits of the nearest sentence with one. */
  private static Optional<Naming> nearest(List<Naming> earlier, Predicate<Naming> fits) {
    Optional<Naming> found = Optional.empty();
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Naming n = earlier.get(i);
      if (found.isPresent() && found.get().sentence() != n.sentence()) {
        break;
      }
      if (fits.test(n)) {
        found = Optional.of(n);
      }
    }
    return found;
  }

  @Override
  public List<Naming> holders(List<String> offices, int before) {
    int here = sentence(before);
    List<Naming> found = new ArrayList<>();
    for (String office : offices) {
      NamingRow row = byOffice.get(office);
      List<Naming> earlier = row == null ? List.of() : row.until(before, here);
      for (int i = earlier.size() - 1; i >= 0; i--) {
        Naming n = earlier.get(i);
        if (n.sentence() < here - NEAR) {
          break;
        }
        if (found.stream().noneMatch(n::isSame)) {
          found.add(n);
        }
      }
    }
    return found;
  }

  @Override
  public Optional<Naming> outlet(boolean orAgency, int before) {
    int here = sentence(before);
    Optional<Naming> outlet = outlets.last(before, here);
    Optional<Naming> agency = orAgency ? agencies.last(before, here) : Optional.empty();
    return Stream.of(outlet, agency)
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Naming::span));
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
    List<Naming> earlier = persons.until(before, here);
    List<Naming> found = new ArrayList<>();
    for (int i = earlier.size() - 1; i >= 0 && found.size() < 2; i--) {
      Naming n = earlier.get(i);
      if (n.sentence() < here - NEAR) {
        break;
      }
      if (known(n).isPresent() && found.stream().noneMatch(n::isSame)) {
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

  /**
   * A country and how it was named.
   *
   * @param times how often
   * @param last where it was named last
   */
  private record Named(String country, int times, Span last) {}

  private List<String> ranked(int before, int fromSentence, boolean states) {
    int here = sentence(before);
    List<Named> named = new ArrayList<>();
    byCountry.forEach(
        (country, row) -> {
          List<Naming> earlier = row.until(before, here);
          int from = row.until(before, fromSentence - 1).size();
          if (from < earlier.size() && !(states && isNoState(country))) {
            Span last = earlier.get(earlier.size() - 1).span();
            named.add(new Named(country, earlier.size() - from, last));
          }
        });
    return named.stream()
        .sorted(Comparator.comparingInt(Named::times).thenComparing(Named::last).reversed())
        .map(Named::country)
        .toList();
  }

  private static boolean isNoState(String code) {
    return code.equals("IGO") || code.equals("UNO") || code.equals("NGO") || code.equals("MNC");
  }
}
