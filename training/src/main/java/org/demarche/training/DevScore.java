package org.demarche.training;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.GraphScore;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.model.Precision;
import org.demarche.model.PublicEncoder;
import org.demarche.model.SentenceReader;
import org.demarche.model.Thresholds;
import org.demarche.model.Weights;
import org.demarche.onnx.Safetensors;

/**
 * What exported weights are worth, judged the way users will meet them: through the engine.
 *
 * @param score how far they agree with the annotations
 * @param confusions what they take for what
 */
record DevScore(GraphScore score, Confusions confusions) {

  static DevScore of(PublicEncoder encoder, byte[] model, List<AnnotatedSentence> dev)
      throws IOException {
    DevScore judged = new DevScore(new GraphScore(), new Confusions());
    if (dev.isEmpty()) {
      return judged;
    }
    try (SentenceReader reader = reader(encoder, model)) {
      for (AnnotatedSentence s : dev) {
        List<GraphEvent> events = reader.read(s.text()).events();
        judged.score.add(s.events(), events);
        judged.confusions.add(s.events(), events);
      }
    }
    return judged;
  }

  /** Reads sentences with exported weights, in floating point and at the usual thresholds. */
  static SentenceReader reader(PublicEncoder encoder, byte[] model) throws IOException {
    Weights weights = Weights.of(encoder, Safetensors.read(model));
    return new SentenceReader(encoder, weights, Precision.FLOAT, Thresholds.USUAL);
  }

  /** The figures in a line, percent. */
  String line() {
    GraphScore s = score;
    return String.format(
        Locale.ROOT,
        "trigger %.1f type %.1f sentence %.1f status %.1f mode %.1f actors %.1f recipients %.1f"
            + " places %.1f times %.1f sources %.1f roles %.1f (gold %d, predicted %d)",
        s.trigger().f1(),
        s.type().f1(),
        s.sentence().f1(),
        s.status(),
        s.mode(),
        s.role(Role.ACTOR).f1(),
        s.role(Role.RECIPIENT).f1(),
        s.role(Role.PLACE).f1(),
        s.role(Role.TIME).f1(),
        s.role(Role.SOURCE).f1(),
        s.roles().f1(),
        s.type().gold(),
        s.type().predicted());
  }
}
