package org.demarche.knowledge;

/**
 * A table of knowledge has a wrong line: names file and line, what is wrong and what is expected.
 */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault at one line.
   *
   * @param file as the user or the build knows it
   * @param line from 1
   * @param message what was expected, what was found, what to do
   */
  public KnowledgeException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
