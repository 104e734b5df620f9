package org.demarche.listing;

import java.util.Arrays;
import org.demarche.knowledge.DataFile;

/**
 * How alike two words sound: the Levenshtein distance with the costs of {@code likeness.tsv},
 * against the length of the longer word.
 */
final class Likeness {
  private static final int SIGNS = 128;

  /** Words of fewer sounds must be the same: "Lee" and "Leo" are two names. */
  private static final int SHORTEST = 4;

  private final double[] swap = new double[SIGNS * SIGNS];
  private final double[] more = new double[SIGNS];

  Likeness() {
    Arrays.fill(swap, 1);
    Arrays.fill(more, 1);
    for (int i = 0; i < SIGNS; i++) {
      swap[i * SIGNS + i] = 0;
    }
    for (DataFile.Row row : DataFile.load(Likeness.class, "likeness.tsv", 2).rows()) {
      put(row, row.column(0), cost(row));
    }
  }

  private static double cost(DataFile.Row row) {
    try {
      double cost = Double.parseDouble(row.column(1));
      if (cost > 0 && cost <= 1) {
        return cost;
      }
    } catch (NumberFormatException e) {
      throw row.wrong("expected a cost from 0 to 1, found \"" + row.column(1) + "\"");
    }
    throw row.wrong("expected a cost above 0 and up to 1, found " + row.column(1));
  }

  private void put(DataFile.Row row, String signs, double cost) {
    if (signs.chars().anyMatch(c -> c >= SIGNS)) {
      throw row.wrong("expected signs of ASCII, found \"" + signs + "\"");
    }
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(0) == '+') {
        more[signs.charAt(i)] = cost;
        continue;
      }
      for (int j = 0; j < signs.length(); j++) {
        int pair = signs.charAt(i) * SIGNS + signs.charAt(j);
        swap[pair] = Math.min(swap[pair], cost);
      }
    }
  }

  /** From 0 to 1 = the same sounds. */
  double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST || longer - shorter > longer / 2) {
      return shorter == SHORTEST - 1 && longer <= SHORTEST ? close(one, other) : 0;
    }
    return 1 - distance(one, other) / longer;
  }

  /** Three sounds may differ by one cheap change: "Ali" and "Aly". */
  private double close(String one, String other) {
    double distance = distance(one, other);
    return distance <= 0.3 ? 1 - distance / 3 : 0;
  }

  private double distance(String one, String other) {
    double[] above = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      above[j] = above[j - 1] + more(other.charAt(j - 1));
    }
    for (int i = 1; i <= one.length(); i++) {
      char a = one.charAt(i - 1);
      row[0] = above[0] + more(a);
      for (int j = 1; j <= other.length(); j++) {
        char b = other.charAt(j - 1);
        double swapped = above[j - 1] + swap(a, b);
        row[j] = Math.min(swapped, Math.min(above[j] + more(a), row[j - 1] + more(b)));
      }
      double[] spare = above;
      above = row;
      row = spare;
    }
    return above[other.length()];
  }

  private double swap(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < SIGNS && b < SIGNS ? swap[a * SIGNS + b] : 1;
  }

  private double more(char sign) {
    return sign < SIGNS ? more[sign] : 1;
  }
}
