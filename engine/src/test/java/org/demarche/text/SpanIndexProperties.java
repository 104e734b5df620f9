package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An index answers as a look at each of its things would, in their order. */
class SpanIndexProperties {

  /** Something told in several stretches. */
  private record Thing(int number, List<Span> places) {}

  @Property
  void coveringIsWhatHoldsAllOfASpan(
      @ForAll("places") List<List<Span>> places, @ForAll("spans") Span asked) {
    List<Thing> things = numbered(places);
    assertThat(SpanIndex.of(things, Thing::places).covering(asked))
        .isEqualTo(lookedAt(things, place -> place.contains(asked)));
  }

  @Property
  void overlappingIsWhatSharesACharacter(
      @ForAll("places") List<List<Span>> places, @ForAll("spans") Span asked) {
    List<Thing> things = numbered(places);
    assertThat(SpanIndex.of(things, Thing::places).overlapping(asked))
        .isEqualTo(lookedAt(things, place -> place.overlaps(asked)));
  }

  private static List<Thing> lookedAt(List<Thing> things, Predicate<Span> fits) {
    return things.stream().filter(t -> t.places().stream().anyMatch(fits)).toList();
  }

  private static List<Thing> numbered(List<List<Span>> places) {
    return IntStream.range(0, places.size()).mapToObj(i -> new Thing(i, places.get(i))).toList();
  }

  @Provide
  Arbitrary<List<List<Span>>> places() {
    return spans().list().ofMaxSize(3).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.integers().between(1, 25))
        .as((start, length) -> new Span(start, start + length));
  }
}
