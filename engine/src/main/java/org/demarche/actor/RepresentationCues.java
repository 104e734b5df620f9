package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.knowledge.DataFile;

/** The table {@code representation-cues.tsv}: words that tell for whom somebody acts. */
final class RepresentationCues {

  private static final String FILE = "representation-cues.tsv";

  /** Where a cue stands. */
  enum Place {
    /** Right after the mention. */
    RIGHT,
    /** After the mention, with some words between. */
    NEAR,
    /** In the mention. */
    INSIDE
  }

  /**
   * A cue.
   *
   * @param words as they stand between the two, with a space on each side that touches a word
   * @param example a sentence with the one who acts marked {@code <so>} and the principal {@code
   *     [so]}
   */
  record Cue(Place place, String words, String example, DataFile.Row row) {}

  private final List<Cue> cues;

  private RepresentationCues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  /**
   * Reads the shipped table.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line of it is wrong: names file and line
   */
  static RepresentationCues load() {
    List<Cue> cues = new ArrayList<>();
    for (DataFile.Row row : DataFile.load(RepresentationCues.class, FILE, 3).rows()) {
      Place place = row.one(0, Place.class);
      String words = row.column(1);
      boolean isBare = place == Place.INSIDE || words.startsWith(",");
      String example = row.column(2);
      if (example.indexOf('<') < 0 || example.indexOf('[') < 0) {
        throw row.wrong("the example must mark <who acts> and [for whom], found '" + example + "'");
      }
      cues.add(new Cue(place, (isBare ? "" : " ") + words + " ", example, row));
    }
    return new RepresentationCues(cues);
  }

  List<Cue> all() {
    return cues;
  }
}
