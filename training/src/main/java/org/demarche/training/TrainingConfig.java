package org.demarche.training;

/**
 * How to train. Read from YAML; an unknown key is an error.
 *
 * @param seed of everything random
 * @param passes how often the corpus is read
 * @param batchSize sentences a step
 * @param pairBatchSize marked pairs a step, beside the sentences; 0 trains no pairs
 * @param encoderRate learning rate of the last encoder layer
 * @param layerDecay what each earlier layer's rate is multiplied with
 * @param headRate learning rate of focus layer and heads
 * @param warmup share of the steps in which the rates rise from 0
 * @param weightDecay of matrices
 * @param dropout share of numbers dropped
 * @param smoothing label smoothing of triggers and types
 * @param averageDecay decay a step of the averaged weights that are exported
 * @param rounding whether sentences are read with the layers' weights rounded as the engine rounds
 *     them for eight bits, so that the weights learn to lose little by it
 * @param patience passes without a better figure on dev after which training stops
 */
public record TrainingConfig(
    long seed,
    int passes,
    int batchSize,
    int pairBatchSize,
    float encoderRate,
    float layerDecay,
    float headRate,
    float warmup,
    float weightDecay,
    float dropout,
    float smoothing,
    float averageDecay,
    boolean rounding,
    int patience) {

  public TrainingConfig {
    if (passes < 1 || batchSize < 1 || pairBatchSize < 0 || patience < 1) {
      throw new IllegalArgumentException(
          "passes, batchSize and patience must be 1 or more, pairBatchSize 0 or more");
    }
    if (!(dropout >= 0 && dropout < 1 && smoothing >= 0 && smoothing < 1 && warmup < 1)) {
      throw new IllegalArgumentException("dropout, smoothing and warmup lie between 0 and 1");
    }
  }
}
