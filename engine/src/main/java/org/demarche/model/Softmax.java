package org.demarche.model;

/** Turns scores into shares that add up to one. */
final class Softmax {

  private Softmax() {}

  static double[] of(float[] scores) {
    return of(scores, 0, scores.length);
  }

  /** Over {@code scores[from]} to {@code scores[to - 1]} alone. */
  static double[] of(float[] scores, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, scores[i]);
    }
    double[] out = new double[to - from];
    double sum = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.exp(scores[from + i] - most);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= sum;
    }
    return out;
  }

  static int best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      if (shares[i] > shares[best]) {
        best = i;
      }
    }
    return best;
  }
}
