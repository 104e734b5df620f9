package org.demarche.app.dossier;

import java.util.Optional;

/**
 * A line of a dossier.
 *
 * @param day when it was first told, or is due
 * @param head what it is: who did what to whom
 * @param words the evidence; empty text if there is none
 * @param source on whose word, and by how many voices; empty text if not known
 */
record Item(Optional<String> day, String head, String words, String source) {

  Item {
    if (head.isBlank()) {
      throw new IllegalArgumentException("an item of a dossier needs a head");
    }
  }
}
