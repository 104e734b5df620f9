package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or several words with what they mean; the longest that matches wins. */
final class PhraseTable<T> {
  private final Map<String, T> phrases = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A match that ends before the token {@code end}. */
  record Match<T>(T value, int end) {}

  /** Adds a phrase in small letters; the earlier of two equal ones stays. */
  void add(String phrase, T value) {
    String key = ActorBook.key(phrase);
    phrases.putIfAbsent(key, value);
    int space = key.indexOf(' ');
    int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
    longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
  }

  /** The longest phrase that starts at a token; the last word may be in the plural. */
  Optional<Match<T>> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.mark()) {
      return Optional.empty();
    }
    int max = longest.getOrDefault(first.inside(), 0);
    max = Math.max(max, longest.getOrDefault(first.key(), 0));
    max = Math.max(max, longest.getOrDefault(Singular.of(first.key()), 0));
    for (int n = Math.min(max, tokens.size() - at); n > 0; n--) {
      T value = phrase(tokens, at, n);
      if (value != null) {
        return Optional.of(new Match<>(value, at + n));
      }
    }
    return Optional.empty();
  }

  private T phrase(List<Token> tokens, int at, int n) {
    StringBuilder before = new StringBuilder();
    for (int i = at; i < at + n - 1; i++) {
      if (tokens.get(i).mark()) {
        return null;
      }
      before.append(tokens.get(i).inside()).append(' ');
    }
    Token last = tokens.get(at + n - 1);
    if (last.mark()) {
      return null;
    }
    T value = phrases.get(before + last.key());
    return value != null ? value : phrases.get(before + Singular.of(last.key()));
  }
}
