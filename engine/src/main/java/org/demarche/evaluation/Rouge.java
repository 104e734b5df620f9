package org.demarche.evaluation;

/**
 * How well one text gives the words of another.
 *
 * @param precision share of the candidate's words that are in the reference, 0 to 1
 * @param recall share of the reference's words that were found, 0 to 1
 */
public record Rouge(double precision, double recall) {

  /** Harmonic mean of precision and recall; 0 when both are. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
