package org.demarche.language;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/** Cuts a sentence into {@link Word}s. Hyphens and apostrophes stand alone, as in BERT. */
public final class Words {

  private Words() {}

  /** The words of {@code sentence} in order; empty for a text of white space and controls. */
  public static List<Word> of(String sentence) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      int end = end(sentence, at);
      if (end > at) {
        words.add(new Word(new Span(at, end), sentence.substring(at, end)));
        at = end;
      } else {
        at += Character.charCount(sentence.codePointAt(at));
      }
    }
    return words;
  }

  /** End of the word that starts at {@code at}; {@code at} itself where none does. */
  private static int end(String text, int at) {
    int first = text.codePointAt(at);
    int next = at + Character.charCount(first);
    if (isInvisible(first)) {
      return at;
    }
    if (!isWordPart(first)) {
      return next;
    }
    while (next < text.length() && isWordPart(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return next;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }
}
