package org.demarche.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a verb from its lemma: regular endings, and what the table gives as {@code
 * base/past/participle}. A past that doubles its last letter makes the gerund double it too.
 */
final class VerbForms {

  private VerbForms() {}

  /**
   * All forms of {@code written}.
   *
   * @throws IllegalArgumentException if it has more than three parts
   */
  static Map<Inflection, String> of(String written) {
    String[] parts = written.split("/", -1);
    if (parts.length > 3) {
      throw new IllegalArgumentException("expected base/past/participle, found " + written);
    }
    String base = parts[0];
    String past = parts.length > 1 ? parts[1] : past(base);
    Map<Inflection, String> forms = new EnumMap<>(Inflection.class);
    forms.put(Inflection.BASE, base);
    forms.put(Inflection.THIRD, third(base));
    forms.put(Inflection.PAST, past);
    forms.put(Inflection.PARTICIPLE, parts.length > 2 ? parts[2] : past);
    forms.put(Inflection.GERUND, gerund(base, past));
    return forms;
  }

  private static String third(String base) {
    if (isConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("sh")
            || base.endsWith("ch")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("o");
    return base + (hisses ? "es" : "s");
  }

  private static String past(String base) {
    if (isConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base + (base.endsWith("e") ? "d" : "ed");
  }

  private static final Set<String> DOUBLING =
      Set.of(
          "get", "let", "set", "put", "cut", "hit", "run", "sit", "win", "begin", "forget", "split",
          "shut", "quit");

  private static String gerund(String base, String past) {
    char last = base.charAt(base.length() - 1);
    if (past.equals(base + last + "ed") || DOUBLING.contains(base)) {
      return base + last + "ing";
    }
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean isConsonantY(String base) {
    return base.length() > 1
        && base.endsWith("y")
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
