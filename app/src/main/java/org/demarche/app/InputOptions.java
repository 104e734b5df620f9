package org.demarche.app;

import java.time.LocalDate;
import org.demarche.intake.IntakeOptions;
import picocli.CommandLine.Option;

/** How input files are to be understood. */
final class InputOptions {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Publication date of the articles, whatever they say themselves.")
  private LocalDate date;

  /** With {@code today} as the latest day an article can have come out. */
  IntakeOptions intake(LocalDate today) {
    IntakeOptions options = IntakeOptions.DEFAULT.withLatest(today);
    return date == null ? options : options.withDate(date);
  }

  @Override
  public String toString() {
    return String.valueOf(date);
  }
}
