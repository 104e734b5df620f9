package org.demarche.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.PlvFile.Relation;
import org.demarche.evaluation.PlvScore;
import org.demarche.model.PublicEncoder;
import org.demarche.model.SentenceReader;

/**
 * Cross-validation on PLV relations: for each fold a model that has met none of the fold's
 * sentences, neither as pairs nor as graphs, judges them; the figures are of all folds together.
 */
final class Folds {

  private final TrainingConfig config;
  private final PublicEncoder encoder;
  private final Card card;
  private final PrintStream log;

  Folds(TrainingConfig config, PublicEncoder encoder, Card card, PrintStream log) {
    this.card = card;
    this.config = config;
    this.encoder = encoder;
    this.log = log;
  }

  /**
   * Trains and judges.
   *
   * @param start checkpoint or model to begin with, which must not have met any of the relations'
   *     sentences; or the folder of a cross-validation of the same folds, each of which goes on
   */
  void run(
      int folds,
      List<AnnotatedSentence> sentences,
      List<Relation> relations,
      Optional<Path> start,
      Path folder)
      throws IOException {
    Map<String, Integer> foldOf = new LinkedHashMap<>();
    relations.forEach(r -> foldOf.putIfAbsent(r.sentence(), foldOf.size() % folds));
    PlvScore all = new PlvScore();
    for (int fold = 0; fold < folds; fold++) {
      Set<String> held = new HashSet<>();
      for (Map.Entry<String, Integer> e : foldOf.entrySet()) {
        if (e.getValue() == fold) {
          held.add(e.getKey());
        }
      }
      Path run = run(folder, fold);
      int number = fold;
      Optional<Path> begin =
          start.map(s -> Files.isDirectory(s) ? run(s, number).resolve(Trainer.MODEL) : s);
      new Trainer(config, encoder, run, card, log).run(material(sentences, relations, held), begin);
      PlvScore one = new PlvScore();
      judge(run, relations.stream().filter(r -> held.contains(r.sentence())).toList(), one, all);
      log.printf(Locale.ROOT, "fold %d: %s%n", fold + 1, one.line());
    }
    String result = "all folds: " + all.line() + "\n" + String.join("\n", all.details()) + "\n";
    log.print(result);
    Files.writeString(folder.resolve("folds.txt"), result);
  }

  private static Path run(Path folder, int fold) {
    return folder.resolve("fold-" + fold);
  }

  private Trainer.Material material(
      List<AnnotatedSentence> sentences, List<Relation> relations, Set<String> held) {
    List<AnnotatedSentence> kept =
        sentences.stream().filter(s -> !held.contains(s.text())).toList();
    List<Relation> known = relations.stream().filter(r -> !held.contains(r.sentence())).toList();
    return new Trainer.Material(kept, PairExample.all(kept, known, encoder.pieces()), List.of());
  }

  private void judge(Path run, List<Relation> held, PlvScore one, PlvScore all) throws IOException {
    byte[] model = Files.readAllBytes(run.resolve(Trainer.MODEL));
    try (SentenceReader reader = DevScore.reader(encoder, model)) {
      for (Relation r : held) {
        PlvScore.Judged judged =
            PlvScore.judge(
                r,
                reader.relation(r.sentence(), r.source(), r.target()),
                reader.read(r.sentence()).events());
        one.add(judged);
        all.add(judged);
      }
    }
  }
}
