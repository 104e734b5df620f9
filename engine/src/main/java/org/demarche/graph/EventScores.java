package org.demarche.graph;

/**
 * How sure the reader is of an event's own fields, each 0 to 1.
 *
 * @param trigger that the word names an event at all
 * @param type that it is of the given type, given that it names one
 * @param mode of the mode
 * @param status of the status
 */
public record EventScores(double trigger, double type, double mode, double status) {

  /** What a human annotation carries. */
  public static final EventScores CERTAIN = new EventScores(1, 1, 1, 1);

  public EventScores {
    Scores.check("trigger score", trigger);
    Scores.check("type score", type);
    Scores.check("mode score", mode);
    Scores.check("status score", status);
  }
}
