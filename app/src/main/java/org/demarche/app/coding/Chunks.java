package org.demarche.app.coding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;

/**
 * Puts things together that are worked on in one go: as many as there are until their sizes reach a
 * limit. Nothing is left out, and the order is kept.
 */
public final class Chunks<T> implements Iterator<List<T>> {

  private final Iterator<T> things;
  private final ToIntFunction<T> size;
  private final int enough;

  /**
   * Chunks of {@code things}.
   *
   * @param size of one of them, 1 or more
   * @param enough a chunk that is as large ends
   */
  public Chunks(Iterator<T> things, ToIntFunction<T> size, int enough) {
    this.things = things;
    this.size = size;
    this.enough = enough;
  }

  @Override
  public boolean hasNext() {
    return things.hasNext();
  }

  @Override
  public List<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more chunks");
    }
    List<T> chunk = new ArrayList<>();
    long held = 0;
    while (held < enough && things.hasNext()) {
      T thing = things.next();
      chunk.add(thing);
      held += size.applyAsInt(thing);
    }
    return List.copyOf(chunk);
  }
}
