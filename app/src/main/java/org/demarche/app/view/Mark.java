package org.demarche.app.view;

import java.util.Comparator;
import org.demarche.text.Span;

/**
 * A mark around a piece of text.
 *
 * @param place what it goes around
 * @param label what it says
 */
record Mark(Place place, String label) {

  /** Outer marks before inner ones; a trigger goes inside a mention of the same span. */
  static final Comparator<Mark> ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> -mark.span().end())
          .thenComparing(mark -> mark.place().isTrigger())
          .thenComparing(Mark::label);

  /** A piece of text as trigger or as mention. */
  record Place(Span span, boolean isTrigger) {}

  Span span() {
    return place.span();
  }

  String opening() {
    return place.isTrigger() ? "<" : "[";
  }

  String closing() {
    return "|" + label + (place.isTrigger() ? ">" : "]");
  }

  /** The part of this mark before {@code at}, its label open to the right. */
  Mark before(int at) {
    return new Mark(new Place(new Span(span().start(), at), place.isTrigger()), label + "…");
  }

  /** The part of this mark from {@code at}, its label open to the left. */
  Mark from(int at) {
    return new Mark(new Place(new Span(at, span().end()), place.isTrigger()), "…" + label);
  }
}
