package org.demarche.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.model.ModelException;
import picocli.CommandLine;

/** The one place that turns an exception into a message and an exit code. */
final class Faults {

  private static final String TRACE = "DEMARCHE_TRACE";

  private Faults() {}

  static int report(Throwable fault, Surroundings here) {
    here.out().flush();
    ExitCode code = code(fault);
    here.tell("demarche: " + (code == ExitCode.INTERNAL ? internal(fault) : message(fault)));
    if (code == ExitCode.INTERNAL || here.environment().containsKey(TRACE)) {
      fault.printStackTrace(here.err());
      here.err().flush();
    }
    return code.code();
  }

  private static ExitCode code(Throwable fault) {
    if (fault instanceof CommandLine.ParameterException) {
      return ExitCode.USAGE;
    }
    boolean isOutside =
        fault instanceof IOException
            || fault instanceof UncheckedIOException
            || fault instanceof ModelException
            || fault instanceof KnowledgeException
            || fault instanceof OutOfMemoryError
            || fault instanceof UnsatisfiedLinkError;
    return isOutside ? ExitCode.RESOURCE : ExitCode.INTERNAL;
  }

  /** The exceptions of java.nio.file have the bare path for a message. */
  private static String message(Throwable fault) {
    if (fault instanceof UncheckedIOException e) {
      return message(e.getCause());
    }
    if (fault instanceof NoSuchFileException) {
      return fault.getMessage() + ": no such file or folder";
    }
    if (fault instanceof AccessDeniedException) {
      return fault.getMessage() + ": access denied; check its owner and permissions";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return fault.getMessage() + ": exists already";
    }
    if (fault instanceof OutOfMemoryError) {
      return "not enough memory; set DEMARCHE_JAVA_OPTS=-Xmx2g or read fewer files at once";
    }
    return fault.getMessage() == null ? fault.toString() : fault.getMessage();
  }

  private static String internal(Throwable fault) {
    return "a fault in Demarche itself, not in your input: "
        + fault
        + "; please report it with the lines below";
  }
}
