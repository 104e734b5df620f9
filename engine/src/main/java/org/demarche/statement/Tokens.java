package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.Span;

/**
 * Cuts a sentence into {@link Token}s. Unlike the model's words they keep hyphens, names with
 * apostrophes, numbers and abbreviations whole, so that a noun phrase is a run of tokens.
 */
final class Tokens {

  /** Capitalised within a sentence these are names: Theresa May, Will Hurd. */
  private static final Set<String> MONTHS_AND_NAMES = Set.of("may", "will", "us", "mark", "march");

  private final String text;
  private final Lexicon lexicon;
  private final int from;
  private final int end;
  private int at;

  private Tokens(String text, Span sentence, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.from = sentence.start();
    this.at = from;
    this.end = sentence.end();
  }

  static List<Token> of(String text, Span sentence, Lexicon lexicon) {
    return new Tokens(text, sentence, lexicon).all();
  }

  private List<Token> all() {
    List<Token> out = new ArrayList<>();
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        out.add(word());
      } else if (isApostrophe(c) && !isDouble(at) && clitic() > at) {
        out.add(token(clitic()));
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isHidden(c)) {
        at++;
      } else {
        out.add(mark(c));
      }
    }
    return out;
  }

  private Token word() {
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      boolean letterNext = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
        i++;
      } else if (letterNext && (c == '-' || c == '\u2010' || c == '\u2011' || c == '&')) {
        i++;
      } else if (letterNext && (c == '.' || (c == ',' && isDigit(i - 1) && isDigit(i + 1)))) {
        i++;
      } else if (letterNext && isApostrophe(c) && isInName(i)) {
        i++;
      } else {
        break;
      }
    }
    // Within a sentence a stop ends an abbreviation, or the sentence would have ended there.
    if (i < end - 1 && text.charAt(i) == '.' && isAbbreviation(i)) {
      i++;
    }
    return token(i);
  }

  private boolean isAbbreviation(int stop) {
    int next = stop + 1;
    while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
      if ("\"”“'’".indexOf(text.charAt(next)) >= 0) {
        return false;
      }
      next++;
    }
    return next < end;
  }

  /** Whether the apostrophe belongs to the word: don't, O'Neill; not: he's, the mayor's. */
  private boolean isInName(int apostrophe) {
    int i = apostrophe + 1;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    int length = i - apostrophe - 1;
    if (length == 1) {
      return text.charAt(apostrophe + 1) == 't';
    }
    return length > 2 || (length == 2 && Character.isUpperCase(text.charAt(apostrophe + 1)));
  }

  private int clitic() {
    if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
      return at;
    }
    int i = at + 1;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    String rest = text.substring(at + 1, i).toLowerCase(Locale.ROOT);
    return switch (rest) {
      case "s", "re", "ve", "ll", "d", "m" -> i;
      // "the ministers' plan"
      case "" -> text.charAt(at - 1) == 's' ? i : at;
      default -> at;
    };
  }

  private Token mark(char c) {
    int i = at + 1;
    while (i < end && text.charAt(i) == c && (c == '-' || c == '.')) {
      i++;
    }
    // Two apostrophes or two accents stand for a quotation mark in plain text.
    boolean twice = i < end && text.charAt(i) == c && (isApostrophe(c) || c == '`');
    if (twice) {
      i++;
    }
    WordClass kind =
        twice
            ? WordClass.QUOTE
            : switch (c) {
              case ',' -> WordClass.COMMA;
              case ':' -> WordClass.COLON;
              case ';' -> WordClass.SEMICOLON;
              case '(', '[' -> WordClass.OPENING;
              case ')', ']' -> WordClass.CLOSING;
              case '"', '“', '”', '«', '»', '„', '‟' -> WordClass.QUOTE;
              case '-', '–', '—', '―', '‒' -> WordClass.DASH;
              case '.', '!', '?', '…' -> WordClass.STOP;
              default -> WordClass.OTHER;
            };
    Token token = new Token(at, i, text.substring(at, i), false, Lexeme.plain(kind));
    at = i;
    return token;
  }

  private Token token(int to) {
    String written = text.substring(at, to);
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    char first = written.charAt(0);
    Lexeme lexeme;
    if (Character.isDigit(first)) {
      lexeme = Lexeme.plain(WordClass.NUMBER);
    } else if (Character.isUpperCase(first) && at > from && isName(lower)) {
      lexeme = Lexeme.plain(WordClass.NOUN);
    } else {
      lexeme = lexicon.of(lower.equals("'") ? "'s" : lower);
    }
    Token token = new Token(at, to, lower, Character.isUpperCase(first), lexeme);
    at = to;
    return token;
  }

  private boolean isName(String lower) {
    boolean known = lexicon.knows(lower);
    return MONTHS_AND_NAMES.contains(lower) || (!known && lower.endsWith("ly"));
  }

  private boolean isDigit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  private boolean isDouble(int i) {
    return i + 1 < end && text.charAt(i + 1) == text.charAt(i);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isHidden(char c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
