package org.demarche.intake;

import java.util.Objects;

/**
 * A run of text of a page between two block elements.
 *
 * @param tag name of the element it stands in
 * @param text its visible characters, white space folded
 * @param linked how many of them lead elsewhere
 */
record PageBlock(String tag, String text, int linked) {

  private static final int SHORTEST_PARAGRAPH = 60;

  PageBlock {
    Objects.requireNonNull(tag, "tag");
    if (linked < 0 || text.isBlank()) {
      throw new IllegalArgumentException("a block has text, and no negative link length");
    }
  }

  /** Whether it reads like running text: long enough, with a sentence's end, few links. */
  boolean isProse() {
    return !isHeading()
        && text.length() >= SHORTEST_PARAGRAPH
        && linkShare() < 0.5
        && hasStop()
        && !isPageTalk();
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isListItem() {
    return tag.equals("li") || tag.equals("dd") || tag.equals("dt");
  }

  boolean isParagraph() {
    return tag.equals("p") || tag.equals("blockquote") || tag.equals("pre");
  }

  /** What a character of it that is no link counts against the part of the page it stands in. */
  double cost() {
    return isParagraph() || isHeading() || isListItem() ? 0.1 : 0.7;
  }

  double linkShare() {
    return Math.min(1, (double) linked / text.length());
  }

  /** Whether it speaks of the page and not of the world: "Sign up for", "Read more". */
  boolean isPageTalk() {
    return Boilerplate.DEFAULT.isPhrase(text);
  }

  private boolean hasStop() {
    for (int i = 0; i < text.length(); i++) {
      if (".!?…。:".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
