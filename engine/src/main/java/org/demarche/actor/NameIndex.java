package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest name of a book that starts at a word: whole words only. */
final class NameIndex {
  private final ActorBook book;
  private final Map<String, Integer> longest = new HashMap<>();

  NameIndex(ActorBook book) {
    this.book = book;
    book.nameKeys().forEach(this::add);
  }

  private void add(String key) {
    int words = 1;
    int space = -1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        space = space < 0 ? i : space;
        words++;
      }
    }
    longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
  }

  /**
   * A name found.
   *
   * @param end token after the last
   */
  record Match(List<Actor> actors, int end) {}

  /** The longest name at a token; an empty list of actors if there is none. */
  Match at(String text, List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.mark()) {
      return new Match(List.of(), at);
    }
    int max = longest.getOrDefault(first.key(), 0);
    if (first.possessive()) {
      max = Math.max(max, longest.getOrDefault(first.inside(), 0));
    }
    max = Math.min(max, tokens.size() - at);
    for (int n = max; n > 0; n--) {
      if (isWhole(tokens, at, n)) {
        Token last = tokens.get(at + n - 1);
        List<Actor> actors = book.named(text.substring(first.start(), last.end()));
        if (!actors.isEmpty()) {
          return new Match(actors, at + n);
        }
      }
    }
    return new Match(List.of(), at);
  }

  /** Names are written with a capital somewhere and have no marks between their words. */
  private static boolean isWhole(List<Token> tokens, int at, int n) {
    boolean hasCapital = false;
    for (int i = at; i < at + n; i++) {
      if (tokens.get(i).mark()) {
        return false;
      }
      hasCapital |= hasCapital(tokens.get(i).form());
    }
    return hasCapital;
  }

  private static boolean hasCapital(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
