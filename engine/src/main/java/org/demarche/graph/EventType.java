package org.demarche.graph;

import java.util.List;

/**
 * The sixteen event types of PLOVER and the modes each may have (PLOVER manual, draft 0.8, sections
 * on the event categories).
 */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION, "visit", "third-party", "multilateral", "phone"),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION, "exercise", "arms", "trade", "intelligence", "extradition"),
  AID(Quad.MATERIAL_COOPERATION, "economic", "military", "humanitarian", "asylum"),
  RETREAT(
      Quad.MATERIAL_COOPERATION, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  ACCUSE(Quad.VERBAL_CONFLICT, "disapprove", "allege", "investigate"),
  REJECT(Quad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
  THREATEN(
      Quad.VERBAL_CONFLICT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST(
      Quad.MATERIAL_CONFLICT,
      "demo",
      "riot",
      "strike",
      "hunger",
      "boycott",
      "obstruct",
      "vandalize"),
  SANCTION(Quad.MATERIAL_CONFLICT, "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(Quad.MATERIAL_CONFLICT, "troops", "weapons", "police", "militia"),
  COERCE(
      Quad.MATERIAL_CONFLICT,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      Quad.MATERIAL_CONFLICT,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final Quad quad;

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives cannot change
  private final List<String> modes;

  EventType(Quad quad, String... modes) {
    this.quad = quad;
    this.modes = List.of(modes);
  }

  public Quad quad() {
    return quad;
  }

  /** The modes of this type in the order of the codebook; empty for types without modes. */
  public List<String> modes() {
    return modes;
  }
}
