package org.demarche.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.graph.Argument;
import org.demarche.graph.GraphEvent;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.model.Encoded;
import org.demarche.model.ModelShape;
import org.demarche.model.WordPieces;
import org.demarche.model.WordRange;

/**
 * A sentence with the labels the network should give it.
 *
 * @param encoded the sentence
 * @param triggers trigger label of each word that could be read
 * @param events what hangs on each trigger
 */
record GraphExample(Encoded encoded, int[] triggers, List<EventLabels> events) {

  /**
   * Labels of one event.
   *
   * @param word number of the trigger word
   * @param roles label of each word for each role, [word][role]
   */
  record EventLabels(int word, int type, int status, int mode, int[][] roles) {}

  static GraphExample of(AnnotatedSentence sentence, WordPieces pieces) {
    List<Word> words = Words.of(sentence.text());
    Encoded encoded = Encoded.of(words, pieces);
    int[] triggers = new int[encoded.words()];
    List<EventLabels> events = new ArrayList<>();
    for (GraphEvent e : sentence.events()) {
      WordRange at = WordRange.covering(e.trigger(), words).orElseThrow();
      if (at.first() < triggers.length && triggers[at.first()] == ModelShape.NO_EVENT) {
        triggers[at.first()] = 1 + e.type().ordinal();
        events.add(labels(e, at.first(), words, encoded.words()));
      }
    }
    return new GraphExample(encoded, triggers, events);
  }

  private static EventLabels labels(GraphEvent e, int trigger, List<Word> words, int readable) {
    int[][] roles = new int[readable][ModelShape.ROLE_LABELS / 3];
    List<Argument> arguments = new ArrayList<>(e.arguments());
    arguments.sort(Comparator.comparing(Argument::span));
    for (Argument a : arguments) {
      int role = a.role().ordinal();
      WordRange range = WordRange.covering(a.span(), words).orElseThrow();
      for (int w = range.first(); w <= Math.min(range.last(), readable - 1); w++) {
        if (roles[w][role] == ModelShape.OUTSIDE) {
          roles[w][role] = w == range.first() ? ModelShape.BEGINS : ModelShape.GOES_ON;
        }
      }
    }
    int mode = ModelShape.modes().indexOf(new ModelShape.ModeLabel(e.type(), e.mode()));
    return new EventLabels(trigger, e.type().ordinal(), e.status().ordinal(), mode, roles);
  }
}
