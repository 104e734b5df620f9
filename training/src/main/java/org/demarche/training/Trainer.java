package org.demarche.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.model.PublicEncoder;
import org.demarche.onnx.Safetensors;

/**
 * One training run in a folder: {@code checkpoint.safetensors} after each pass, {@code
 * model.safetensors} of the best pass so far, and at its end {@code model-card.json}. Started
 * again, it goes on after the last pass.
 */
final class Trainer {

  private static final int MISTAKES = 20;
  private static final float PAIR_WEIGHT = 2;
  private static final String CHECKPOINT = "checkpoint.safetensors";
  private static final String CARD = "model-card.json";
  static final String MODEL = "model.safetensors";

  private final TrainingConfig config;
  private final PublicEncoder encoder;
  private final Path folder;
  private final Card card;
  private final PrintStream log;

  Trainer(TrainingConfig config, PublicEncoder encoder, Path folder, Card card, PrintStream log) {
    this.card = card;
    this.config = config;
    this.encoder = encoder;
    this.folder = folder;
    this.log = log;
  }

  /** What a run learns from and is judged on. */
  record Material(
      List<AnnotatedSentence> sentences, List<PairExample> pairs, List<AnnotatedSentence> dev) {}

  /**
   * Trains to the end.
   *
   * @param start checkpoint of another run whose averaged weights to begin with, or empty
   */
  void run(Material material, java.util.Optional<Path> start) throws IOException {
    Files.createDirectories(folder);
    Engine.getInstance().setRandomSeed((int) config.seed());
    List<GraphExample> graphs =
        material.sentences().stream().map(s -> GraphExample.of(s, encoder.pieces())).toList();
    long steps =
        (long) config.passes() * ((graphs.size() + config.batchSize() - 1) / config.batchSize());
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = new Parameters(manager, encoder, config.seed());
      AdamW adam = new AdamW(manager, parameters, config.weightDecay());
      if (start.isPresent()) {
        Checkpoint.start(start.get(), encoder, parameters);
      }
      AverageWeights average = new AverageWeights(manager, parameters, config.averageDecay());
      int done = 0;
      double best = -1;
      int worse = 0;
      Path checkpoint = folder.resolve(CHECKPOINT);
      if (Files.exists(checkpoint)) {
        Checkpoint.Progress p = Checkpoint.load(checkpoint, parameters, adam, average);
        adam.resume(p.steps());
        average.resume(p.averages());
        done = p.passes();
        best = p.best();
        worse = p.worse();
        log.printf("going on after pass %d%n", done);
      }
      Rates rates = new Rates(config, steps);
      for (int pass = done; pass < config.passes() && worse < config.patience(); pass++) {
        pass(manager, parameters, adam, average, rates, graphs, material.pairs(), pass);
        byte[] model = Safetensors.write(Export.of(encoder, average.mean()));
        double figure = judge(model, material.dev(), pass + 1);
        worse = figure > best ? 0 : worse + 1;
        if (figure > best) {
          best = figure;
          Files.write(folder.resolve(MODEL), model);
        }
        Checkpoint.save(
            checkpoint,
            new Checkpoint.Progress(pass + 1, adam.steps(), average.updates(), best, worse),
            parameters,
            adam,
            average);
      }
    }
    describe(material, Files.readAllBytes(folder.resolve(MODEL)));
  }

  /** Leaves a model that needs no training in the folder, described as a run's own. */
  void keep(Material material, byte[] model) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(MODEL), model);
    describe(material, model);
  }

  /** The model's card and, if there is a dev split, a report on it. */
  private void describe(Material material, byte[] model) throws IOException {
    DevScore judged = DevScore.of(encoder, model, material.dev());
    Files.write(folder.resolve(CARD), card.of(material, judged.score(), model).toJson());
    if (!material.dev().isEmpty()) {
      List<String> report = new ArrayList<>();
      report.add(judged.line());
      report.add("commonest mistakes:");
      report.addAll(judged.confusions().commonest(MISTAKES));
      Files.write(folder.resolve("report.txt"), report);
      report.forEach(log::println);
    }
  }

  private double judge(byte[] model, List<AnnotatedSentence> dev, int pass) throws IOException {
    if (dev.isEmpty()) {
      return pass;
    }
    DevScore judged = DevScore.of(encoder, model, dev);
    log.printf("pass %d dev %s%n", pass, judged.line());
    return judged.score().type().f1() + judged.score().roles().f1();
  }

  private void pass(
      NDManager base,
      Parameters parameters,
      AdamW adam,
      AverageWeights average,
      Rates rates,
      List<GraphExample> graphs,
      List<PairExample> pairs,
      int pass) {
    Batches batches = new Batches(encoder);
    Random random = new Random(config.seed() * 1000 + pass);
    List<List<GraphExample>> order =
        Batches.group(graphs, config.batchSize(), e -> e.encoded().ids().length, random);
    List<List<PairExample>> pairOrder = new ArrayList<>();
    long begun = System.nanoTime();
    double sum = 0;
    double pairSum = 0;
    for (int b = 0; b < order.size(); b++) {
      try (NDManager manager = base.newSubManager()) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
          NetworkMath network = network(parameters, manager);
          GraphLoss graphLoss = new GraphLoss(network, batches, config.smoothing());
          NDArray loss = graphLoss.of(manager, order.get(b));
          sum += finite(loss.getFloat());
          if (config.pairBatchSize() > 0 && !pairs.isEmpty()) {
            if (pairOrder.isEmpty()) {
              pairOrder.addAll(
                  Batches.group(
                      pairs, config.pairBatchSize(), e -> e.encoded().ids().length, random));
            }
            PairLoss pairLoss = new PairLoss(network, batches);
            NDArray pair = pairLoss.of(manager, pairOrder.remove(pairOrder.size() - 1));
            pairSum += finite(pair.getFloat());
            loss = loss.add(pair.mul(PAIR_WEIGHT));
          }
          collector.backward(loss);
        }
        long step = adam.steps() + 1;
        if (adam.step(manager, name -> rates.of(name, step))) {
          average.update(step);
        } else {
          log.printf("pass %d batch %d passed over: a gradient was not finite%n", pass + 1, b + 1);
        }
      }
      if ((b + 1) % 20 == 0 || b + 1 == order.size()) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        log.printf(
            "pass %d step %d/%d loss %.3f pairs %.3f %.1f sentences/s%n",
            pass + 1,
            b + 1,
            order.size(),
            sum / (b + 1),
            pairSum / (b + 1),
            (b + 1) * config.batchSize() / seconds);
      }
    }
  }

  private NetworkMath network(Parameters parameters, NDManager manager) {
    RoundedWeights rounded = new RoundedWeights(parameters, manager);
    return new NetworkMath(
        parameters, config.dropout(), config.rounding() ? rounded::get : parameters::get);
  }

  private static float finite(float loss) {
    return Float.isFinite(loss) ? loss : 0;
  }
}
