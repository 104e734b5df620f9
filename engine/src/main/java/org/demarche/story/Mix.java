package org.demarche.story;

/** Spreads 64 bits: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
final class Mix {

  private Mix() {}

  static long of(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
