package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or several words with what they mean; the longest that matches wins. */
final class PhraseTable<T> {
  private final Map<String, T> phrases = new HashMap<>();
  private final PhraseLengths lengths = new PhraseLengths();

  /** A match that ends before the token {@code end}. */
  record Match<T>(T value, int end) {}

  /** Adds a phrase in small letters; the earlier of two equal ones stays. */
  void add(String phrase, T value) {
    String key = ActorBook.key(phrase);
    phrases.putIfAbsent(key, value);
    lengths.add(key);
  }

  /** How many words its phrases have. */
  PhraseLengths lengths() {
    return lengths;
  }

  /** The longest phrase that starts at a token; the last word may be in the plural. */
  Optional<Match<T>> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.mark()) {
      return Optional.empty();
    }
    long possible = lengths.from(first);
    int n = PhraseLengths.longest(possible, tokens.size() - at);
    while (n > 0) {
      T value = phrase(tokens, at, n);
      if (value != null) {
        return Optional.of(new Match<>(value, at + n));
      }
      n = PhraseLengths.longest(possible, n - 1);
    }
    return Optional.empty();
  }

  private T phrase(List<Token> tokens, int at, int n) {
    Token last = tokens.get(at + n - 1);
    if (last.mark()) {
      return null;
    }
    if (n == 1) {
      // Nearly all look-ups are of one word, which needs no joining.
      T value = phrases.get(last.key());
      return value != null ? value : phrases.get(last.singular());
    }
    StringBuilder before = new StringBuilder();
    for (int i = at; i < at + n - 1; i++) {
      if (tokens.get(i).mark()) {
        return null;
      }
      before.append(tokens.get(i).inside()).append(' ');
    }
    T value = phrases.get(before + last.key());
    return value != null ? value : phrases.get(before + last.singular());
  }
}
