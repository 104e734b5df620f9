package org.demarche.place;

/**
 * A point in WGS 84.
 *
 * @param latitude in degrees, -90 to 90, north positive
 * @param longitude in degrees, -180 to 180, east positive
 */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("a latitude lies from -90 to 90, found " + latitude);
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("a longitude lies from -180 to 180, found " + longitude);
    }
  }
}
