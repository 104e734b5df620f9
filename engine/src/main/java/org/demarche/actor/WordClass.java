package org.demarche.actor;

/** What small words do inside a mention; the members are the classes of function-words.tsv. */
enum WordClass {
  ARTICLE("article"),
  PARTITIVE("partitive"),
  HOLDS("holds"),
  APART("apart"),
  RELATIVE("relative"),
  FORMER("former"),
  ACTING("acting"),
  DEPUTY("deputy"),
  MADE("made"),
  DIRECTION("direction"),
  GIVEN("given"),
  HE("pronoun-he"),
  SHE("pronoun-she"),
  IT("pronoun-it"),
  THEY("pronoun-they"),
  PAIR("pair"),
  PAIR_OF_PERSONS("pair-persons"),
  OWN("own"),
  LAW("law"),
  DOCUMENT("document"),
  OUTLET("outlet");

  private final String label;

  WordClass(String label) {
    this.label = label;
  }

  /** The name in the table. */
  String label() {
    return label;
  }
}
