package org.demarche.regime;

import java.util.List;

/**
 * What the authority may or must do.
 *
 * @param atLeast how many of them it must take, 0 where the law sets no number
 * @param menu in the order of the law
 */
public record Measures(int atLeast, List<String> menu) {
  public Measures {
    menu = List.copyOf(menu);
    if (atLeast < 0 || atLeast > menu.size()) {
      throw new IllegalArgumentException(
          "at least " + atLeast + " of " + menu.size() + " measures cannot be taken");
    }
  }
}
