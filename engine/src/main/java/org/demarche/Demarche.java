package org.demarche;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.actor.ActorBook;
import org.demarche.article.Article;
import org.demarche.graph.GraphEvent;
import org.demarche.model.Background;
import org.demarche.model.ModelException;
import org.demarche.model.Precision;
import org.demarche.model.PublicEncoder;
import org.demarche.model.SentenceReader;
import org.demarche.model.ShippedModel;
import org.demarche.place.Gazetteer;
import org.demarche.place.PlaceResolver;
import org.demarche.report.ArticleReader;
import org.demarche.report.Reading;
import org.demarche.report.Resolvers;
import org.demarche.text.Span;

/**
 * Reads news articles: who did, said, promised, asked or threatened what to whom, when and where,
 * on whose word, and whether it has happened.
 *
 * <pre>{@code
 * try (Demarche demarche = Demarche.open()) {
 *   Reading reading = demarche.read(Article.of("Police arrested 12 protesters in Oran on Friday."));
 *   for (Report report : reading.reports()) {
 *     System.out.println(report.label() + " " + report.status() + ": " + report.trigger().text());
 *   }
 * }
 * }</pre>
 *
 * <p>Opening takes one to two seconds and some hundred megabytes, and the first article waits until
 * the tables of actors and places are loaded as well; open one and share it. All methods may be
 * called from many threads at once, and the same article gives the same reading on all of them.
 * Nothing here looks at the clock or the network.
 */
public final class Demarche implements AutoCloseable {

  private final SentenceReader sentences;

  /** Sentences are read without it, so nobody waits for its tables before the first article. */
  private final Background<ArticleReader> articles;

  private final String modelDigest;

  /**
   * How to open.
   *
   * @param precision how the network multiplies
   * @param actors the user's own actors, a YAML file that adds to the shipped ones or overrides
   *     them
   */
  public record Options(Precision precision, Optional<Path> actors) {

    /** What {@link Demarche#open()} takes: eight-bit numbers, faster than floating point. */
    public static final Options DEFAULT = new Options(Precision.INT8, Optional.empty());

    public Options {
      Objects.requireNonNull(precision, "precision");
      Objects.requireNonNull(actors, "actors");
    }
  }

  private Demarche(
      SentenceReader sentences, Background<ArticleReader> articles, String modelDigest) {
    this.sentences = sentences;
    this.articles = articles;
    this.modelDigest = modelDigest;
  }

  /**
   * Opens with {@link Options#DEFAULT}.
   *
   * @throws ModelException if the model or its runtime is missing or damaged
   */
  public static Demarche open() {
    return open(Options.DEFAULT);
  }

  /**
   * Loads the model.
   *
   * @throws ModelException if the model or its runtime is missing or damaged
   */
  public static Demarche open(Options options) {
    try {
      Background<PlaceResolver> places =
          Background.load(() -> new PlaceResolver(Gazetteer.shipped()));
      Background<Resolvers> resolvers = Background.load(() -> resolvers(options, places));
      Background<PublicEncoder> encoder = Background.load(PublicEncoder::load);
      ShippedModel model = ShippedModel.load(encoder);
      SentenceReader reader =
          new SentenceReader(
              encoder.get(), model.weights(), options.precision(), model.card().thresholds());
      String digest = model.card().shortDigest();
      if (options.actors().isPresent()) {
        // A fault in the user's file is told here, not at some article.
        resolvers.get();
      }
      return new Demarche(
          reader,
          Background.load(() -> new ArticleReader(reader, resolvers.get(), digest)),
          digest);
    } catch (IOException e) {
      throw new ModelException("the model could not be loaded: " + e.getMessage(), e);
    }
  }

  private static Resolvers resolvers(Options options, Background<PlaceResolver> places)
      throws IOException {
    return Resolvers.with(ActorBook.shipped(options.actors()), places.get());
  }

  /** Reads an article; what gives no report gives an issue. */
  public Reading read(Article article) {
    try {
      return articles.get().read(article);
    } catch (IOException e) {
      throw new ModelException("the tables could not be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Reads articles, each on its own: the same as one after the other, and faster.
   *
   * @return in their order
   */
  public List<Reading> read(List<Article> some) {
    try {
      return articles.get().read(some);
    } catch (IOException e) {
      throw new ModelException("the tables could not be loaded: " + e.getMessage(), e);
    }
  }

  /** The events of one sentence; spans point into {@code sentence}. */
  public List<GraphEvent> graph(String sentence) {
    return sentences.read(sentence).events();
  }

  /**
   * What goes on between two mentions of a sentence: the share of each type, by {@link
   * org.demarche.graph.EventType#ordinal()}, adding up to 1.
   *
   * @param source the mention that acts; empty where the sentence names none
   * @param target the mention that is acted on; empty where the sentence names none
   * @return empty if a mention touches no word or lies past the longest sentence the model reads
   */
  public Optional<double[]> relation(
      String sentence, Optional<Span> source, Optional<Span> target) {
    return sentences.relation(sentence, source, target);
  }

  /** First figures of the SHA-256 of the model's weights: what tells one model from another. */
  public String modelDigest() {
    return modelDigest;
  }

  /** Frees the network's memory. No other method may be running or be called afterwards. */
  @Override
  public void close() {
    sentences.close();
  }
}
