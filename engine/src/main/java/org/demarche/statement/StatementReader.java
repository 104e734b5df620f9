package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.language.Sentence;

/**
 * Finds the statements of an article: who says, thinks, asks or promises what. Has no state; any
 * number of threads may use one.
 */
public final class StatementReader {

  private final Lexicon lexicon;
  private final Media media;

  private StatementReader(Lexicon lexicon, Media media) {
    this.lexicon = lexicon;
    this.media = media;
  }

  /**
   * A reader with the shipped tables.
   *
   * @throws org.demarche.knowledge.KnowledgeException if a line of them is wrong
   */
  public static StatementReader shipped() {
    return new StatementReader(Lexicon.load(), Media.load());
  }

  /**
   * The statements of {@code text} in order of their cues.
   *
   * @param text of the article
   * @param sentences of it, in order
   */
  public List<Statement> read(String text, List<Sentence> sentences) {
    Quotations quotations = new Quotations(text);
    List<List<Token>> tokens = new ArrayList<>();
    int paragraph = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != paragraph) {
        quotations.paragraph();
        paragraph = sentence.paragraph();
      }
      List<Token> line = Tokens.of(text, sentence.span(), lexicon);
      line.forEach(quotations::token);
      tokens.add(line);
    }
    quotations.end();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      lines.add(new Line(sentences.get(i), tokens.get(i), quotations));
    }
    List<Statement> out =
        new ArrayList<>(
            new Assembly(text, lines, quotations, media, lexicon.phrases()).statements());
    out.sort(Comparator.comparing((Statement s) -> s.cue().get(0)));
    return List.copyOf(out);
  }
}
