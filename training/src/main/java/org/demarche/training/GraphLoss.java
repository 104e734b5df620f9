package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.demarche.model.ModelShape;

/** How far the network is from the labels of a batch of sentences. */
final class GraphLoss {

  private static final float ROLE_WEIGHT = 0.5f;
  private static final float STATUS_WEIGHT = 0.5f;
  private static final float MODE_WEIGHT = 0.3f;

  private final NetworkMath network;
  private final Batches batches;
  private final float smoothing;

  GraphLoss(NetworkMath network, Batches batches, float smoothing) {
    this.network = network;
    this.batches = batches;
    this.smoothing = smoothing;
  }

  NDArray of(NDManager manager, List<GraphExample> batch) {
    Batches.Inputs in = batches.inputs(manager, batch.stream().map(GraphExample::encoded).toList());
    NDArray hidden = network.hidden(in.embedded(), in.kinds(), in.mask());
    int sentences = batch.size();
    int words = batch.stream().mapToInt(e -> e.encoded().words()).max().orElseThrow();
    float[] select = new float[sentences * words * in.pieces()];
    float[] triggers = new float[sentences * words * ModelShape.TRIGGER_LABELS];
    float[] mask = new float[sentences * words];
    int events = 0;
    for (int s = 0; s < sentences; s++) {
      GraphExample e = batch.get(s);
      events += e.events().size();
      for (int w = 0; w < e.encoded().words(); w++) {
        int row = s * words + w;
        select[row * in.pieces() + (int) e.encoded().firstPieces()[w]] = 1;
        mask[row] = 1;
        smooth(
            triggers, row * ModelShape.TRIGGER_LABELS, ModelShape.TRIGGER_LABELS, e.triggers()[w]);
      }
    }
    NDArray read = Batches.array(manager, select, sentences, words, in.pieces()).matMul(hidden);
    NDArray loss =
        cross(
                network.head(network.drop(read), "trigger"),
                Batches.array(manager, triggers, sentences, words, ModelShape.TRIGGER_LABELS))
            .div(sentences);
    if (events == 0) {
      return loss;
    }
    return loss.add(
        focus(manager, batch, read, Batches.array(manager, mask, sentences, words), events));
  }

  private NDArray focus(
      NDManager manager, List<GraphExample> batch, NDArray read, NDArray mask, int events) {
    int sentences = batch.size();
    int words = (int) mask.getShape().get(1);
    int types = ModelShape.TRIGGER_LABELS - 1;
    float[] from = new float[events * sentences];
    float[] marks = new float[events * words];
    float[] type = new float[events * types];
    float[] roles = new float[events * words * ModelShape.ROLE_LABELS];
    float[] status = new float[events * ModelShape.STATUS_LABELS];
    float[] mode = new float[events * ModelShape.modes().size()];
    int n = 0;
    for (int s = 0; s < sentences; s++) {
      for (GraphExample.EventLabels e : batch.get(s).events()) {
        from[n * sentences + s] = 1;
        marks[n * words + e.word()] = 1;
        type[n * types + e.type()] = 1;
        status[n * ModelShape.STATUS_LABELS + e.status()] = 1;
        mode[n * ModelShape.modes().size() + e.mode()] = 1;
        for (int w = 0; w < e.roles().length; w++) {
          for (int r = 0; r < e.roles()[w].length; r++) {
            roles[(n * words + w) * ModelShape.ROLE_LABELS + 3 * r + e.roles()[w][r]] = 1;
          }
        }
        n++;
      }
    }
    NDArray choose = Batches.array(manager, from, events, sentences);
    NDArray sight =
        choose
            .matMul(read.reshape(sentences, (long) words * ModelShape.WIDTH))
            .reshape(events, words, ModelShape.WIDTH);
    NDArray mark = Batches.array(manager, marks, events, words, 1);
    NDArray x =
        network.drop(
            network.focus(
                sight, mark, Batches.array(manager, type, events, types), choose.matMul(mask)));
    NDArray at = x.mul(mark).sum(new int[] {1});
    int roleCount = ModelShape.ROLE_LABELS / 3;
    NDArray roleLoss =
        cross(
            network.head(x, "role").reshape(events, words, roleCount, 3),
            Batches.array(manager, roles, events, words, roleCount, 3));
    NDArray statusLoss =
        cross(
            network.head(at, "status"),
            Batches.array(manager, status, events, ModelShape.STATUS_LABELS));
    NDArray modeLoss =
        cross(
            network.head(at, "mode"),
            Batches.array(manager, mode, events, ModelShape.modes().size()));
    return roleLoss
        .mul(ROLE_WEIGHT)
        .add(statusLoss.mul(STATUS_WEIGHT))
        .add(modeLoss.mul(MODE_WEIGHT))
        .div(sentences);
  }

  private void smooth(float[] target, int at, int labels, int right) {
    for (int i = 0; i < labels; i++) {
      target[at + i] = smoothing / labels;
    }
    target[at + right] += 1 - smoothing;
  }

  /** Summed cross entropy; rows whose target is all zero count nothing. */
  static NDArray cross(NDArray scores, NDArray target) {
    return scores.logSoftmax(-1).mul(target).sum().neg();
  }
}
