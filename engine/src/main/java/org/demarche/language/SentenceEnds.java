package org.demarche.language;

import org.demarche.language.Abbreviations.Kind;

/**
 * Finds where sentences end within one paragraph. Every look behind and ahead is bounded, so that a
 * text of any form takes time in proportion to its length.
 */
final class SentenceEnds {

  private static final int LONGEST_WORD = 40;
  private static final String CLOSERS = "\"'”’»›)]}";
  private static final String OPENERS = "\"'“‘«‹([{¿¡";

  private final String text;
  private final int limit;
  private final NextWords ahead;

  /** Looks at {@code text} up to {@code limit}, the end of the paragraph. */
  SentenceEnds(String text, int limit) {
    this.text = text;
    this.limit = limit;
    this.ahead = new NextWords(text, limit);
  }

  /** End of the sentence that starts at {@code start}, closing quotes included. */
  int next(int start) {
    int at = start;
    while (at < limit) {
      if (isTerminator(text.charAt(at))) {
        int stop = afterStops(at);
        int end = afterClosers(stop);
        if (isEnd(start, at, stop, end)) {
          return end;
        }
        at = end;
      } else {
        at++;
      }
    }
    return limit;
  }

  private static boolean isTerminator(char c) {
    return ".!?…؟।".indexOf(c) >= 0 || isFullWidthStop(c);
  }

  private static boolean isFullWidthStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** End of a run of stops, also of a spaced ellipsis. */
  private int afterStops(int at) {
    int end = at + 1;
    while (end < limit) {
      char c = text.charAt(end);
      boolean spacedDot = c == ' ' && end + 1 < limit && text.charAt(end + 1) == '.';
      if (!isTerminator(c) && !spacedDot) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** End of the quotes, brackets and note marks that go with a stop. */
  private int afterClosers(int stop) {
    int end = stop;
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == stop && end + 1 < limit && text.charAt(end) == '[') {
      int note = end + 1;
      while (note < limit && note < end + 5 && Character.isDigit(text.charAt(note))) {
        note++;
      }
      return note > end + 1 && note < limit && text.charAt(note) == ']' ? note + 1 : end;
    }
    boolean looseQuote =
        end + 1 < limit
            && VisibleSpan.isSpace(text.charAt(end))
            && (text.charAt(end + 1) == '”' || text.charAt(end + 1) == '»' || isLone(end + 1));
    return looseQuote ? end + 2 : end;
  }

  /** A straight quote with space on both sides, as typesetting leaves it after a closing one. */
  private boolean isLone(int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'') && (at + 1 >= limit || VisibleSpan.isSpace(text.charAt(at + 1)));
  }

  private boolean isEnd(int start, int at, int stop, int end) {
    if (end >= limit || isFullWidthStop(text.charAt(at))) {
      return true;
    }
    if (!VisibleSpan.isSpace(text.charAt(end))) {
      return isGluedEnd(at, end);
    }
    int next = ahead.visible(end);
    char opener = text.charAt(next);
    int letter = next;
    while (letter < limit && OPENERS.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    if (letter == limit) {
      return true;
    }
    String word = ahead.word(letter);
    boolean plainStop = text.charAt(at) == '.' && stop == at + 1;
    if (ahead.continues(letter, opener, plainStop)) {
      return false;
    }
    if (!plainStop) {
      return !(end > stop && ahead.isAttribution(letter));
    }
    if (end > stop && CLOSERS.indexOf(text.charAt(stop)) != CLOSERS.indexOf(')')) {
      return true;
    }
    return isStop(start, at, word);
  }

  /** A stop with no space after it: {@code talks.The minister} but not {@code example.Com}. */
  private boolean isGluedEnd(int at, int end) {
    int letter = end;
    while (letter < limit && OPENERS.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    if (letter + 1 >= limit || !Character.isUpperCase(text.charAt(letter))) {
      return false;
    }
    int from = wordStart(at);
    boolean plainWord = at - from >= 3;
    for (int i = from; i < at; i++) {
      plainWord &= Character.isLowerCase(text.charAt(i));
    }
    boolean capital = Character.isLowerCase(text.charAt(letter + 1));
    return capital && (plainWord || (end > at + 1 && OPENERS.indexOf(text.charAt(end - 1)) < 0));
  }

  /** Whether a single full stop before a capital, a digit or a quotation ends the sentence. */
  private boolean isStop(int start, int at, String next) {
    int from = Math.max(start, wordStart(at));
    String word = text.substring(from, at);
    Abbreviations known = Abbreviations.ENGLISH;
    if (known.is(word, Kind.BEFORE_NAME) || known.is(word, Kind.NEVER)) {
      return false;
    }
    boolean digit = !next.isEmpty() && Character.isDigit(next.charAt(0));
    if (known.is(word, Kind.BEFORE_NUMBER)) {
      return !digit && (isWordOfItsOwn(word) || known.startsSentence(next));
    }
    if (isClock(word)) {
      return !ahead.isTimeWord(next);
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial || isAcronym(word) || known.is(word, Kind.ANYWHERE)) {
      return known.startsSentence(next);
    }
    return true;
  }

  /** "No." and "Art." are abbreviations before a number only. */
  private static boolean isWordOfItsOwn(String word) {
    return word.equalsIgnoreCase("no") || word.equalsIgnoreCase("art") || word.length() > 4;
  }

  private static boolean isClock(String word) {
    return word.equals("a.m") || word.equals("p.m") || word.equals("am") || word.equals("pm");
  }

  /** Letters with stops between them, none longer than three: U.S, Ph.D, a.k.a. */
  private static boolean isAcronym(String word) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        dotted = true;
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 3) {
        return false;
      }
    }
    return dotted;
  }

  private int wordStart(int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_WORD) {
      char c = text.charAt(from - 1);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '-') {
        break;
      }
      from--;
    }
    return from;
  }
}
