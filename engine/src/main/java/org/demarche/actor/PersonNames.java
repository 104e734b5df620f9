package org.demarche.actor;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person with the words of all its names. Two are equal only if they are the same. */
final class PersonNames {
  private final Actor actor;
  private final Map<String, String> words;
  private final Set<String> last;
  private final Set<String> bones;

  private PersonNames(Actor actor, Map<String, String> words, Set<String> last) {
    this.actor = actor;
    this.words = Collections.unmodifiableMap(words);
    this.last = Collections.unmodifiableSet(last);
    this.bones = Set.copyOf(words.values());
  }

  static PersonNames of(Actor actor) {
    Map<String, String> words = new LinkedHashMap<>();
    Set<String> last = new LinkedHashSet<>();
    collect(actor.name(), words, last);
    actor.aliases().forEach(alias -> collect(alias, words, last));
    return new PersonNames(actor, words, last);
  }

  private static void collect(String name, Map<String, String> words, Set<String> last) {
    List<String> own = PersonIndex.words(Arrays.asList(ActorBook.key(name).split(" ", -1)));
    own.forEach(word -> words.computeIfAbsent(word, Skeleton::of));
    if (!own.isEmpty()) {
      last.add(own.get(own.size() - 1));
    }
  }

  Actor actor() {
    return actor;
  }

  /** All words with their consonants. */
  Map<String, String> words() {
    return words;
  }

  /** Words that a name ends in. */
  Set<String> last() {
    return last;
  }

  /** Whether a word is the last of one of the names, or another spelling of it. */
  boolean endsIn(SoughtWord word) {
    return last.contains(word.key()) || isAnyAlike(last, word);
  }

  /** 1 for a word of the name, less for another spelling of one, 0 for none. */
  double closeness(SoughtWord word) {
    if (words.containsKey(word.key())) {
      return 1;
    }
    return isAnyAlike(words.keySet(), word) ? 0.8 : 0;
  }

  /** Share of the words given that are in the name, 0 to 1. */
  double share(List<SoughtWord> given) {
    double matched = 0;
    for (SoughtWord word : given) {
      matched += closeness(word);
    }
    return matched / given.size();
  }

  private boolean isAnyAlike(Set<String> own, SoughtWord word) {
    // Most names have no such consonants, which is seen at a glance.
    if (!bones.contains(word.bones())) {
      return false;
    }
    for (String one : own) {
      if (words.get(one).equals(word.bones()) && Skeleton.isAlike(word.bones(), one, word.key())) {
        return true;
      }
    }
    return false;
  }
}
