package org.demarche.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a model: written by training, shipped beside the weights.
 *
 * @param name of the model
 * @param trained day of training, {@code YYYY-MM-DD}
 * @param encoder the public encoder it starts from
 * @param data what it learned from, in words
 * @param sentences how many annotated sentences
 * @param events how many events in them
 * @param triggerThreshold least share for "this word names an event"
 * @param typeThreshold least share for "this word names an event of this type"
 * @param roleThreshold least share of a role's first word
 * @param scores percent on the development split, float weights
 * @param digest SHA-256 of the weights file, hexadecimal
 */
public record ModelCard(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String trained,
    @JsonProperty(required = true) String encoder,
    @JsonProperty(required = true) String data,
    @JsonProperty(required = true) int sentences,
    @JsonProperty(required = true) int events,
    @JsonProperty(required = true) double triggerThreshold,
    @JsonProperty(required = true) double typeThreshold,
    @JsonProperty(required = true) double roleThreshold,
    @JsonProperty(required = true) Map<String, Double> scores,
    @JsonProperty(required = true) String digest) {

  private static final int SHORT = 12;

  public ModelCard {
    scores = java.util.Collections.unmodifiableMap(new TreeMap<>(scores));
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("expected a SHA-256 digest, found '" + digest + "'");
    }
  }

  /**
   * Reads a card.
   *
   * @throws IOException if it is not JSON, or a field is missing or unknown
   */
  public static ModelCard parse(byte[] json) throws IOException {
    return new ObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .readValue(json, ModelCard.class);
  }

  /** The card as indented JSON. */
  public byte[] toJson() throws IOException {
    return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  public Thresholds thresholds() {
    return new Thresholds(triggerThreshold, typeThreshold, roleThreshold);
  }

  /** The first figures of the digest: what reports and {@code --version} show. */
  public String shortDigest() {
    return digest.substring(0, SHORT);
  }
}
