package org.demarche.app.view;

/** What a piece of text is, which decides how it looks on a terminal. */
public enum Ink {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  TIME("33"),
  PLACE("32"),
  SOURCE("36"),
  RECIPIENT("35"),
  ACTOR("34"),
  CUE("4;3"),
  TRIGGER("1;7"),
  COOPERATION("1;30;42"),
  CONFLICT("1;30;43"),
  FORCE("1;97;41"),
  DONE("1;32"),
  OPEN("1;33"),
  DENIED("1;31");

  private final String codes;

  Ink(String codes) {
    this.codes = codes;
  }

  /** {@code text} between the escape sequences of this ink. */
  String paint(String text) {
    return this == PLAIN || text.isEmpty() ? text : "\033[" + codes + "m" + text + "\033[0m";
  }
}
