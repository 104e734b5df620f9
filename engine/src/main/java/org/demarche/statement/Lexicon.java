package org.demarche.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;

/** The tables {@code cues.tsv} and {@code word-classes.tsv}, looked up by form. */
final class Lexicon {

  private static final Lexeme NOUN = Lexeme.plain(WordClass.NOUN);
  private static final Lexeme ADVERB = Lexeme.plain(WordClass.ADVERB);

  private final Map<String, Lexeme> lexemes = new HashMap<>();

  private final List<List<String>> phrases;

  private Lexicon(Map<String, LexemeDraft> drafts, List<List<String>> phrases) {
    this.phrases = List.copyOf(phrases);
    drafts.forEach((form, draft) -> lexemes.put(form, draft.lexeme()));
  }

  /**
   * Reads the shipped tables.
   *
   * @throws KnowledgeException if a line of them is wrong
   */
  static Lexicon load() {
    Map<String, LexemeDraft> drafts = new HashMap<>();
    List<List<String>> phrases = new ArrayList<>();
    fixed(drafts);
    for (DataFile.Row row : DataFile.load(Lexicon.class, "word-classes.tsv", 2).rows()) {
      for (String word : row.column(1).split(" ", -1)) {
        classed(drafts, row, word);
      }
    }
    for (DataFile.Row row : DataFile.load(Lexicon.class, "cues.tsv", 4).rows()) {
      if (row.column(0).equals("phrase")) {
        phrases.add(List.of(row.column(3).split(" ", -1)));
        continue;
      }
      Cue cue = cue(row);
      for (String word : row.column(3).split(" ", -1)) {
        cue(drafts, row, word, cue);
      }
    }
    return new Lexicon(drafts, phrases);
  }

  /** What is known of a form in lower case with straight apostrophes; a noun where nothing is. */
  Lexeme of(String form) {
    Lexeme known = lexemes.get(form);
    if (known != null) {
      return known;
    }
    if (form.endsWith("n't")) {
      return of(form.substring(0, form.length() - 3));
    }
    return form.endsWith("ly") && form.length() > 4 ? ADVERB : NOUN;
  }

  /** Words that name the speaker after them: "according to". */
  List<List<String>> phrases() {
    return phrases;
  }

  boolean knows(String form) {
    return lexemes.containsKey(form);
  }

  private static void fixed(Map<String, LexemeDraft> drafts) {
    draft(drafts, "that").wordClass(WordClass.THAT);
    draft(drafts, "to").wordClass(WordClass.TO);
    draft(drafts, "'s").wordClass(WordClass.CLITIC_S);
    for (String be : List.of("'re", "'m")) {
      draft(drafts, be).wordClass(WordClass.BE);
    }
    draft(drafts, "'ve").wordClass(WordClass.HAVE);
    for (String modal : List.of("'ll", "'d")) {
      draft(drafts, modal).wordClass(WordClass.MODAL);
    }
  }

  private static void classed(Map<String, LexemeDraft> drafts, DataFile.Row row, String word) {
    String name = row.column(0);
    if (name.equals("verb") || name.equals("light-verb")) {
      inflect(row, word)
          .forEach(
              (inflection, form) -> {
                LexemeDraft draft = draft(drafts, form);
                draft.inflection(inflection);
                if (name.equals("light-verb")) {
                  draft.light();
                }
              });
      return;
    }
    try {
      draft(drafts, word)
          .wordClass(WordClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    } catch (IllegalArgumentException e) {
      throw row.wrong("there is no class of words '" + name + "'");
    }
  }

  private static void cue(Map<String, LexemeDraft> drafts, DataFile.Row row, String word, Cue cue) {
    switch (row.column(0)) {
      case "verb" ->
          inflect(row, word)
              .forEach(
                  (inflection, form) -> {
                    draft(drafts, form).inflection(inflection);
                    draft(drafts, form).verb(cue);
                  });
      case "noun" -> {
        draft(drafts, word).noun(cue);
        draft(drafts, VerbForms.of(word).get(Inflection.THIRD)).noun(cue);
      }
      case "adjective" -> draft(drafts, word).adjective(cue);
      default -> throw row.wrong("expected verb, noun, adjective or phrase");
    }
  }

  private static Map<Inflection, String> inflect(DataFile.Row row, String word) {
    try {
      return VerbForms.of(word);
    } catch (IllegalArgumentException e) {
      throw row.wrong(e.getMessage());
    }
  }

  private static Cue cue(DataFile.Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new TreeSet<>();
    for (String frame : row.column(2).split(" ", -1)) {
      try {
        if (frame.length() == 1 && Character.isUpperCase(frame.charAt(0))) {
          frames.add(Frame.of(frame.charAt(0)));
        } else {
          prepositions.add(frame);
        }
      } catch (IllegalArgumentException e) {
        throw row.wrong(e.getMessage());
      }
    }
    try {
      return new Cue(Act.valueOf(row.column(1)), frames, prepositions);
    } catch (IllegalArgumentException e) {
      throw row.wrong("there is no act '" + row.column(1) + "'");
    }
  }

  private static LexemeDraft draft(Map<String, LexemeDraft> drafts, String form) {
    return drafts.computeIfAbsent(form, f -> new LexemeDraft());
  }
}
