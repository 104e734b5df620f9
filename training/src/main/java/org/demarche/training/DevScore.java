package org.demarche.training;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.GraphScore;
import org.demarche.graph.Role;
import org.demarche.model.Precision;
import org.demarche.model.PublicEncoder;
import org.demarche.model.SentenceReader;
import org.demarche.model.Thresholds;
import org.demarche.model.Weights;
import org.demarche.onnx.Safetensors;

/** Judges exported weights the way users will meet them: through the engine. */
final class DevScore {

  private DevScore() {}

  static GraphScore of(PublicEncoder encoder, byte[] model, List<AnnotatedSentence> dev)
      throws IOException {
    GraphScore score = new GraphScore();
    try (SentenceReader reader = reader(encoder, model)) {
      for (AnnotatedSentence s : dev) {
        score.add(s.events(), reader.read(s.text()).events());
      }
    }
    return score;
  }

  /** The commonest mistakes on {@code dev}, a line each. */
  static List<String> confusions(
      PublicEncoder encoder, byte[] model, List<AnnotatedSentence> dev, int most)
      throws IOException {
    Confusions confusions = new Confusions();
    try (SentenceReader reader = reader(encoder, model)) {
      for (AnnotatedSentence s : dev) {
        confusions.add(s.events(), reader.read(s.text()).events());
      }
    }
    return confusions.commonest(most);
  }

  private static SentenceReader reader(PublicEncoder encoder, byte[] model) throws IOException {
    Weights weights = Weights.of(encoder, Safetensors.read(model));
    return new SentenceReader(encoder, weights, Precision.FLOAT, Thresholds.EVEN);
  }

  static String line(GraphScore s) {
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
