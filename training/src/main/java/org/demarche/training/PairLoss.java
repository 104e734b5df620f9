package org.demarche.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.demarche.graph.EventType;
import org.demarche.model.ModelShape;

/** How far the network is from the types of a batch of marked pairs. */
final class PairLoss {

  private static final float WRONG = -1e4f;

  private final NetworkMath network;
  private final Batches batches;

  PairLoss(NetworkMath network, Batches batches) {
    this.network = network;
    this.batches = batches;
  }

  NDArray of(NDManager manager, List<PairExample> batch) {
    Batches.Inputs in = batches.inputs(manager, batch.stream().map(PairExample::encoded).toList());
    NDArray hidden = network.hidden(in.embedded(), in.kinds(), in.mask());
    int types = EventType.values().length;
    float[] select = new float[batch.size() * 2 * in.pieces()];
    float[] wrong = new float[batch.size() * types];
    for (int s = 0; s < batch.size(); s++) {
      PairExample e = batch.get(s);
      for (int m = 0; m < 2; m++) {
        select[(s * 2 + m) * in.pieces() + (int) e.encoded().firstPieces()[m]] = 1;
      }
      for (EventType t : EventType.values()) {
        wrong[s * types + t.ordinal()] = e.types().contains(t) ? 0 : WRONG;
      }
    }
    NDArray both =
        Batches.array(manager, select, batch.size(), 2, in.pieces())
            .matMul(hidden)
            .reshape(batch.size(), 2L * ModelShape.WIDTH);
    NDArray shares = network.pair(network.drop(both)).logSoftmax(-1);
    NDArray right = shares.add(Batches.array(manager, wrong, batch.size(), types));
    return right.exp().sum(new int[] {1}).add(1e-9f).log().neg().mean();
  }
}
