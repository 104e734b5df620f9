package org.demarche.model;

import java.util.Locale;
import java.util.Set;
import org.demarche.language.Word;

/** Words that say whose the next is: nobody is named by one and its noun apart. */
final class Possessives {
  private static final Set<String> ALL = Set.of("my", "our", "your", "his", "her", "its", "their");

  /** Nouns of who may act for whom: "his country" does, "his visit" is done. */
  private static final Set<String> OWNED =
      Set.of(
          "country",
          "countries",
          "nation",
          "nations",
          "homeland",
          "people",
          "government",
          "governments",
          "administration",
          "ministry",
          "embassy",
          "side",
          "party",
          "army",
          "navy",
          "forces",
          "troops",
          "soldiers",
          "fighters",
          "allies",
          "ally",
          "partners",
          "counterpart",
          "counterparts",
          "colleague",
          "colleagues");

  private Possessives() {}

  static boolean is(Word word) {
    return ALL.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /** Whether a noun is of somebody who may act or be acted on. */
  static boolean isOwned(Word noun) {
    return OWNED.contains(noun.form());
  }
}
