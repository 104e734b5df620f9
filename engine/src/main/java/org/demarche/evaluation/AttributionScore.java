package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentences;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.statement.Statement;
import org.demarche.statement.StatementReader;
import org.demarche.text.Span;

/**
 * How well statements are found, against attributions annotated as in PolNeAR (Newell, Margolin and
 * Ruths, <i>An Attribution Relations Corpus for Political News</i>, LREC 2018).
 *
 * <p>Unit of overlap is the word of letters and digits; marks do not count. PolNeAR lets a word
 * belong to one attribution only and marks nothing within a content, so nested statements are left
 * out. Attributions and statements of an article are paired one to one: of all pairs that share a
 * word of the cue or of the content, the one that shares most (cue and content words together) is
 * taken first, then the next among those left; ties go to the earlier.
 *
 * <ul>
 *   <li>Right source: of the attributions with an annotated source, the share whose paired
 *       statement has a source that shares a word with it. PolNeAR does not tell persons and bodies
 *       from other sources (polls, reports), so all annotated sources count; a missed attribution
 *       counts as wrong.
 *   <li>Content: precision, recall and F1 of words over all articles; a word is right if it stands
 *       in the content of an attribution and of the statement paired with it.
 *   <li>Said words: the same without pairs, by the mere question whether a word is content.
 *   <li>Cue: a statement is right if its cue shares a word with that of its pair.
 * </ul>
 */
public final class AttributionScore {

  private int articles;
  private int attributions;
  private int statements;
  private int sourced;
  private int rightSources;
  private int pairs;
  private int rightCues;
  private final WordCount content = new WordCount();
  private final WordCount said = new WordCount();

  /** An attribution and the statement it was paired with, if any. */
  public record Pair(Attribution gold, Optional<Statement> found, boolean isRightSource) {}

  /** Counts one article and tells how its attributions were paired. */
  public List<Pair> add(AttributedArticle article, StatementReader reader) {
    String text = article.text();
    List<Statement> found =
        reader.read(text, Sentences.of(text).all()).stream().filter(s -> !s.isNested()).toList();
    return add(article, found);
  }

  /** Counts one article with the statements found in it. */
  public List<Pair> add(AttributedArticle article, List<Statement> found) {
    AlignedWords words = new AlignedWords(article.text());
    List<BitSet> goldContent = new ArrayList<>();
    List<BitSet> goldCue = new ArrayList<>();
    for (Attribution gold : article.attributions()) {
      goldContent.add(words.of(gold.content()));
      goldCue.add(words.of(gold.cue()));
    }
    List<BitSet> content2 = new ArrayList<>();
    List<BitSet> cue2 = new ArrayList<>();
    for (Statement statement : found) {
      content2.add(words.of(statement.content()));
      cue2.add(words.of(statement.cue()));
    }
    int[] pairOf = paired(goldContent, goldCue, content2, cue2);
    articles++;
    attributions += article.attributions().size();
    statements += found.size();
    List<Pair> out = new ArrayList<>();
    for (int g = 0; g < pairOf.length; g++) {
      Attribution gold = article.attributions().get(g);
      int f = pairOf[g];
      boolean right = false;
      if (f >= 0) {
        pairs++;
        rightCues += shared(goldCue.get(g), cue2.get(f)) > 0 ? 1 : 0;
        content.right(shared(goldContent.get(g), content2.get(f)));
        right = shared(words.of(gold.source()), words.of(found.get(f).source())) > 0;
      }
      if (!gold.source().isEmpty()) {
        sourced++;
        rightSources += right ? 1 : 0;
      }
      out.add(new Pair(gold, f < 0 ? Optional.empty() : Optional.of(found.get(f)), right));
    }
    goldContent.forEach(b -> content.gold(b.cardinality()));
    content2.forEach(b -> content.found(b.cardinality()));
    BitSet allGold = union(goldContent);
    BitSet allFound = union(content2);
    said.right(shared(allGold, allFound));
    said.gold(allGold.cardinality());
    said.found(allFound.cardinality());
    return out;
  }

  private static int[] paired(
      List<BitSet> goldContent, List<BitSet> goldCue, List<BitSet> content, List<BitSet> cue) {
    record Candidate(int gold, int found, int weight) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < goldContent.size(); g++) {
      for (int f = 0; f < content.size(); f++) {
        int weight =
            shared(goldContent.get(g), content.get(f)) + shared(goldCue.get(g), cue.get(f));
        if (weight > 0) {
          candidates.add(new Candidate(g, f, weight));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.weight())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    int[] pairOf = new int[goldContent.size()];
    java.util.Arrays.fill(pairOf, -1);
    BitSet taken = new BitSet();
    for (Candidate c : candidates) {
      if (pairOf[c.gold()] < 0 && !taken.get(c.found())) {
        pairOf[c.gold()] = c.found();
        taken.set(c.found());
      }
    }
    return pairOf;
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    return all;
  }

  /** The words of a text that count, by number. */
  private record AlignedWords(List<Span> spans) {
    AlignedWords(String text) {
      this(Words.of(text).stream().filter(Word::isAlphanumeric).map(Word::span).toList());
    }

    BitSet of(List<Span> marked) {
      BitSet out = new BitSet();
      for (Span span : marked) {
        int low = firstEndingAfter(span.start());
        for (int i = low; i < spans.size() && spans.get(i).start() < span.end(); i++) {
          out.set(i);
        }
      }
      return out;
    }

    private int firstEndingAfter(int unit) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int mid = (low + high) >>> 1;
        if (spans.get(mid).end() > unit) {
          high = mid;
        } else {
          low = mid + 1;
        }
      }
      return low;
    }
  }

  public int articles() {
    return articles;
  }

  public int attributions() {
    return attributions;
  }

  /** Statements found that are not nested. */
  public int statements() {
    return statements;
  }

  /** Attributions with an annotated source. */
  public int sourced() {
    return sourced;
  }

  /** Percent of sourced attributions whose source is right. */
  public double rightSource() {
    return 100.0 * rightSources / Math.max(1, sourced);
  }

  /** Percent of attributions that were paired with a statement. */
  public double foundShare() {
    return 100.0 * pairs / Math.max(1, attributions);
  }

  public WordCount content() {
    return content;
  }

  public WordCount said() {
    return said;
  }

  /** Percent of statements whose cue shares a word with that of their pair. */
  public double cuePrecision() {
    return 100.0 * rightCues / Math.max(1, statements);
  }

  /** Percent of attributions whose cue shares a word with that of their pair. */
  public double cueRecall() {
    return 100.0 * rightCues / Math.max(1, attributions);
  }
}
