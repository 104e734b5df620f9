package org.demarche.app.store;

import java.io.IOException;

/** The store cannot be used; the message says what to do. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
