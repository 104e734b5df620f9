package org.demarche.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.text.Span;

/** The table {@code media.tsv}: the words that tell where something was said. */
final class Media {

  private static final Set<String> LEADS =
      Set.of("in", "on", "at", "during", "to", "through", "by", "via");
  private static final Set<String> HOST_LEADS = Set.of("with", "to", "on", "for");
  private static final int BETWEEN = 4;
  private static final int LONGEST = 3;

  private final Map<String, Medium.Kind> kinds = new HashMap<>();

  private Media() {}

  /**
   * Reads the shipped table.
   *
   * @throws KnowledgeException if a line is wrong
   */
  static Media load() {
    Media media = new Media();
    for (DataFile.Row row : DataFile.load(Media.class, "media.tsv", 2).rows()) {
      Medium.Kind kind;
      try {
        kind = Medium.Kind.valueOf(row.column(0));
      } catch (IllegalArgumentException e) {
        throw row.wrong("there is no medium '" + row.column(0) + "'");
      }
      for (String words : row.column(1).split("\\|", -1)) {
        media.kinds.putIfAbsent(words, kind);
      }
    }
    return media;
  }

  /** The medium named in the words around the cue of {@code found}, outside its content. */
  Optional<Medium> near(Line line, Found found) {
    int verb = found.verb();
    for (int i = 0; i < line.size(); i++) {
      boolean free = line.quote(i) == line.quote(verb) && !found.covers(i);
      if (free && LEADS.contains(line.lower(i)) && isBeside(line, found, i)) {
        Optional<Medium> medium = after(line, found, i);
        if (medium.isPresent()) {
          return medium;
        }
      }
    }
    if (line.lower(verb).startsWith("tweet")) {
      return Optional.of(Medium.of(Medium.Kind.SOCIAL_MEDIA, line.span(new Range(verb, verb))));
    }
    return Optional.empty();
  }

  /** Before the speaker at the start of the sentence, or behind the cue. */
  private static boolean isBeside(Line line, Found found, int lead) {
    int distance = lead - found.cue().last();
    return distance > 0 ? distance < 12 : lead < 2 || line.kind(lead - 1) == WordClass.COMMA;
  }

  private Optional<Medium> after(Line line, Found found, int lead) {
    for (int first = lead + 1; first <= lead + 1 + BETWEEN && first < line.size(); first++) {
      if (found.covers(first) || line.kind(first) == WordClass.COMMA || line.isFinite(first)) {
        return Optional.empty();
      }
      for (int length = LONGEST; length > 0; length--) {
        int last = first + length - 1;
        Medium.Kind kind = last < line.size() ? kinds.get(words(line, first, last)) : null;
        if (kind != null) {
          Span span = line.span(new Range(lead, last));
          return Optional.of(
              new Medium(
                  kind,
                  span,
                  kind == Medium.Kind.INTERVIEW ? host(line, last + 1) : Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /** The name after "with", "to", "on" or "for": an interview with the Daily Nation. */
  private static Optional<Span> host(Line line, int preposition) {
    int first = preposition + (line.is(preposition + 1, "the") ? 2 : 1);
    if (!HOST_LEADS.contains(line.lower(preposition)) || !isName(line, first)) {
      return Optional.empty();
    }
    int last = first;
    while (isName(line, last + 1)) {
      last++;
    }
    return Optional.of(line.span(new Range(first, last)));
  }

  private static boolean isName(Line line, int i) {
    return line.at(i).isCapital() && line.kind(i) == WordClass.NOUN && !line.isVerb(i);
  }

  private static String words(Line line, int first, int last) {
    if (first == last) {
      return line.lower(first);
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(line.lower(i));
    }
    return words.toString();
  }
}
