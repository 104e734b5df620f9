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

  private Skeleton() {}

  private static String[] pair(String written, String sound) {
    return new String[] {written, sound};
  }

  /** The consonants of a key without blanks; fewer than two say too little to compare. */
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
