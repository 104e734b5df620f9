package org.demarche.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * The article's text as the page describes it to machines. It is clean but often without
 * paragraphs, so it serves to choose among the paragraphs found in the page, and stands in for them
 * only when the page shows too few.
 */
final class DescribedBody {

  private static final int SHORTEST = 400;

  /** Paragraphs with this share of the described text are trusted to be all of it. */
  private static final double ENOUGH = 0.75;

  private static final int KEY_LENGTH = 40;
  private static final int PROBES = 5;

  private final String text;
  private final String letters;

  private DescribedBody(String text) {
    this.text = text;
    this.letters = letters(text);
  }

  static DescribedBody of(JsonLd described) {
    String raw = described.text("articleBody").orElse("");
    return new DescribedBody(raw.contains("</") ? Jsoup.parse(raw).wholeText() : raw);
  }

  /** The paragraphs that are in the described text, or all when it is of no help. */
  List<String> choose(List<String> paragraphs) {
    if (letters.length() < SHORTEST) {
      return paragraphs;
    }
    List<String> confirmed = new ArrayList<>();
    int found = 0;
    for (String paragraph : paragraphs) {
      String key = letters(paragraph);
      if (isDescribed(key)) {
        confirmed.add(paragraph);
        found += key.length();
      }
    }
    if (found >= ENOUGH * letters.length()) {
      return confirmed;
    }
    int shown = paragraphs.stream().mapToInt(paragraph -> letters(paragraph).length()).sum();
    return shown < ENOUGH * letters.length() ? paragraphs() : paragraphs;
  }

  /** Whether one of a few stretches of it is there; others may differ by a note or a link. */
  private boolean isDescribed(String key) {
    int length = Math.min(KEY_LENGTH, key.length());
    for (int probe = 0; probe < PROBES; probe++) {
      int from = (key.length() - length) * probe / (PROBES - 1);
      if (letters.contains(key.substring(from, from + length))) {
        return true;
      }
    }
    return false;
  }

  private List<String> paragraphs() {
    return Arrays.stream(text.split("\\R+"))
        .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
