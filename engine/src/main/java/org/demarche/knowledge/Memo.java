package org.demarche.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out before, up to a number of answers; then it starts afresh. For pure
 * functions only: what is remembered and what is worked out anew are the same. Threads may share
 * one.
 */
public final class Memo<K, V> {
  private final int most;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param most answers that are kept, at least 1
   */
  public Memo(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("nothing can be remembered in " + most + " places");
    }
    this.most = most;
  }

  /** The answer for a key; no null. */
  public V get(K key, Function<K, V> answer) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V found = answer.apply(key);
    if (known.size() >= most) {
      known.clear();
    }
    known.put(key, found);
    return found;
  }
}
