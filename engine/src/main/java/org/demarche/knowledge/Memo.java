package org.demarche.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function that remembers its answers, up to a number of them; then it starts afresh. What
 * is remembered and what is worked out anew are the same, so nothing depends on it but time.
 * Threads may share one.
 */
public final class Memo<K, V> {
  private final int most;
  private final Function<K, V> function;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * Remembers nothing yet.
   *
   * @param most answers that are kept, at least 1
   * @param function pure, and without null
   */
  public Memo(int most, Function<K, V> function) {
    if (most < 1) {
      throw new IllegalArgumentException("nothing can be remembered in " + most + " places");
    }
    this.most = most;
    this.function = function;
  }

  /** The function's answer for a key, which must not change. */
  public V get(K key) {
    V before = known.get(key);
    if (before != null) {
      return before;
    }
    V found = function.apply(key);
    if (known.size() >= most) {
      known.clear();
    }
    known.put(key, found);
    return found;
  }
}
