package org.demarche.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * GDELT 2.0's mentions (event codebook 2.0): no header, tabs, one line a report and pair of actors.
 * Lines go with those of {@link GdeltEventTable} by their first column.
 */
record GdeltMentionTable() implements Layout {

  static final List<String> COLUMNS =
      List.of(
          "GlobalEventID",
          "EventTimeDate",
          "MentionTimeDate",
          "MentionType",
          "MentionSourceName",
          "MentionIdentifier",
          "SentenceID",
          "Actor1CharOffset",
          "Actor2CharOffset",
          "ActionCharOffset",
          "InRawText",
          "Confidence",
          "MentionDocLen",
          "MentionDocTone",
          "MentionDocTranslationInfo",
          "Extras");

  private static final int WEB = 1;
  private static final int CITATION_ONLY = 2;
  private static final int NOT_FOUND = -1;
  private static final int LEAST_CONFIDENCE = 10;
  private static final int PERCENT = 100;

  @Override
  public Optional<String> header() {
    return Optional.empty();
  }

  /** As the events do, so that no mention is without its event. */
  @Override
  public boolean needsCameo() {
    return true;
  }

  @Override
  public boolean hasEndDate() {
    return false;
  }

  @Override
  public List<String> lines(DatedEvent event) {
    List<String> lines = new ArrayList<>();
    for (Dyad dyad : Dyad.of(event)) {
      for (SourceRow report : event.row().sources()) {
        lines.add(line(event.row(), dyad, report));
      }
    }
    return lines;
  }

  private static String line(EventRow row, Dyad dyad, SourceRow report) {
    TabLine line = new TabLine("");
    line.add(dyad.number());
    line.add(GdeltDays.instant(row.first().published()));
    line.add(GdeltDays.instant(report.published()));
    line.add(report.url().isPresent() ? WEB : CITATION_ONLY);
    line.add(report.url().flatMap(GdeltMentionTable::site).or(report::outlet).orElse(""));
    line.add(report.citation()).add(report.sentenceNumber());
    line.add(offset(dyad.sourceAt(row, report))).add(offset(dyad.targetAt(row, report)));
    line.add(report.trigger()).add(1);
    line.add(Math.max(LEAST_CONFIDENCE, Math.round(report.confidence() * PERCENT)));
    line.add(report.articleLength()).addNothing(3);
    return line.line(COLUMNS.size());
  }

  private static int offset(OptionalInt found) {
    return found.orElse(NOT_FOUND);
  }

  /** The host, without www; empty if the address has none. */
  private static Optional<String> site(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
    } catch (URISyntaxException e) {
      // Addresses come from metadata as they are; the outlet then names the source.
      return Optional.empty();
    }
  }
}
