package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Speakers beside their words without a verb: {@code NAME: words} and {@code "words" - Name}. */
final class Transcript {

  private static final int LONGEST_NAME = 8;
  private static final Cue CUE = new Cue(Act.SAY, Set.of(), Set.of());

  private Transcript() {}

  /**
   * The speaker before a colon at the start of a paragraph.
   *
   * @param line first sentence of a paragraph
   */
  static Optional<Found> colon(Line line) {
    int start = line.kind(0) == WordClass.QUOTE ? 1 : 0;
    int colon = start + 1;
    while (colon < line.size() && colon <= LONGEST_NAME && line.kind(colon) != WordClass.COLON) {
      colon++;
    }
    if (line.kind(colon) != WordClass.COLON || colon + 1 >= line.size()) {
      return Optional.empty();
    }
    for (int i = start; i < colon; i++) {
      boolean name =
          (line.kind(i) == WordClass.NOUN
                  || line.is(i, "the")
                  || line.kind(i) == WordClass.CLITIC_S)
              && (line.at(i).isCapital() || line.kind(i) == WordClass.CLITIC_S)
              && !line.isVerb(i);
      if (!name) {
        return Optional.empty();
      }
    }
    Range source = new Range(start, colon - 1);
    int last = line.size() - 1;
    if (line.kind(last) == WordClass.STOP && line.quote(last) < 0 && last > colon + 1) {
      last--;
    }
    return Optional.of(
        found(
            source,
            new Range(colon, colon),
            new Range(colon + 1, last),
            colon,
            "transcript-colon"));
  }

  /** Whether the name before the colon is in capitals: then the whole paragraph is said. */
  static boolean isShouted(Line line, Found found, String text) {
    Range source = found.subject().orElseThrow().range();
    String name = line.span(source).of(text);
    return name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 1;
  }

  /** The speaker behind a quotation and a dash, at the end of a sentence. */
  static Optional<Found> dash(Line line) {
    for (int dash = line.size() - 2; dash > 0 && dash >= line.size() - 30; dash--) {
      boolean behind =
          line.kind(dash) == WordClass.DASH
              && line.quote(dash) < 0
              && line.kind(dash - 1) == WordClass.QUOTE;
      if (!behind) {
        continue;
      }
      if (!line.at(dash + 1).isCapital() || !line.startsPhrase(dash + 1)) {
        return Optional.empty();
      }
      Range source = Phrases.withApposition(line, dash + 1);
      for (int i = dash + 1; i < line.size(); i++) {
        if (line.isFinite(i) && !source.contains(i)) {
          return Optional.empty();
        }
      }
      int open = dash - 1;
      while (open > 0 && line.quote(open - 1) == line.quote(dash - 1) && line.quote(open) >= 0) {
        open--;
      }
      return Optional.of(
          found(source, new Range(dash, dash), new Range(open, dash - 1), dash, "transcript-dash"));
    }
    return Optional.empty();
  }

  /** A dash and a name and nothing more; the words stand in the sentence before. */
  static Optional<Found> signature(Line line) {
    boolean name =
        line.kind(0) == WordClass.DASH
            && line.size() > 1
            && line.at(1).isCapital()
            && line.startsPhrase(1);
    if (!name) {
      return Optional.empty();
    }
    Range source = Phrases.withApposition(line, 1);
    for (int i = source.last() + 1; i < line.size(); i++) {
      if (line.isFinite(i) || line.size() > 25) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Found(
            CUE.act(),
            new Range(0, 0),
            Optional.of(new Subject(source, Optional.of(source), Subject.Kind.BEFORE)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            "signature"));
  }

  private static Found found(Range source, Range cue, Range content, int verb, String rule) {
    return new Found(
        CUE.act(),
        cue,
        Optional.of(new Subject(source, Optional.of(source), Subject.Kind.BEFORE)),
        List.of(content),
        Optional.empty(),
        Optional.empty(),
        verb,
        rule);
  }
}
