package org.demarche.app.view;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * Writes marks into a text. Marks nest; one that crosses the end of another is cut there, and
 * {@code …} shows on which side each part goes on.
 */
final class MarkWriter {

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Mark> open = new ArrayDeque<>();
  private int written;

  private MarkWriter(String text) {
    this.text = text;
  }

  static String write(String text, Collection<Mark> marks) {
    MarkWriter writer = new MarkWriter(text);
    PriorityQueue<Mark> queue = new PriorityQueue<>(Mark.ORDER);
    queue.addAll(marks);
    for (Mark next = queue.poll(); next != null; next = queue.poll()) {
      writer.closeUntil(next.span().start());
      Mark outer = writer.open.peek();
      if (outer != null && outer.span().end() < next.span().end()) {
        int cut = outer.span().end();
        queue.add(next.from(cut));
        queue.add(next.before(cut));
      } else {
        writer.copyUntil(next.span().start());
        writer.out.append(next.opening());
        writer.open.push(next);
      }
    }
    writer.closeUntil(text.length());
    writer.copyUntil(text.length());
    return writer.out.toString();
  }

  /** Closes the marks that end at {@code at} or earlier. */
  private void closeUntil(int at) {
    while (!open.isEmpty() && open.peek().span().end() <= at) {
      Mark inner = open.pop();
      copyUntil(inner.span().end());
      out.append(inner.closing());
    }
  }

  private void copyUntil(int end) {
    out.append(text, written, end);
    written = end;
  }
}
