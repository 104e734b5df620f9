package org.demarche.app.coding;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on things on many threads and hands the results on in the order of the input, on the
 * calling thread. Only a few things a thread are in flight, however many there are.
 */
public final class OrderedWork {

  private static final int IN_FLIGHT = 16;

  private OrderedWork() {}

  /** Takes results; the first exception ends the work. */
  public interface Sink<T> {
    void accept(T result) throws IOException;
  }

  /**
   * Applies {@code work} to everything in {@code inputs}.
   *
   * @param threads how many things are worked on at once, 1 or more
   * @throws IOException from {@code results}
   * @throws RuntimeException from {@code inputs} or {@code work}, for the first input that fails
   */
  public static <I, O> void run(
      int threads, Iterator<I> inputs, Function<I, O> work, Sink<O> results) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<O>> pending = new ArrayDeque<>();
      while (inputs.hasNext()) {
        I input = inputs.next();
        pending.add(pool.submit(() -> work.apply(input)));
        while (pending.size() >= threads * IN_FLIGHT
            || (!pending.isEmpty() && pending.peek().isDone())) {
          results.accept(result(pending.remove()));
        }
      }
      while (!pending.isEmpty()) {
        results.accept(result(pending.remove()));
      }
    } finally {
      pool.shutdownNow();
      await(pool);
    }
  }

  /** What the workers use may be closed next, so none may be left at work. */
  private static void await(ExecutorService pool) {
    try {
      while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        // A worker is in the middle of something that does not hear of the interruption.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static <O> O result(Future<O> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException("work throws no checked exceptions", e);
    }
  }
}
