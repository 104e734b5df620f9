package org.demarche.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.demarche.corpus.GraphScore;
import org.demarche.graph.Role;
import org.demarche.model.ModelCard;
import org.demarche.model.ShippedModel;
import org.demarche.model.Thresholds;

/**
 * What the card of a model says besides its figures.
 *
 * @param name of the model
 * @param trained day of training
 * @param data what it learned from, in words
 */
record Card(String name, LocalDate trained, String data) {

  private static final String ENCODER = "all-MiniLM-L6-v2, 8 bits";

  Card {
    Objects.requireNonNull(trained, "trained");
    if (name.isBlank() || data.isBlank()) {
      throw new IllegalArgumentException(
          "a card needs a name and says what the model learned from");
    }
  }

  /**
   * The card that ships beside the weights.
   *
   * @param material what the model learned from; without a development split the scores are empty
   * @param model the exported weights
   */
  ModelCard of(Trainer.Material material, GraphScore judged, byte[] model) {
    return new ModelCard(
        name,
        trained.toString(),
        ENCODER,
        data,
        material.sentences().size(),
        material.sentences().stream().mapToInt(s -> s.events().size()).sum(),
        Thresholds.USUAL.trigger(),
        Thresholds.USUAL.type(),
        Thresholds.USUAL.role(),
        material.dev().isEmpty() ? Map.of() : scores(judged),
        ShippedModel.digest(model));
  }

  /** Percent, one place behind the point. */
  private static Map<String, Double> scores(GraphScore score) {
    Map<String, Double> out = new TreeMap<>();
    out.put("trigger", tenth(score.trigger().f1()));
    out.put("type", tenth(score.type().f1()));
    out.put("sentence", tenth(score.sentence().f1()));
    out.put("status", tenth(score.status()));
    out.put("mode", tenth(score.mode()));
    out.put("roles", tenth(score.roles().f1()));
    for (Role role : Role.values()) {
      out.put(role.key(), tenth(score.role(role).f1()));
    }
    return out;
  }

  private static double tenth(double percent) {
    return Math.round(percent * 10) / 10.0;
  }
}
