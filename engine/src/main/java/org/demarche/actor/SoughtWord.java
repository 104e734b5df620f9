package org.demarche.actor;

/**
 * A word of a mention that names a person.
 *
 * @param key as {@link ActorBook#key} writes it
 * @param bones its consonants, see {@link Skeleton}; reckoned once for all it is compared with
 */
record SoughtWord(String key, String bones) {

  static SoughtWord of(String key) {
    return new SoughtWord(key, Skeleton.of(key));
  }
}
