package org.demarche.model;

/** A fault of the model or its runtime: nothing the reader of an article can mend. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
