package org.demarche.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.graph.Status;
import org.demarche.report.Quote;
import org.demarche.report.SourceLink;

/** What a finding rests on. */
public sealed interface Evidence {

  /** What it shows, in a few words; never blank. */
  String shows();

  /**
   * Words of an article.
   *
   * @param article its id
   * @param published day it came out
   * @param report id of the report they belong to
   * @param status of that report
   * @param quote the words
   * @param sources on whose word, outermost first
   */
  record Words(
      String shows,
      String article,
      Optional<LocalDate> published,
      String report,
      Status status,
      Quote quote,
      List<SourceLink> sources)
      implements Evidence {
    public Words {
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(quote, "quote");
      sources = List.copyOf(sources);
      if (shows.isBlank() || article.isBlank() || report.isBlank()) {
        throw new IllegalArgumentException("evidence says what it shows and where it stands");
      }
    }
  }

  /**
   * A row of a list or a table.
   *
   * @param file and line where a reader finds it
   * @param name as the list has it
   * @param authority whose list; empty for a table of the catalogue
   * @param from first day on the list
   * @param until first day off it
   */
  record Row(
      String shows,
      String file,
      String name,
      Optional<String> authority,
      Optional<LocalDate> from,
      Optional<LocalDate> until)
      implements Evidence {
    public Row {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      if (shows.isBlank() || file.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException("a row says what it shows and where it stands");
      }
    }
  }
}
