package org.demarche.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.corpus.AnnotatedSentence;
import org.demarche.corpus.PlvFile.Relation;
import org.demarche.graph.EventType;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.model.Encoded;
import org.demarche.model.WordPieces;
import org.demarche.model.WordRange;
import org.demarche.plover.PairCoding;
import org.demarche.text.Span;

/**
 * A sentence with two marked mentions and what goes on between them.
 *
 * @param encoded the marked sentence
 * @param types every type that counts as right: PLV's YIELD stands for two
 */
record PairExample(Encoded encoded, Set<EventType> types) {

  /** The pairs of a sentence that one act joins, as PLOVER codes it. */
  static List<PairExample> of(AnnotatedSentence sentence, WordPieces pieces) {
    List<PairExample> out = new ArrayList<>();
    PairCoding.of(sentence.events())
        .forEach(
            (ends, type) ->
                of(
                        sentence.text(),
                        Optional.of(ends.source()),
                        Optional.of(ends.target()),
                        Set.of(type),
                        pieces)
                    .ifPresent(out::add));
    return out;
  }

  /** The pairs of annotated sentences, then those of relations. */
  static List<PairExample> all(
      List<AnnotatedSentence> sentences, List<Relation> relations, WordPieces pieces) {
    List<PairExample> out = new ArrayList<>();
    sentences.forEach(s -> out.addAll(of(s, pieces)));
    relations.forEach(
        r -> of(r.sentence(), r.source(), r.target(), r.types(), pieces).ifPresent(out::add));
    return out;
  }

  static Optional<PairExample> of(
      String text,
      Optional<Span> source,
      Optional<Span> target,
      Set<EventType> types,
      WordPieces pieces) {
    List<Word> words = Words.of(text);
    Optional<WordRange> from = source.flatMap(span -> WordRange.covering(span, words));
    Optional<WordRange> to = target.flatMap(span -> WordRange.covering(span, words));
    if (from.isPresent() != source.isPresent() || to.isPresent() != target.isPresent()) {
      return Optional.empty();
    }
    return Encoded.ofPair(words, pieces, from, to).map(e -> new PairExample(e, types));
  }
}
