package org.demarche.app.dossier;

import java.util.List;

/**
 * A part of a dossier.
 *
 * @param title what it lists
 * @param items in order; may be empty, which is said
 * @param total how many there are, of which the items are the first
 */
record Section(String title, List<Item> items, long total) {

  Section {
    items = List.copyOf(items);
    if (title.isBlank() || total < items.size()) {
      throw new IllegalArgumentException("a section needs a title and its total: " + title);
    }
  }
}
