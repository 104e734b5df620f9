package org.demarche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its script and the share of small words of each language. It need
 * not name every language: it must only not take another for English. Starts in milliseconds.
 */
public final class Languages {

  private static final String ENGLISH = "en";
  private static final int HEAD = 20_000;
  private static final int FEWEST_WORDS = 6;
  private static final int ENOUGH_WORDS = 40;
  private static final int FEWEST_HITS = 2;
  private static final double LEAST_SHARE = 0.12;
  private static final double MARGIN = 1.25;
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.CYRILLIC, "ru"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));
  private static final Map<String, Set<String>> WORDS = load();

  private Languages() {}

  /**
   * ISO 639-1 code of the likeliest language of the first 20,000 characters. Scripts stand for
   * their commonest language. Empty when the text is too short or too mixed to tell.
   */
  public static Optional<String> of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Optional<String> byScript = byScript(head);
    return byScript.isPresent() ? byScript : byWords(head.toLowerCase(Locale.ROOT));
  }

  private static Optional<String> byScript(String text) {
    Map<String, Integer> letters = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(c -> SCRIPTS.getOrDefault(UnicodeScript.of(c), ""))
        .forEach(code -> letters.merge(code, 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana = letters.getOrDefault("ja", 0);
    if (kana * 10 > all) {
      return Optional.of("ja");
    }
    return SCRIPTS.values().stream()
        .sorted()
        .filter(code -> letters.getOrDefault(code, 0) * 2 > all)
        .findFirst();
  }

  private static Optional<String> byWords(String text) {
    String[] words = text.split("[^\\p{L}\\p{M}]+");
    Map<String, Integer> hits = new LinkedHashMap<>();
    int count = 0;
    for (String word : words) {
      if (word.length() > 1) { // the s of "Iran's" and the u of "U.S." say nothing
        count++;
        WORDS.forEach(
            (code, small) -> hits.merge(code, small.contains(word) ? 1 : 0, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> ranked =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    if (count < FEWEST_WORDS || ranked.get(0).getValue() < count * LEAST_SHARE) {
      return Optional.empty();
    }
    String best = ranked.get(0).getKey();
    int english = hits.get(ENGLISH);
    boolean clear = ranked.get(0).getValue() >= ranked.get(1).getValue() * MARGIN;
    boolean clearlyOther =
        ranked.get(0).getValue() >= english * MARGIN
            && (count >= ENOUGH_WORDS || ranked.get(0).getValue() >= 2 * english + FEWEST_HITS);
    return (best.equals(ENGLISH) ? clear : clearlyOther) ? Optional.of(best) : Optional.empty();
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    try (InputStream in = Languages.class.getResourceAsStream("function-words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(columns -> words.put(columns[0], Set.copyOf(List.of(columns[1].split(" ")))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read function-words.tsv", e);
    }
    return words;
  }
}
