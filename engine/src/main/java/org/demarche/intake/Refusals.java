package org.demarche.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/** Turns what went wrong with one input into its refusal. */
final class Refusals {

  private Refusals() {}

  static IntakeResult of(Origin origin, RefusalException fault) {
    return of(origin, fault.code(), fault.getMessage());
  }

  static IntakeResult of(Origin origin, IOException fault) {
    if (fault instanceof EOFException) {
      return of(
          origin, IssueCode.TRUNCATED_ARCHIVE, "the compressed file ends before its data does");
    }
    if (fault instanceof ZipException) {
      return of(
          origin, IssueCode.CORRUPT_ARCHIVE, "the file does not decompress: " + fault.getMessage());
    }
    return of(origin, IssueCode.UNREADABLE_FILE, describe(fault));
  }

  static IntakeResult of(Origin origin, IssueCode code, String message) {
    return new IntakeResult.Refused(origin, Issue.in(origin, code, message));
  }

  private static String describe(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (fault instanceof AccessDeniedException) {
      return "reading it is not permitted";
    }
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }
}
