package org.demarche.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.language.Word;
import org.demarche.language.Words;

/**
 * What tells whether a text was copied: the hashes of its shingles, each four words in a row
 * (Broder, 1997, On the resemblance and containment of documents). Depends on the text alone; case,
 * punctuation and spacing do not matter. Immutable; kept as bytes, four a shingle.
 */
public final class Fingerprint {

  /** Share of all shingles of two texts that both have from which on they are copies. */
  static final double RESEMBLANCE = 0.5;

  /** Share of the shorter text's shingles from which on it is a cut copy of the longer. */
  static final double CONTAINMENT = 0.7;

  private static final int WORDS = 4;

  /**
   * Texts with fewer shingles must be the same: a line of news that differs in one number tells
   * something else, and short lines are found in other texts by chance.
   */
  private static final int FEW = 20;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  /** Sorted, without repeats. */
  private final int[] shingles;

  private Fingerprint(int[] shingles) {
    this.shingles = shingles;
  }

  /**
   * The fingerprint of a text; a text of fewer than four words is one shingle, none without words.
   */
  public static Fingerprint of(String text) {
    List<Long> words = new ArrayList<>();
    for (Word word : Words.of(text)) {
      if (word.isAlphanumeric()) {
        words.add(hash(word.form()));
      }
    }
    int length = Math.min(WORDS, words.size());
    int[] all = new int[words.isEmpty() ? 0 : words.size() - length + 1];
    for (int i = 0; i < all.length; i++) {
      long hash = SEED;
      for (int k = i; k < i + length; k++) {
        hash = Mix.of(hash * 31 + words.get(k));
      }
      all[i] = (int) (hash >>> 32);
    }
    return new Fingerprint(Arrays.stream(all).sorted().distinct().toArray());
  }

  private static long hash(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 0x100000001B3L + Character.toLowerCase(word.charAt(i));
    }
    return Mix.of(hash);
  }

  /**
   * The fingerprint that was kept.
   *
   * @param bytes of {@link #toBytes()}
   * @throws IllegalArgumentException if they are of something else
   */
  public static Fingerprint ofBytes(byte[] bytes) {
    if (bytes.length % Integer.BYTES != 0) {
      throw new IllegalArgumentException("expected four bytes a shingle, found " + bytes.length);
    }
    int[] shingles = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(shingles);
    for (int i = 1; i < shingles.length; i++) {
      if (shingles[i - 1] >= shingles[i]) {
        throw new IllegalArgumentException("expected ascending shingles");
      }
    }
    return new Fingerprint(shingles);
  }

  /** To be kept; four bytes a shingle, most significant first. */
  public byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(shingles.length * Integer.BYTES);
    bytes.asIntBuffer().put(shingles);
    return bytes.array();
  }

  /**
   * Keys under which copies meet: two copies most probably have one in common (see {@link
   * MinHash}). Few others do, so that a new text is compared with those of its keys alone.
   */
  public long[] bandKeys() {
    return MinHash.bandKeys(shingles);
  }

  /** True if one text is a copy of the other, also one that was cut, extended or edited lightly. */
  public boolean isCopyOf(Fingerprint other) {
    int common = common(other);
    int shorter = Math.min(shingles.length, other.shingles.length);
    int all = shingles.length + other.shingles.length - common;
    if (shorter < FEW) {
      return common > 0 && common == all;
    }
    return common >= RESEMBLANCE * all || common >= CONTAINMENT * shorter;
  }

  private int common(Fingerprint other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < shingles.length && j < other.shingles.length) {
      int mine = shingles[i];
      int theirs = other.shingles[j];
      common += mine == theirs ? 1 : 0;
      i += mine <= theirs ? 1 : 0;
      j += theirs <= mine ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint f && Arrays.equals(shingles, f.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }

  @Override
  public String toString() {
    return "Fingerprint of " + shingles.length + " shingles";
  }
}
