package org.demarche.listing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.knowledge.DataFile;

/** Takes a name apart into words of small Latin letters without accents. */
final class Letters {
  private static final int LATIN = 0x80;

  private final Map<Integer, String> latin = new HashMap<>();

  Letters() {
    for (DataFile.Row row : DataFile.load(Letters.class, "letters.tsv", 2).rows()) {
      if (row.column(0).codePointCount(0, row.column(0).length()) != 1) {
        throw row.wrong("expected one letter, found \"" + row.column(0) + "\"");
      }
      latin.put(row.column(0).codePointAt(0), row.column(1));
    }
  }

  /**
   * The words of a name. Apostrophes and stops within abbreviations join ("J.S.C." is {@code jsc}),
   * hyphens part; scripts without a table stay as they are.
   */
  List<String> words(String name) {
    String text = name.toLowerCase(Locale.ROOT);
    if (text.chars().anyMatch(c -> c >= LATIN)) {
      // Letters such as й fall apart under NFKD, so the table is asked first.
      text = Normalizer.normalize(latin(text), Normalizer.Form.NFKD);
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.append(latin.getOrDefault(c, Character.toString(c)));
      } else if (!joins(c) && !isAbbreviating(c, word, text, i)) {
        flush(words, word);
      }
    }
    flush(words, word);
    return words;
  }

  private String latin(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> out.append(latin.getOrDefault(c, Character.toString(c))));
    return out.toString();
  }

  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_LETTER
        || c == '\''
        || c == '’'
        || c == '‘'
        || c == '`'
        || c == '´';
  }

  /** A stop after one letter that another single letter with a stop follows: "J.S.C.". */
  private static boolean isAbbreviating(int c, StringBuilder word, String text, int next) {
    return c == '.'
        && word.length() > 0
        && word.length() < 4
        && text.charAt(Math.max(0, next - 2)) != '.'
        && next + 1 < text.length()
        && Character.isLetter(text.charAt(next))
        && text.charAt(next + 1) == '.'
        && isAfterSingle(text, next);
  }

  private static boolean isAfterSingle(String text, int next) {
    int letter = next - 2;
    return letter == 0
        || (letter > 0
            && (text.charAt(letter - 1) == '.' || !Character.isLetter(text.charAt(letter - 1))));
  }

  private static void flush(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
