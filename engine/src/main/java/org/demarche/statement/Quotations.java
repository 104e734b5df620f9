package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Span;

/**
 * The stretches between quotation marks of an article. Marks pair within a paragraph; one that is
 * left open ends with its paragraph, as it does in quotations of several paragraphs.
 */
final class Quotations {

  private static final int NONE = -1;

  private final String text;
  private final List<Span> all = new ArrayList<>();
  private final List<Boolean> closed = new ArrayList<>();
  private int open = NONE;
  private int lastEnd;

  Quotations(String text) {
    this.text = text;
  }

  /** To be called before the first token of each paragraph. */
  void paragraph() {
    if (open != NONE) {
      add(open, Math.max(lastEnd, open + 1), false);
      open = NONE;
    }
  }

  /** To be called for each token in order. */
  void token(Token token) {
    if (token.wordClass() == WordClass.QUOTE) {
      if (open == NONE && opens(token)) {
        open = token.start();
      } else if (open != NONE && !isOpeningForm(token)) {
        add(open, token.end(), true);
        open = NONE;
      }
    }
    lastEnd = token.end();
  }

  private boolean opens(Token token) {
    char c = token.lower().charAt(0);
    if (c == '"' || c == '\'' || c == '`') {
      return true;
    }
    if (c == '”') {
      // Used for both ends by some; an opening one has a word behind it and none before.
      boolean wordBehind =
          token.end() < text.length() && Character.isLetterOrDigit(text.charAt(token.end()));
      boolean spaceBefore =
          token.start() == 0 || Character.isWhitespace(text.charAt(token.start() - 1));
      return wordBehind && spaceBefore;
    }
    return c != '»';
  }

  private static boolean isOpeningForm(Token token) {
    char c = token.lower().charAt(0);
    return c == '“' || c == '«' || c == '„';
  }

  private void add(int from, int to, boolean isClosed) {
    all.add(new Span(from, to));
    closed.add(isClosed);
  }

  /** Ends the last paragraph. */
  void end() {
    paragraph();
  }

  List<Span> all() {
    return all;
  }

  /** Number of the stretch, marks included, that holds {@code unit}; -1 if none does. */
  int at(int unit) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span span = all.get(mid);
      if (unit < span.start()) {
        high = mid - 1;
      } else if (unit >= span.end()) {
        low = mid + 1;
      } else {
        return mid;
      }
    }
    return NONE;
  }

  Span span(int number) {
    return all.get(number);
  }

  boolean isClosed(int number) {
    return closed.get(number);
  }
}
