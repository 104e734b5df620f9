package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.demarche.model.Encoded;
import org.demarche.model.ModelShape;
import org.demarche.model.PublicEncoder;

/** Turns encoded sentences into arrays; sentences of like length share a batch. */
final class Batches {

  private final float[] words;
  private final float[] positions;

  Batches(PublicEncoder encoder) {
    words = encoder.words().floats();
    for (int i = 0; i < words.length; i++) {
      words[i] = (words[i] - encoder.wordZero()) * encoder.wordScale();
    }
    positions = encoder.weights().get("embeddings.position.weight").floats();
  }

  /** Groups of {@code size} examples of like length, in random order. */
  static <T> List<List<T>> group(
      List<T> examples, int size, ToIntFunction<T> length, Random random) {
    List<T> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<List<T>> out = new ArrayList<>();
    int window = size * 24;
    for (int from = 0; from < shuffled.size(); from += window) {
      List<T> part = shuffled.subList(from, Math.min(from + window, shuffled.size()));
      part.sort(Comparator.comparingInt(length));
      for (int i = 0; i < part.size(); i += size) {
        out.add(List.copyOf(part.subList(i, Math.min(i + size, part.size()))));
      }
    }
    Collections.shuffle(out, random);
    return out;
  }

  /** The inputs of the encoder for some sentences. */
  record Inputs(NDArray embedded, NDArray kinds, NDArray mask, int pieces) {}

  Inputs inputs(NDManager manager, List<Encoded> sentences) {
    int most = sentences.stream().mapToInt(e -> e.ids().length).max().orElseThrow();
    int width = ModelShape.WIDTH;
    float[] embedded = new float[sentences.size() * most * width];
    float[] kinds = new float[sentences.size() * most * 2];
    float[] mask = new float[sentences.size() * most];
    for (int s = 0; s < sentences.size(); s++) {
      Encoded e = sentences.get(s);
      for (int p = 0; p < e.ids().length; p++) {
        int row = s * most + p;
        int word = (int) e.ids()[p] * width;
        for (int d = 0; d < width; d++) {
          embedded[row * width + d] = words[word + d] + positions[p * width + d];
        }
        kinds[row * 2 + (int) e.kinds()[p]] = 1;
        mask[row] = 1;
      }
    }
    return new Inputs(
        array(manager, embedded, sentences.size(), most, width),
        array(manager, kinds, sentences.size(), most, 2),
        array(manager, mask, sentences.size(), most),
        most);
  }

  static NDArray array(NDManager manager, float[] values, long... shape) {
    return manager.create(FloatBuffer.wrap(values), new Shape(shape));
  }
}
