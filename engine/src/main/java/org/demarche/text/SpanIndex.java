package org.demarche.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things with their places in a text, to be asked which are over a span. An answer takes a look at
 * those near the span alone, unless something much longer starts before it.
 *
 * @param <T> a thing; may stand at several places
 */
public final class SpanIndex<T> {
  private final List<T> things;
  private final List<Piece> pieces;

  /** The furthest end of the pieces up to this one. */
  private final int[] reach;

  private record Piece(Span span, int thing) {}

  private SpanIndex(List<T> things, List<Piece> pieces) {
    this.things = List.copyOf(things);
    this.pieces = pieces;
    this.reach = new int[pieces.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /**
   * Indexes things.
   *
   * @param things in any order; answers keep it
   * @param places where one stands
   */
  public static <T> SpanIndex<T> of(List<T> things, Function<T, List<Span>> places) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      for (Span span : places.apply(things.get(i))) {
        pieces.add(new Piece(span, i));
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    return new SpanIndex<>(things, pieces);
  }

  /** Indexes spans themselves. */
  public static SpanIndex<Span> of(List<Span> spans) {
    return of(spans, List::of);
  }

  /** The things of which one place holds all of {@code span}. */
  public List<T> covering(Span span) {
    return found(span.start() + 1, span.end());
  }

  /** The things of which one place shares a character with {@code span}. */
  public List<T> overlapping(Span span) {
    return found(span.end(), span.start() + 1);
  }

  /** Those with a place that starts before one position and ends at or behind another. */
  private List<T> found(int startsBefore, int endsFrom) {
    List<Integer> found = new ArrayList<>();
    for (int i = first(startsBefore) - 1; i >= 0 && reach[i] >= endsFrom; i--) {
      if (pieces.get(i).span().end() >= endsFrom) {
        found.add(pieces.get(i).thing());
      }
    }
    return found.stream().distinct().sorted().map(things::get).toList();
  }

  /** Number of the first piece that starts at or behind a position. */
  private int first(int position) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
