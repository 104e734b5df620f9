package org.demarche.place;

/**
 * A place that has a name.
 *
 * @param own whether it is the place's first name, not another one
 * @param capital whether it is the capital of its country
 * @param seat whether it is the capital or the seat of its division
 */
record Named(Place place, boolean own, boolean capital, boolean seat) {

  String country() {
    return place.country().orElse("");
  }
}
