package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a piece of text into the words names are made of: stops of abbreviations and apostrophes
 * belong to their word, a possessive ending does not.
 */
final class Tokens {
  /** Longest abbreviation whose stop is swallowed: Sen., Prof. */
  private static final int ABBREVIATION = 4;

  private Tokens() {}

  static List<Token> of(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    boolean joined = false;
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isPart(c)) {
        int end = wordEnd(text, next, to);
        tokens.add(word(text, at, end, to, joined));
        joined = false;
        at = afterPossessive(text, end, to);
        at = afterStop(text, at, to, tokens.get(tokens.size() - 1));
        continue;
      }
      if (isHyphen(c)) {
        joined = !tokens.isEmpty() && next < to && isPart(text.codePointAt(next));
      } else if (!Character.isWhitespace(c) && !isApostrophe(c)) {
        String form = text.substring(at, next);
        tokens.add(new Token(at, next, form, form, false, false, true));
        joined = false;
      } else {
        joined = false;
      }
      at = next;
    }
    return tokens;
  }

  private static Token word(String text, int start, int end, int to, boolean joined) {
    String form = text.substring(start, end);
    boolean possessive = afterPossessive(text, end, to) > end;
    return new Token(start, end, form, ActorBook.key(form), possessive, joined, false);
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (isPart(c)) {
        at += Character.charCount(c);
      } else if (isApostrophe(c) && isLetterAt(text, at + 1, to) && !isEnding(text, at, to)) {
        at += 1;
      } else if (c == '.'
          && isLetterAt(text, at - 1, to)
          && (at < 2 || !isLetterAt(text, at - 2, to))
          && (isLetterAt(text, at + 1, to) || text.charAt(at - 1) < 'a')) {
        at += 1;
      } else {
        break;
      }
    }
    return at;
  }

  private static int afterPossessive(String text, int at, int to) {
    if (at < to && isApostrophe(text.charAt(at))) {
      if (isEnding(text, at, to)) {
        return at + 2;
      }
      if (at > 0 && text.charAt(at - 1) == 's' && !isLetterAt(text, at + 1, to)) {
        return at + 1;
      }
    }
    return at;
  }

  private static int afterStop(String text, int at, int to, Token word) {
    boolean isShort =
        word.form().length() <= ABBREVIATION && word.isCapitalised() && !word.possessive();
    boolean goesOn = at + 2 < to && text.charAt(at + 1) == ' ' && isLetterAt(text, at + 2, to);
    return isShort && goesOn && text.charAt(at) == '.' ? at + 1 : at;
  }

  private static boolean isEnding(String text, int at, int to) {
    return at + 1 < to
        && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
        && !isLetterAt(text, at + 2, to);
  }

  private static boolean isLetterAt(String text, int at, int to) {
    return at >= 0 && at < to && Character.isLetter(text.charAt(at));
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK;
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }
}
