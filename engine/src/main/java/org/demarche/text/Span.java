package org.demarche.text;

/**
 * A piece of a text, {@code [start, end)} in UTF-16 units.
 *
 * @param start first unit, 0 or more
 * @param end unit after the last, more than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start < end, found [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /**
   * The words this span marks.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
