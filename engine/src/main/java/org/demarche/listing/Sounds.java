package org.demarche.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.knowledge.DataFile;

/** Writes a word by its sounds, one sign each, and by its consonants alone. */
final class Sounds {
  private final Map<Character, List<String[]>> byFirst = new HashMap<>();

  Sounds() {
    for (DataFile.Row row : DataFile.load(Sounds.class, "sounds.tsv", 2).rows()) {
      byFirst
          .computeIfAbsent(row.column(0).charAt(0), k -> new ArrayList<>())
          .add(new String[] {row.column(0), row.column(1)});
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparing((String[] p) -> p[0].length()).reversed()));
  }

  /** The sounds of a word of small Latin letters; doubled ones are written once. */
  String of(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String[] pair = pair(word, at);
      String signs = pair == null ? word.substring(at, at + 1) : pair[1];
      for (int i = 0; i < signs.length(); i++) {
        char sign = signs.charAt(i);
        if (out.length() == 0 || out.charAt(out.length() - 1) != sign) {
          out.append(sign);
        }
      }
      at += pair == null ? 1 : pair[0].length();
    }
    return out.toString();
  }

  private String[] pair(String word, int at) {
    for (String[] pair : byFirst.getOrDefault(word.charAt(at), List.of())) {
      if (word.startsWith(pair[0], at)) {
        return pair;
      }
    }
    return null;
  }

  /**
   * The consonants of a word written by its sounds, one sign for those that transliterations take
   * for each other; with an h once without it and once as if it were kh, as "Hattar" and "Khattar"
   * may be one. They find candidates; {@link Likeness} judges them.
   */
  static List<String> bones(String sounds) {
    String silent = bones(sounds, false);
    if (sounds.indexOf('h') < 0) {
      return List.of(silent);
    }
    return List.of(silent, bones(sounds, true));
  }

  private static String bones(String sounds, boolean isHeard) {
    StringBuilder out = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char sign = sounds.charAt(i);
      char bone = sign == 'h' && isHeard ? 'k' : bone(sign);
      if (bone != 0 && (out.length() == 0 || out.charAt(out.length() - 1) != bone)) {
        out.append(bone);
      }
    }
    return out.length() == 0 ? sounds : out.toString();
  }

  private static char bone(char sign) {
    return switch (sign) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h' -> 0;
      case 'q', 'g', 'G', 'H' -> 'k';
      case 'w', 'f', 'b', 'p' -> 'v';
      case 'z', 'c', 'S', 'C', 'J' -> 's';
      case 'd' -> 't';
      default -> sign;
    };
  }
}
