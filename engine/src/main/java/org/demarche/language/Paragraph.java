package org.demarche.language;

import org.demarche.text.Span;

/**
 * A stretch of text no sentence reaches across.
 *
 * @param span where it stands, white space around it removed
 * @param bullet length of the list mark it starts with, 0 for running text
 */
record Paragraph(Span span, int bullet) {

  boolean isListItem() {
    return bullet > 0;
  }
}
