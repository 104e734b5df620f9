package org.demarche.place;

/** What a place is. */
public enum PlaceKind {
  /** A country or territory with an ISO 3166 code, or Kosovo. */
  COUNTRY,
  /** A first-level division of a country: state, province, oblast. */
  DIVISION,
  /** A town or village. */
  CITY,
  /** Any other area of land: Sahel, Donbas, Balkans. */
  REGION,
  /** A sea, strait, lake or river. */
  WATER,
  /** One spot known by its own name: Kremlin, Guantanamo Bay. */
  SITE
}
