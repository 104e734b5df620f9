package org.demarche.training;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.PlvFile;
import org.demarche.model.PublicEncoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./demarche-train}: makes a model from annotated sentences. */
@Command(
    name = "demarche-train",
    mixinStandardHelpOptions = true,
    description = {
      "Fine-tunes the public encoder on annotated sentences (JSON lines).",
      "A run that was stopped goes on from its last pass when started again.",
      "",
      "Example:",
      "  ./demarche-train --corpus training/corpus --dev dev.jsonl --out run1",
      "  ./demarche-train --corpus training/corpus --dev dev.jsonl --out mean \\",
      "      --mean run1/model.safetensors=0.3 run2/model.safetensors=0.7"
    })
public final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      description = "Files, or folders of *.jsonl files, in the corpus format.")
  private List<Path> corpora = List.of();

  @Option(names = "--dev", description = "File to judge on; its sentences are never trained on.")
  private Optional<Path> dev = Optional.empty();

  @Option(
      names = "--pairs",
      description = "PLV relations (TSV) to learn marked pairs from as well.")
  private Optional<Path> pairs = Optional.empty();

  @Option(names = "--without", description = "TSV of PLV relations whose sentences to leave out.")
  private Optional<Path> without = Optional.empty();

  @Option(
      names = "--folds",
      description =
          "Cross-validate on the relations of --pairs in so many folds instead of making a model.")
  private int folds;

  @Option(names = "--config", description = "YAML with the settings; default: the shipped one.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = "--start",
      description =
          "Checkpoint or model of another run to begin with; with --folds also the folder of a "
              + "cross-validation, for training in stages.")
  private Optional<Path> start = Optional.empty();

  @Option(
      names = "--mean",
      arity = "1..*",
      paramLabel = "MODEL=SHARE",
      description =
          "Instead of training, take the mean of models that one began with the other, by these "
              + "shares.")
  private Map<Path, Float> mean = Map.of();

  @Option(
      names = "--name",
      description = "Name of the model on its card; default: ${DEFAULT-VALUE}.")
  private String name = "demarche-minilm-6";

  @Option(
      names = "--data",
      description = "What it learns from, in words, for its card; default: ${DEFAULT-VALUE}.")
  private String data = "annotated sentences";

  @Option(names = "--date", description = "Day of training on the card; default: today.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(names = "--out", required = true, description = "Folder of the run.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    PublicEncoder encoder = PublicEncoder.load();
    Card card = new Card(name, date.orElseGet(LocalDate::now), data);
    List<AnnotatedSentence> judged = dev.isPresent() ? CorpusFormat.read(dev.get()) : List.of();
    Set<String> left = new HashSet<>();
    judged.forEach(s -> left.add(s.text()));
    if (without.isPresent()) {
      PlvFile.read(without.get()).forEach(r -> left.add(r.sentence()));
    }
    List<AnnotatedSentence> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>(left);
    for (Path file : files()) {
      for (AnnotatedSentence s : CorpusFormat.read(file)) {
        if (seen.add(s.text())) {
          sentences.add(s);
        }
      }
    }
    if (folds > 0) {
      if (pairs.isEmpty() || folds < 2) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--folds needs --pairs FILE to divide, and at least 2 folds");
      }
      new Folds(settings(), encoder, card, System.out)
          .run(folds, sentences, PlvFile.read(pairs.get()), start, out);
      return 0;
    }
    List<PlvFile.Relation> relations = pairs.isPresent() ? PlvFile.read(pairs.get()) : List.of();
    List<PairExample> examples =
        PairExample.all(
            sentences,
            relations.stream().filter(r -> !left.contains(r.sentence())).toList(),
            encoder.pieces());
    Trainer trainer = new Trainer(settings(), encoder, out, card, System.out);
    Trainer.Material material = new Trainer.Material(sentences, examples, judged);
    if (!mean.isEmpty()) {
      trainer.keep(material, ModelMean.of(encoder, mean));
      return 0;
    }
    System.out.printf(
        "%d sentences, %d events, %d pairs; judged on %d sentences%n",
        sentences.size(),
        sentences.stream().mapToInt(s -> s.events().size()).sum(),
        examples.size(),
        judged.size());
    trainer.run(material, start);
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path p : corpora) {
      if (Files.isDirectory(p)) {
        try (Stream<Path> inside = Files.list(p)) {
          inside.filter(f -> f.toString().endsWith(".jsonl")).sorted().forEach(found::add);
        }
      } else {
        found.add(p);
      }
    }
    return found;
  }

  private TrainingConfig settings() throws IOException {
    ObjectMapper yaml =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    try (InputStream in =
        config.isPresent()
            ? Files.newInputStream(config.get())
            : TrainCommand.class.getResourceAsStream("/training.yaml")) {
      return yaml.readValue(in, TrainingConfig.class);
    }
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainCommand()).execute(args));
  }
}
