package org.demarche.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.ModelCard;
import org.demarche.model.PublicEncoder;
import org.demarche.model.SentenceReader;
import org.demarche.model.ShippedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** One short run, as a user starts it: what it leaves behind, and that it goes on where it was. */
class TrainCommandTest {

  private static final List<String> NOUNS = List.of("farmers", "miners", "clerks", "nurses");

  @TempDir private Path folder;

  @Test
  void aRunLeavesAModelThatTheEngineReadsWithItsCardAndGoesOnWhereItWas() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Path dev = folder.resolve("dev.jsonl");
    Files.write(corpus, sentences("Police arrested"));
    Files.write(dev, sentences("Soldiers arrested"));
    Path run = folder.resolve("run");
    assertThat(train(corpus, dev, run, 1)).isZero();

    byte[] weights = Files.readAllBytes(run.resolve("model.safetensors"));
    ModelCard card = ModelCard.parse(Files.readAllBytes(run.resolve("model-card.json")));
    assertThat(card.digest()).isEqualTo(ShippedModel.digest(weights));
    assertThat(card.name()).isEqualTo("small");
    assertThat(card.trained()).isEqualTo("2024-05-01");
    assertThat(card.sentences()).isEqualTo(NOUNS.size());
    assertThat(card.events()).isEqualTo(NOUNS.size());
    assertThat(card.scores()).containsKeys("trigger", "type", "status", "mode", "roles", "actors");
    assertThat(Files.readString(run.resolve("report.txt"))).contains("gold 4");
    try (SentenceReader reader = DevScore.reader(PublicEncoder.load(), weights)) {
      assertThat(reader.read("Police arrested farmers.").unreadFrom()).isEmpty();
    }

    byte[] first = Files.readAllBytes(run.resolve("checkpoint.safetensors"));
    assertThat(train(corpus, dev, run, 1)).isZero();
    assertThat(Files.readAllBytes(run.resolve("checkpoint.safetensors"))).isEqualTo(first);
    assertThat(train(corpus, dev, run, 2)).isZero();
    assertThat(Files.readAllBytes(run.resolve("checkpoint.safetensors"))).isNotEqualTo(first);
  }

  private int train(Path corpus, Path dev, Path run, int passes) throws IOException {
    Path config = folder.resolve("passes-" + passes + ".yaml");
    Files.writeString(
        config,
        """
        seed: 1
        passes: %d
        batchSize: 2
        pairBatchSize: 2
        encoderRate: 1.0e-5
        layerDecay: 0.9
        headRate: 1.0e-4
        warmup: 0.1
        weightDecay: 0.01
        dropout: 0.1
        smoothing: 0.05
        averageDecay: 0.9
        rounding: true
        patience: 2
        """
            .formatted(passes));
    return new CommandLine(new TrainCommand())
        .execute(
            "--corpus", corpus.toString(),
            "--dev", dev.toString(),
            "--config", config.toString(),
            "--name", "small",
            "--date", "2024-05-01",
            "--out", run.toString());
  }

  private static List<String> sentences(String start) {
    List<String> lines = new ArrayList<>();
    for (String noun : NOUNS) {
      String actor = start.substring(0, start.indexOf(' '));
      lines.add(
          """
          {"id":"t-%2$s","date":null,"text":"%1$s %2$s in Oran.","events":[{"trigger":"arrested",\
          "type":"COERCE","mode":"arrest","status":"OCCURRED","actors":["%3$s"],\
          "recipients":["%2$s"],"places":["Oran"]}]}"""
              .formatted(start, noun, actor));
    }
    return lines;
  }
}
