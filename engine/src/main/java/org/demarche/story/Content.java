package org.demarche.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.article.Article;
import org.demarche.article.PublicationDate;
import org.demarche.language.Word;
import org.demarche.language.Words;

/**
 * What an article is about: its words with weights, a vector of length 1 (Salton and Buckley, 1988:
 * logarithm of the count times inverse document frequency). Names weigh half as much again, words
 * of the headline as if they stood twice more in the text.
 *
 * @param id of the article
 * @param date of publication
 * @param terms weights by folded word, in the order of the words; empty where no word tells
 *     anything
 */
public record Content(String id, Optional<LocalDate> date, List<Term> terms) {

  /** By date, the undated last, then by id. */
  static final Comparator<Content> ORDER =
      Comparator.comparing((Content c) -> c.date().orElse(LocalDate.MAX))
          .thenComparing(Content::id);

  /** News tells what matters first; what comes after these words is background and furniture. */
  private static final int MOST_WORDS = 1_500;

  private static final double NAME = 1.5;
  private static final double TITLE = 2;

  /**
   * A word and its weight.
   *
   * @param word folded
   * @param weight above 0, at most 1
   */
  public record Term(String word, double weight) {
    public Term {
      Objects.requireNonNull(word, "word");
      if (!(weight > 0 && weight <= 1 + 1e-9)) {
        throw new IllegalArgumentException("weight must be above 0 and at most 1: " + weight);
      }
    }
  }

  public Content {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    terms = List.copyOf(terms);
  }

  /** What {@code article} is about, by its headline and text alone. */
  public static Content of(Article article) {
    return of(
        article.id(),
        article.published().map(PublicationDate::date),
        article.title().orElse(""),
        article.text());
  }

  /**
   * What a text is about.
   *
   * @param title counts double; empty if there is none
   */
  public static Content of(String id, Optional<LocalDate> date, String title, String text) {
    Map<String, Count> counts = new HashMap<>();
    int read = 0;
    for (Word word : Words.of(text)) {
      if (word.isAlphanumeric() && read++ < MOST_WORDS) {
        Count count = counts.computeIfAbsent(WordForm.of(word.form()), w -> new Count());
        count.times++;
        count.asName += word.isCapitalised() ? 1 : -1;
      }
    }
    for (Word word : Words.of(title)) {
      if (word.isAlphanumeric()) {
        counts.computeIfAbsent(WordForm.of(word.form()), w -> new Count()).times += TITLE;
      }
    }
    return new Content(id, date, terms(counts));
  }

  private static List<Term> terms(Map<String, Count> counts) {
    Commonness commonness = Commonness.shipped();
    Map<String, Double> weights = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Count> entry : new TreeMap<>(counts).entrySet()) {
      double weight = entry.getValue().weight() * commonness.weight(entry.getKey());
      if (entry.getKey().length() > 1 && weight > 0) {
        weights.put(entry.getKey(), weight);
        square += weight * weight;
      }
    }
    double length = Math.sqrt(square);
    return weights.entrySet().stream()
        .map(e -> new Term(e.getKey(), e.getValue() / length))
        .toList();
  }

  /** Cosine of the two vectors, 0 (no word in common) to 1; the date does not matter. */
  public double similarity(Content other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.size() && j < other.terms.size()) {
      Term mine = terms.get(i);
      Term theirs = other.terms.get(j);
      int order = mine.word().compareTo(theirs.word());
      if (order == 0) {
        sum += mine.weight() * theirs.weight();
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** How often a word stands in an article, and whether mostly with a capital. */
  private static final class Count {
    private double times;
    private int asName;

    double weight() {
      return (1 + Math.log(times)) * (asName > 0 ? NAME : 1);
    }
  }
}
