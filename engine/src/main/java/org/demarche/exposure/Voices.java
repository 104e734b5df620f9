package org.demarche.exposure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who tells of acts. Articles that have the same sentence are one voice: agency text is copied.
 *
 * @param outlets names, in order
 * @param unnamed articles of unknown outlet
 */
record Voices(List<String> outlets, int unnamed) {

  Voices {
    outlets = List.copyOf(outlets);
  }

  static Voices of(List<Act> acts) {
    Set<String> sentences = new HashSet<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> keys = new HashSet<>();
    Set<String> unnamed = new HashSet<>();
    for (Act act : acts) {
      String sentence = act.report().evidence().text().toLowerCase(Locale.ROOT).strip();
      if (!sentences.add(sentence)) {
        continue;
      }
      act.reading()
          .article()
          .outlet()
          .ifPresentOrElse(
              name -> {
                if (keys.add(name.toLowerCase(Locale.ROOT))) {
                  outlets.add(name);
                }
              },
              () -> unnamed.add(act.reading().article().id()));
    }
    return new Voices(List.copyOf(outlets), unnamed.size());
  }
}
