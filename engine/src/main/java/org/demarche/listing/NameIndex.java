package org.demarche.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.listing.NameForm.Part;

/**
 * Finds listed words by the consonants of a word sought, one of them wrong, missing or too much at
 * most, and listed names by their words.
 *
 * <p>Both relations are sorted arrays of pairs in one long: a list of 60,000 parties has a quarter
 * of a million names.
 */
final class NameIndex {
  /** Shorter skeletons with one consonant less would fit half of all names. */
  private static final int LEAST_BONES = 4;

  private final List<Part> words = new ArrayList<>();
  private final Map<Integer, List<Integer>> byGivenName = new HashMap<>();
  private final long[] byBones;
  private final long[] byWord;

  /** An index of names by their number. */
  NameIndex(List<List<Part>> names) {
    Map<String, Integer> numbers = new HashMap<>();
    Pairs bones = new Pairs();
    Pairs holders = new Pairs();
    for (int name = 0; name < names.size(); name++) {
      for (Part part : names.get(name)) {
        Integer number = numbers.get(part.word());
        if (number == null) {
          number = words.size();
          numbers.put(part.word(), number);
          words.add(part);
          for (String skeleton : part.bones()) {
            for (int key : keys(skeleton)) {
              bones.add(key, number);
            }
          }
          if (part.givenName() >= 0) {
            byGivenName.computeIfAbsent(part.givenName(), k -> new ArrayList<>()).add(number);
          }
        }
        holders.add(number, name);
      }
    }
    byBones = bones.sorted();
    byWord = holders.sorted();
  }

  /** The skeleton and, if it is long enough, what is left of it without one consonant. */
  private static int[] keys(String bones) {
    int n = bones.length() < LEAST_BONES ? 0 : bones.length();
    int[] keys = new int[n + 1];
    keys[0] = bones.hashCode();
    for (int i = 0; i < n; i++) {
      keys[i + 1] = (bones.substring(0, i) + bones.substring(i + 1)).hashCode();
    }
    return keys;
  }

  Part word(int number) {
    return words.get(number);
  }

  /** Numbers of listed words that may be alike; hashes may bring in others. */
  int[] candidates(Part sought) {
    Numbers found = new Numbers();
    for (String skeleton : sought.bones()) {
      for (int key : keys(skeleton)) {
        collect(byBones, key, found);
      }
    }
    byGivenName.getOrDefault(sought.givenName(), List.of()).forEach(found::add);
    return found.distinct();
  }

  /** Numbers of the names with a listed word. */
  int[] names(int word) {
    Numbers found = new Numbers();
    collect(byWord, word, found);
    return found.distinct();
  }

  private static void collect(long[] pairs, int key, Numbers found) {
    int at = Arrays.binarySearch(pairs, Pairs.pair(key, 0));
    for (int i = at < 0 ? -at - 1 : at; i < pairs.length && (int) (pairs[i] >> 32) == key; i++) {
      found.add((int) pairs[i]);
    }
  }

  /** A growing list of pairs of a key and a number from 0. */
  private static final class Pairs {
    private long[] pairs = new long[1 << 10];
    private int size;

    static long pair(int key, int number) {
      return ((long) key << 32) | number;
    }

    void add(int key, int number) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = pair(key, number);
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(pairs, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }

  /** A growing list of numbers. */
  private static final class Numbers {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] distinct() {
      int[] sorted = Arrays.copyOf(numbers, size);
      Arrays.sort(sorted);
      int n = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[n++] = sorted[i];
        }
      }
      return Arrays.copyOf(sorted, n);
    }
  }
}
