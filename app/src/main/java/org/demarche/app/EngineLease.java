package org.demarche.app;

import java.util.Objects;
import org.demarche.Demarche;

/**
 * The engine for the time of one command. Who runs many commands in one process may lend the same
 * engine to all of them: it takes a second to open.
 *
 * @param demarche the engine
 * @param end what to do when the command is done with it
 */
public record EngineLease(Demarche demarche, Runnable end) implements AutoCloseable {

  public EngineLease {
    Objects.requireNonNull(demarche, "demarche");
    Objects.requireNonNull(end, "end");
  }

  /** An engine of the command's own. */
  static EngineLease own(Demarche.Options options) {
    Demarche demarche = Demarche.open(options);
    return new EngineLease(demarche, demarche::close);
  }

  @Override
  public void close() {
    end.run();
  }
}
