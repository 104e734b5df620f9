package org.demarche.model;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something being loaded on a thread of its own, because a second to start is worth two cores.
 *
 * @param <T> what is loaded
 */
public final class Background<T> {

  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /** Starts loading. */
  public static <T> Background<T> load(Callable<T> loader) {
    FutureTask<T> task = new FutureTask<>(loader);
    Thread thread = new Thread(task, "load model");
    thread.setDaemon(true);
    thread.start();
    return new Background<>(task);
  }

  /**
   * Waits for what is loaded.
   *
   * @throws IOException if loading failed so, or waiting was interrupted
   */
  public T get() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading the model", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new ModelException("loading failed: " + e.getCause(), e.getCause());
    }
  }
}
