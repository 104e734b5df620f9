package org.demarche.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.issue.Issue;

/**
 * A list as it was read.
 *
 * @param format what it turned out to be
 * @param published day it was published, as it says itself or the caller says
 * @param parties in the order of the file
 * @param issues rows left out and fields not understood, each with file and line
 */
public record SanctionsList(
    ListFormat format,
    Optional<LocalDate> published,
    List<ListedParty> parties,
    List<Issue> issues) {

  public SanctionsList {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(published, "published");
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }
}
