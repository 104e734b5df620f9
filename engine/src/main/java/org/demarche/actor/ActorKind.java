package org.demarche.actor;

/** What sort of participant an {@link Actor} is. */
public enum ActorKind {
  /** A state, recognised widely or in part, present or past. */
  STATE,
  /** A dependency, an autonomous area or a region that acts in the news. */
  TERRITORY,
  /** A human being. */
  PERSON,
  /** A ministry, army, service, parliament, central bank, court or seat of government. */
  BODY,
  /** An intergovernmental or a non-governmental organisation. */
  ORGANISATION,
  /** An armed group or a movement. */
  GROUP,
  /** A political party. */
  PARTY,
  /** A firm, owned by a state or not. */
  COMPANY,
  /** A newspaper, agency or broadcaster. */
  OUTLET,
  /** A statute, treaty or programme, such as CAATSA. */
  LAW,
  /** A meeting or a series of them, an exercise: defined by an article, see {@link Occasion}. */
  OCCASION
}
