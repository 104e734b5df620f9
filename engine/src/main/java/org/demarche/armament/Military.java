package org.demarche.armament;

/** Whether equipment is made for armed forces. */
public enum Military {
  YES,
  NO,
  /** There are civil and military versions. */
  UNSURE
}
