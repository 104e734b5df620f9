package org.demarche.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/**
 * The network in ONNX Runtime. One run reads one sentence on the calling thread; many threads may
 * run at once.
 */
final class Network implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession focus;
  private final OrtSession pair;

  Network(PublicEncoder base, Weights weights, Precision precision) {
    NetworkGraphs graphs = new NetworkGraphs(base, weights, precision);
    CompletableFuture<OrtSession> small =
        CompletableFuture.supplyAsync(() -> session(graphs.focus()));
    encoder = session(graphs.encoder());
    focus = small.join();
    pair = session(graphs.pair());
  }

  private OrtSession session(byte[] model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      return environment.createSession(model, options);
    } catch (OrtException e) {
      throw new ModelException("the network could not be set up in ONNX Runtime", e);
    }
  }

  /** What the encoder makes of a sentence: kept so that the heads can look at it again. */
  static final class Reading implements AutoCloseable {
    private final OrtSession.Result result;
    private final OnnxTensor hidden;

    /** Scores before softmax, [pieces][trigger labels]. */
    final float[][] triggers;

    private Reading(OrtSession.Result result) throws OrtException {
      this.result = result;
      this.hidden = (OnnxTensor) result.get("hidden").orElseThrow();
      this.triggers = ((float[][][]) result.get("triggers").orElseThrow().getValue())[0];
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /** Scores before softmax for each event: roles [events][words][labels] and the rest. */
  record Focused(float[][][] roles, float[][] statuses, float[][] modes) {}

  Reading read(Encoded sentence) {
    long[] positions = LongStream.range(0, sentence.ids().length).toArray();
    long[] shape = {1, positions.length};
    try (OnnxTensor ids = longs(sentence.ids(), shape);
        OnnxTensor kinds = longs(sentence.kinds(), shape);
        OnnxTensor at = longs(positions, new long[] {positions.length})) {
      return new Reading(encoder.run(Map.of("ids", ids, "kinds", kinds, "positions", at)));
    } catch (OrtException e) {
      throw new ModelException("reading a sentence failed", e);
    }
  }

  /** Looks again at a sentence, once for each of {@code triggers} (word numbers). */
  Focused focus(Reading reading, Encoded sentence, int[] triggers, long[] types) {
    int words = sentence.words();
    float[] marks = new float[triggers.length * words];
    for (int i = 0; i < triggers.length; i++) {
      marks[i * words + triggers[i]] = 1;
    }
    try (OnnxTensor at = longs(sentence.firstPieces(), new long[] {words});
        OnnxTensor mark =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(marks), new long[] {triggers.length, words, 1});
        OnnxTensor type = longs(types, new long[] {types.length});
        OrtSession.Result out =
            focus.run(
                Map.of("hidden", reading.hidden, "words", at, "marks", mark, "types", type))) {
      return new Focused(
          (float[][][]) out.get("roles").orElseThrow().getValue(),
          (float[][]) out.get("statuses").orElseThrow().getValue(),
          (float[][]) out.get("modes").orElseThrow().getValue());
    } catch (OrtException e) {
      throw new ModelException("reading an event's roles failed", e);
    }
  }

  /** Scores before softmax of the type between the two marked mentions. */
  float[] pair(Reading reading, Encoded marked) {
    try (OnnxTensor at = longs(marked.firstPieces(), new long[] {2});
        OrtSession.Result out = pair.run(Map.of("hidden", reading.hidden, "at", at))) {
      return ((float[][]) out.get("pair").orElseThrow().getValue())[0];
    } catch (OrtException e) {
      throw new ModelException("reading a pair failed", e);
    }
  }

  private OnnxTensor longs(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    try (OrtSession a = encoder;
        OrtSession b = focus;
        OrtSession c = pair) {
      // Closing is all there is to do.
    } catch (OrtException e) {
      throw new ModelException("closing the network failed", e);
    }
  }
}
