package org.demarche.armament;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.knowledge.DataFile;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;

/** Finds names in a text word by word: the longest at each place, hyphens read as spaces. */
final class Names {

  /** A name: its words, whether it is written with a capital or figures, what it stands for. */
  private record Name(List<String> words, boolean isProper, Entry entry) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  /** Adds a name that must be written with a capital if {@code isProper}. */
  void add(DataFile.Row row, String name, boolean isProper, Entry entry) {
    List<String> words =
        Words.of(name).stream().filter(Word::isAlphanumeric).map(Names::key).toList();
    if (words.isEmpty()) {
      throw row.wrong("expected a name with a letter or figure, found '" + name + "'");
    }
    put(new Name(words, isProper, entry));
    if (words.size() == 2 && words.get(1).matches("[0-9].*")) {
      put(new Name(List.of(words.get(0) + words.get(1)), isProper, entry));
    }
  }

  private void put(Name name) {
    List<Name> all = byFirst.computeIfAbsent(name.words().get(0), first -> new ArrayList<>());
    all.add(name);
    all.sort(Comparator.comparing((Name one) -> -one.words().size()));
  }

  /** All names of {@code text} in order; none overlaps another. */
  List<Hit> in(String text) {
    List<Word> words = Words.of(text).stream().filter(Word::isAlphanumeric).toList();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      for (Name name : byFirst.getOrDefault(key(words.get(at)), List.of())) {
        if (fits(name, words, at, text)) {
          taken = name.words().size();
          int start = words.get(at).span().start();
          hits.add(new Hit(new Span(start, words.get(at + taken - 1).span().end()), name.entry()));
          break;
        }
      }
      at += taken;
    }
    return List.copyOf(hits);
  }

  private static boolean fits(Name name, List<Word> words, int at, String text) {
    int size = name.words().size();
    if (at + size > words.size()
        || (name.isProper() && !Character.isUpperCase(words.get(at).form().codePointAt(0)))) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      boolean isNext = i == 0 || isJoined(text, words.get(at + i - 1), words.get(at + i));
      if (!isNext || !key(words.get(at + i)).equals(name.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but a space or a hyphen stands between them. */
  private static boolean isJoined(String text, Word before, Word after) {
    for (int i = before.span().end(); i < after.span().start(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && "-\u2010\u2011\u2013".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String key(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
