package org.demarche.training;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.model.PublicEncoder;
import org.demarche.model.Weights;
import org.demarche.onnx.Safetensors;
import org.demarche.onnx.Tensor;

/**
 * A stopped run on disk: weights, their mean, both moments of Adam, and how far the run has come.
 * Written beside the old one and moved over it, so that a kill leaves one of the two whole.
 */
final class Checkpoint {

  private static final String PROGRESS = "progress";
  private static final int PROGRESS_NUMBERS = 5;

  private Checkpoint() {}

  /**
   * How far a run has come.
   *
   * @param best the best figure on the dev split so far, -1 before the first
   * @param worse passes since then
   */
  record Progress(int passes, long steps, long averages, double best, int worse) {}

  static void save(
      Path file, Progress progress, Parameters parameters, AdamW adam, AverageWeights average)
      throws IOException {
    SortedMap<String, Tensor> all = new TreeMap<>();
    put(all, "weight/", parameters.all());
    put(all, "first/", adam.first());
    put(all, "second/", adam.second());
    put(all, "mean/", average.mean());
    all.put(
        PROGRESS,
        Tensor.of(
            new long[] {
              progress.passes,
              progress.steps,
              progress.averages,
              Double.doubleToLongBits(progress.best),
              progress.worse
            },
            PROGRESS_NUMBERS));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, Safetensors.write(all));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Puts a saved run back.
   *
   * @throws IOException if the file is not a checkpoint of this network
   */
  static Progress load(Path file, Parameters parameters, AdamW adam, AverageWeights average)
      throws IOException {
    Map<String, Tensor> all = Safetensors.read(Files.readAllBytes(file));
    take(file, all, "weight/", parameters.all());
    take(file, all, "first/", adam.first());
    take(file, all, "second/", adam.second());
    take(file, all, "mean/", average.mean());
    java.nio.ByteBuffer p =
        need(file, all, PROGRESS).data().order(java.nio.ByteOrder.LITTLE_ENDIAN);
    if (p.remaining() != PROGRESS_NUMBERS * Long.BYTES) {
      throw new IOException(
          file + " was written by another version and cannot go on; give it as --start instead");
    }
    return new Progress(
        (int) p.getLong(0),
        p.getLong(8),
        p.getLong(16),
        Double.longBitsToDouble(p.getLong(24)),
        (int) p.getLong(32));
  }

  /** Begins with what another run came to: its averaged weights, or the model it exported. */
  static void start(Path file, PublicEncoder encoder, Parameters parameters) throws IOException {
    Map<String, Tensor> all = Safetensors.read(Files.readAllBytes(file));
    if (all.containsKey(PROGRESS)) {
      take(file, all, "mean/", parameters.all());
      return;
    }
    Weights weights = Weights.of(encoder, all);
    for (Map.Entry<String, NDArray> e : parameters.all().entrySet()) {
      e.getValue().set(weights.floats(e.getKey()));
    }
  }

  private static void put(
      SortedMap<String, Tensor> all, String prefix, Map<String, NDArray> arrays) {
    arrays.forEach((name, a) -> all.put(prefix + name, tensor(a)));
  }

  static Tensor tensor(NDArray a) {
    long[] shape = a.getShape().getShape();
    int[] axes = new int[shape.length];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = (int) shape[i];
    }
    return Tensor.of(a.toFloatArray(), axes);
  }

  private static void take(
      Path file, Map<String, Tensor> all, String prefix, Map<String, NDArray> arrays)
      throws IOException {
    for (Map.Entry<String, NDArray> e : arrays.entrySet()) {
      e.getValue().set(need(file, all, prefix + e.getKey()).floats());
    }
  }

  private static Tensor need(Path file, Map<String, Tensor> all, String name) throws IOException {
    Tensor found = all.get(name);
    if (found == null) {
      throw new IOException(file + " lacks " + name + ": not a checkpoint of this network");
    }
    return found;
  }
}
