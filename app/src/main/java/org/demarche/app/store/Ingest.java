package org.demarche.app.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.app.coding.InputChunks;
import org.demarche.article.Article;
import org.demarche.intake.IntakeResult;
import org.demarche.report.Reading;

/** Reads articles into a store in batches, then links them. */
public final class Ingest {
  /** Articles a transaction. */
  static final int BATCH = 200;

  private final Store store;
  private final int threads;
  private final Function<List<Article>, List<Reading>> reader;
  private final Map<String, String> versions;
  private final List<Stored> batch = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private int read;
  private int known;
  private int refused;
  private int superseded;
  private long sentences;

  /**
   * An ingest.
   *
   * @param threads how many chunks of articles are read at once
   * @param reader the engine: one reading an article, in their order
   */
  public Ingest(Store store, int threads, Function<List<Article>, List<Reading>> reader)
      throws IOException {
    this.store = store;
    this.threads = threads;
    this.reader = reader;
    this.versions = new ConcurrentHashMap<>(store.versions());
  }

  /** Hears of every input that is done. */
  public interface Listener {
    void done(Ingest so);
  }

  /** What became of one input. */
  private sealed interface Done {
    record New(Stored stored) implements Done {}

    record Known() implements Done {}

    record Refused(Refusal refusal) implements Done {}
  }

  /**
   * Takes all inputs, then links. Nothing is lost if it is killed on the way.
   *
   * @param listener hears of every input
   * @param refused hears of those that were refused
   */
  public void run(Iterator<IntakeResult> inputs, Listener listener, Consumer<Refusal> refused)
      throws IOException {
    new InputChunks(reader, article -> !isKnown(article))
        .run(
            threads,
            inputs,
            this::work,
            done -> {
              take(done);
              if (done instanceof Done.Refused no) {
                refused.accept(no.refusal());
              }
              listener.done(this);
            });
    flush();
    if (!store.isLinked()) {
      store.link();
    }
  }

  private boolean isKnown(Article article) {
    return Stored.version(article).equals(versions.get(article.id()));
  }

  private Done work(IntakeResult input, Optional<Reading> reading) {
    if (input instanceof IntakeResult.Refused no) {
      return new Done.Refused(
          new Refusal(no.origin().toString(), no.issue().code().name(), no.issue().message()));
    }
    return reading.<Done>map(yes -> new Done.New(Stored.of(yes))).orElseGet(Done.Known::new);
  }

  private void take(Done done) throws IOException {
    if (done instanceof Done.Refused no) {
      refused++;
      refusals.add(no.refusal());
    } else if (done instanceof Done.New news) {
      add(news.stored());
    } else {
      known++;
    }
    if (batch.size() + refusals.size() >= BATCH) {
      flush();
    }
  }

  private void add(Stored stored) throws IOException {
    Optional<String> before = Optional.ofNullable(versions.get(stored.id()));
    if (before.filter(stored.version()::equals).isPresent()) {
      known++;
      return;
    }
    if (batch.stream().anyMatch(b -> b.id().equals(stored.id()))) {
      flush();
    }
    superseded += before.isPresent() ? 1 : 0;
    versions.put(stored.id(), stored.version());
    batch.add(stored);
    read++;
    sentences += stored.reading().sentences().size();
  }

  private void flush() throws IOException {
    if (!batch.isEmpty() || !refusals.isEmpty()) {
      store.add(List.copyOf(batch), List.copyOf(refusals));
      batch.clear();
      refusals.clear();
    }
  }

  /** Articles that were read and stored. */
  public int read() {
    return read;
  }

  /** Articles that were there already. */
  public int known() {
    return known;
  }

  public int refused() {
    return refused;
  }

  /** Of those read, how many took the place of an older version. */
  public int superseded() {
    return superseded;
  }

  public long sentences() {
    return sentences;
  }

  /** All inputs so far. */
  public int inputs() {
    return read + known + refused;
  }
}
