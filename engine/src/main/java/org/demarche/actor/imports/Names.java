package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.actor.ActorBook;

/** Names of other people's files, made into what the user's file takes. */
final class Names {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "de", "da", "del", "di", "du", "la", "le", "al",
          "el", "bin", "ibn", "von", "van", "der", "den", "dos", "des");

  private Names() {}

  /** Text without control characters, bars and doubled blanks. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '|' || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c == ' ' || isWritable(c))
        .forEach(out::appendCodePoint);
    return out.toString().strip().replaceAll(" {2,}", " ");
  }

  private static boolean isWritable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.FORMAT;
  }

  /** {@code VLADIMIR_V._PUTIN_} as "Vladimir V. Putin"; {@code MI6_} stays in capitals. */
  static String fromDictionary(String name) {
    String[] words = clean(name.replace('_', ' ')).split(" ", -1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      out.append(i == 0 ? "" : " ").append(word(words[i], i, words.length == 1));
    }
    return out.toString();
  }

  private static String word(String word, int index, boolean isAlone) {
    String small = word.toLowerCase(Locale.ROOT);
    if (index > 0 && SMALL.contains(small)) {
      return small;
    }
    boolean isAbbreviation =
        small.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
            || small.chars().anyMatch(Character::isDigit)
            || (isAlone && small.length() <= 3);
    if (isAbbreviation && word.length() > 1) {
      return word;
    }
    StringBuilder out = new StringBuilder(small.length());
    boolean isStart = true;
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      out.append(isStart ? Character.toUpperCase(c) : c);
      isStart = c == '-' || (c == '\'' && i == 1);
    }
    return out.toString();
  }

  /**
   * The aliases that differ from the name and each other by more than case, accents and hyphens.
   */
  static List<String> others(String name, Collection<String> aliases) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String alias : aliases) {
      String text = clean(alias);
      if (!ActorBook.key(text).isBlank()) {
        byKey.putIfAbsent(ActorBook.key(text), text);
      }
    }
    byKey.remove(ActorBook.key(name));
    return new ArrayList<>(byKey.values());
  }

  /** A name as part of an id. */
  static String slug(String name) {
    String slug = ActorBook.key(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "nameless" : slug;
  }
}
