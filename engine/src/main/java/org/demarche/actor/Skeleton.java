package org.demarche.actor;

import java.util.List;

/**
 * A word without what transliterations disagree on: vowels, doubled letters, h, and the letters
 * that are written for the same sound. "Khrushchev" and "Chruschtschow" differ still; "Gaddafi",
 * "Qaddafi" and "Kadhafi" do not.
 */
final class Skeleton {
  private static final List<String[]> SOUNDS =
      List.of(
          pair("sch", "s"),
          pair("tch", "s"),
          pair("zh", "j"),
          pair("dj", "j"),
          pair("kh", "k"),
          pair("gh", "k"),
          pair("ph", "f"),
          pair("sh", "s"),
          pair("ch", "s"),
          pair("ck", "k"),
          pair("ts", "s"),
          pair("x", "ks"),
          pair("q", "k"),
          pair("c", "k"),
          pair("g", "k"),
          pair("w", "v"),
          pair("z", "s"),
          pair("b", "p"),
          pair("d", "t"));

  /** Fewer consonants say too little to compare: "Khalil" and "Giulio" have the same two. */
  private static final int LEAST = 3;

  private Skeleton() {}

  /**
   * Whether two keys of the same consonants may be spellings of one name: at least three
   * consonants, or two and no more than one letter between the keys.
   */
  static boolean isAlike(String bones, String one, String other) {
    return bones.length() >= LEAST || (bones.length() == 2 && isOneApart(one, other));
  }

  /** Whether one letter added, left out or changed makes one key of the other. */
  private static boolean isOneApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }

  private static String[] pair(String written, String sound) {
    return new String[] {written, sound};
  }

  /** The consonants of a key without blanks. */
  static String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      int step = 1;
      String sound = null;
      for (String[] p : SOUNDS) {
        if (word.startsWith(p[0], at)) {
          sound = p[1];
          step = p[0].length();
          break;
        }
      }
      if (sound == null) {
        char c = word.charAt(at);
        sound = "aeiouyh".indexOf(c) >= 0 ? "" : String.valueOf(c);
      }
      for (int i = 0; i < sound.length(); i++) {
        if (out.length() == 0 || out.charAt(out.length() - 1) != sound.charAt(i)) {
          out.append(sound.charAt(i));
        }
      }
      at += step;
    }
    return out.toString();
  }
}
