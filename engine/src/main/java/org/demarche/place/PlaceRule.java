package org.demarche.place;

/** Why a mention stands for a place, and how near the place is to what the mention says. */
public enum PlaceRule {
  /** The mention is the place's name, or a description with its name. */
  NAME(0.95),
  /** A namesake was chosen by a place in the mention that contains it: "Paris, Texas". */
  NAME_IN_CONTAINER(0.97),
  /** A capital or seat named by what it is the seat of: "the Syrian capital". */
  SEAT(0.95),
  /** The mention is something that stands in the place: "Beirut airport". */
  FACILITY(0.85),
  /** A part of the place: "northern Mali"; the point is the whole's. */
  PART(0.85),
  /** Beside the place: "near Kyiv", "off the coast of Yemen". */
  NEAR(0.7),
  /** The mention's own name is not known, what it lies in is: "Nowhere, Texas". */
  CONTAINER(0.75),
  /** Several places or namesakes, all in this one: "Donetsk and Kharkiv" are in Ukraine. */
  COMMON_CONTAINER(0.6),
  /** No name: the country that the article is about, or its capital: "the country's east". */
  ARTICLE_COUNTRY(0.5);

  private final double confidence;

  PlaceRule(double confidence) {
    this.confidence = confidence;
  }

  /** How sure the rule is at best, 0 to 1; namesakes lower it. Set by judgement, not fitted. */
  double confidence() {
    return confidence;
  }
}
