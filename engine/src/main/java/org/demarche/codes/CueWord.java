package org.demarche.codes;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a cue. With a star it stands for its regular forms too: -s, -es, -d, -ed, -ing, for a
 * final y -ies and -ied, for a final e -ing in its place. Nothing else: {@code arm*} is not {@code
 * armistice}.
 *
 * @param base in lower case
 * @param isInflected whether it had a star
 */
record CueWord(String base, boolean isInflected) {

  private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");

  /** Whether {@code form}, in lower case, is one of its forms. */
  boolean fits(String form) {
    if (!isInflected || !form.regionMatches(0, base, 0, base.length() - 1)) {
      return form.equals(base);
    }
    return bases(form).contains(base);
  }

  /** All words of which {@code form} may be a regular form, itself first. */
  static List<String> bases(String form) {
    List<String> bases = new ArrayList<>();
    bases.add(form);
    for (String ending : ENDINGS) {
      if (form.length() > ending.length() && form.endsWith(ending)) {
        bases.add(form.substring(0, form.length() - ending.length()));
      }
    }
    if (form.length() > 3) {
      String stem = form.substring(0, form.length() - 3);
      if (form.endsWith("ies") || form.endsWith("ied")) {
        bases.add(stem.concat("y"));
      } else if (form.endsWith("ing")) {
        bases.add(stem.concat("e"));
      }
    }
    return bases;
  }
}
