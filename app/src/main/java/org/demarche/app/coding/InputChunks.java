package org.demarche.app.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.demarche.article.Article;
import org.demarche.intake.IntakeResult;
import org.demarche.report.Reading;

/**
 * Reads inputs on many threads, some articles in one go, which is faster than one by one and gives
 * the same. Results come one an input, in the order of the inputs. Where reading fails, none of its
 * chunk comes out.
 */
public final class InputChunks {

  /** Characters of text in a chunk; about fifty sentences. */
  private static final int ENOUGH = 8_000;

  private final Function<List<Article>, List<Reading>> reader;
  private final Predicate<Article> isWanted;

  /**
   * Chunks for a reader.
   *
   * @param reader one reading an article, in their order
   * @param isWanted which articles to read at all
   */
  public InputChunks(Function<List<Article>, List<Reading>> reader, Predicate<Article> isWanted) {
    this.reader = reader;
    this.isWanted = isWanted;
  }

  /** Chunks for a reader of all articles. */
  public InputChunks(Function<List<Article>, List<Reading>> reader) {
    this(reader, article -> true);
  }

  /**
   * Reads all of {@code inputs}.
   *
   * @param threads how many chunks are read at once, 1 or more
   * @param work makes a result, on any thread, of an input and its reading with the issues of
   *     intake; no reading for what was refused or is not wanted
   * @throws IOException from {@code results}
   */
  public <O> void run(
      int threads,
      Iterator<IntakeResult> inputs,
      BiFunction<IntakeResult, Optional<Reading>, O> work,
      OrderedWork.Sink<O> results)
      throws IOException {
    OrderedWork.run(
        threads,
        new Chunks<>(inputs, InputChunks::size, ENOUGH),
        chunk -> read(chunk, work),
        chunk -> {
          for (O result : chunk) {
            results.accept(result);
          }
        });
  }

  private static int size(IntakeResult input) {
    return input instanceof IntakeResult.Read yes ? Math.max(1, yes.article().text().length()) : 1;
  }

  private <O> List<O> read(
      List<IntakeResult> chunk, BiFunction<IntakeResult, Optional<Reading>, O> work) {
    // Asked once an input: what is wanted may change while others are read.
    List<Optional<IntakeResult.Read>> wanted = chunk.stream().map(this::wanted).toList();
    List<Article> articles =
        wanted.stream().flatMap(Optional::stream).map(IntakeResult.Read::article).toList();
    List<Reading> read = reader.apply(articles);
    if (read.size() != articles.size()) {
      throw new IllegalStateException(
          "expected a reading an article, found "
              + read.size()
              + " of "
              + articles.size()
              + " articles");
    }
    Iterator<Reading> readings = read.iterator();
    List<O> out = new ArrayList<>();
    for (int i = 0; i < chunk.size(); i++) {
      Optional<Reading> reading =
          wanted.get(i).map(yes -> readings.next().withEarlier(yes.issues()));
      out.add(work.apply(chunk.get(i), reading));
    }
    return out;
  }

  private Optional<IntakeResult.Read> wanted(IntakeResult input) {
    return input instanceof IntakeResult.Read yes && isWanted.test(yes.article())
        ? Optional.of(yes)
        : Optional.empty();
  }
}
