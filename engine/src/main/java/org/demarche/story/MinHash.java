package org.demarche.story;

import java.util.Arrays;

/**
 * The minima of a set of shingles under many hash functions (Broder, 1997): two sets agree in one
 * with the probability of their resemblance s. Minima go in bands of two (Indyk and Motwani, 1998);
 * two sets share the key of one of the 32 bands with probability 1 - (1 - s^2)^32: 0.95 at s = 0.3,
 * which is a text cut to a third, and 0.003 at 0.01. Seeds are fixed: keys may be kept.
 */
final class MinHash {

  private static final int BANDS = 32;
  private static final int ROWS = 2;
  private static final long SEED = 0xD1B54A32D192ED03L;
  private static final long[] SEEDS = seeds();

  private MinHash() {}

  private static long[] seeds() {
    long[] seeds = new long[BANDS * ROWS];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = Mix.of(SEED * (i + 1));
    }
    return seeds;
  }

  /** One key a band; none for an empty set. */
  static long[] bandKeys(int[] shingles) {
    if (shingles.length == 0) {
      return new long[0];
    }
    long[] minima = new long[SEEDS.length];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int shingle : shingles) {
      long spread = Mix.of(shingle);
      for (int i = 0; i < minima.length; i++) {
        // a product with an odd number keeps the high bits well spread; its top is the order
        long hash = (spread ^ SEEDS[i]) * (SEEDS[i] | 1);
        minima[i] = Math.min(minima[i], hash);
      }
    }
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Mix.of(key * 31 + minima[band * ROWS + row]);
      }
      keys[band] = key;
    }
    return keys;
  }
}
