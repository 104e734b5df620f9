package org.demarche.intake;

import java.util.Objects;
import org.demarche.issue.IssueCode;

/** One file or line cannot be read; caught at its border and turned into a refusal. */
final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final IssueCode code;

  RefusalException(IssueCode code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
  }

  IssueCode code() {
    return code;
  }
}
