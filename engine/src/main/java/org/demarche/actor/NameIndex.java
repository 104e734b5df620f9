package org.demarche.actor;

import java.util.List;

/** Finds the longest name of a book that starts at a word: whole words only. */
final class NameIndex {
  private final ActorBook book;
  private final PhraseLengths lengths = new PhraseLengths();

  NameIndex(ActorBook book) {
    this.book = book;
    book.nameKeys().forEach(lengths::add);
  }

  /** How many words its names have. */
  PhraseLengths lengths() {
    return lengths;
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
    long possible = lengths.of(first.key());
    if (first.possessive()) {
      possible |= lengths.of(first.inside());
    }
    int n = PhraseLengths.longest(possible, tokens.size() - at);
    while (n > 0) {
      if (isWhole(tokens, at, n)) {
        Token last = tokens.get(at + n - 1);
        List<Actor> actors = book.named(text.substring(first.start(), last.end()));
        if (!actors.isEmpty()) {
          return new Match(actors, at + n);
        }
      }
      n = PhraseLengths.longest(possible, n - 1);
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
