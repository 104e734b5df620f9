package org.demarche.actor;

import java.util.List;

/**
 * A part of a mention that means one thing.
 *
 * @param first token
 * @param end token after the last
 * @param actors who may be meant by a name; the states of an adjective
 * @param offices a title may mean
 * @param noun sectors of a noun; none otherwise
 * @param country of a locality; empty text otherwise
 */
record Piece(
    Kind kind,
    int first,
    int end,
    List<Actor> actors,
    List<String> offices,
    AgentNoun noun,
    String country) {

  /** What sort of part it is. */
  enum Kind {
    NAME,
    PEOPLE,
    TITLE,
    NOUN,
    LOCALITY,
    WORD
  }

  private static final AgentNoun NONE = new AgentNoun(List.of(), AgentNoun.Strength.WEAK);

  static Piece name(int first, int end, List<Actor> actors) {
    return new Piece(Kind.NAME, first, end, actors, List.of(), NONE, "");
  }

  static Piece people(int first, int end, List<Actor> actors) {
    return new Piece(Kind.PEOPLE, first, end, actors, List.of(), NONE, "");
  }

  static Piece title(int first, int end, List<String> offices) {
    return new Piece(Kind.TITLE, first, end, List.of(), offices, NONE, "");
  }

  static Piece noun(int first, int end, AgentNoun noun) {
    return new Piece(Kind.NOUN, first, end, List.of(), List.of(), noun, "");
  }

  static Piece locality(int first, int end, String country) {
    return new Piece(Kind.LOCALITY, first, end, List.of(), List.of(), NONE, country);
  }

  static Piece word(int at) {
    return new Piece(Kind.WORD, at, at + 1, List.of(), List.of(), NONE, "");
  }

  int length() {
    return end - first;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether a person may be meant. */
  boolean isPerson() {
    return kind == Kind.NAME && actors.get(0).kind() == ActorKind.PERSON;
  }

  /** Whether a state or territory is named, or its adjective. */
  boolean isState() {
    return kind == Kind.PEOPLE
        || (kind == Kind.NAME
            && (actors.get(0).kind() == ActorKind.STATE
                || actors.get(0).kind() == ActorKind.TERRITORY));
  }
}
