package org.demarche.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names and phrases by which the parts of a page that are not its article give themselves away. */
final class Boilerplate {

  static final Boilerplate DEFAULT = load();

  private static final Pattern CUT = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final int LONGEST_NAME = 400;

  private final Set<String> names;
  private final NavigableSet<String> phrases;

  private Boilerplate(Set<String> names, NavigableSet<String> phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** Whether a class, id or role names a part that is not the article. */
  boolean isName(String attribute) {
    if (attribute.isEmpty() || attribute.length() > LONGEST_NAME) {
      return false;
    }
    for (String word : CUT.split(attribute)) {
      if (names.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph begins with a phrase of the page itself. */
  boolean isPhrase(String text) {
    String small =
        text.substring(0, Math.min(60, text.length())).toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String word = phrases.floor(small);
        word != null && word.charAt(0) == small.charAt(0);
        word = phrases.lower(word)) {
      if (small.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static Boilerplate load() {
    Set<String> names = new HashSet<>();
    lines("boilerplate-names.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
    return new Boilerplate(names, new TreeSet<>(lines("boilerplate-phrases.txt")));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Boilerplate.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
