package org.demarche.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts events can leave in. Column by column in {@code docs/exports.md}. */
public enum ExportFormat {
  /** JSON lines as the PLOVER manual (draft 0.8) defines records. */
  PLOVER("plover", "jsonl"),
  /** The 40 columns of POLECAT's files. */
  POLECAT("polecat", "txt"),
  /** The 20 columns of ICEWS's files. */
  ICEWS("icews", "tab"),
  /** The 61 columns of GDELT 2.0's events. */
  GDELT_EVENTS("gdelt-events", "export.CSV"),
  /** The 16 columns of GDELT 2.0's mentions. */
  GDELT_MENTIONS("gdelt-mentions", "mentions.CSV");

  private final String label;
  private final String extension;

  ExportFormat(String label, String extension) {
    this.label = label;
    this.extension = extension;
  }

  /** What users call it on the command line. */
  public String label() {
    return label;
  }

  /** How files of it end, without the first stop. */
  public String extension() {
    return extension;
  }

  /** The format that users call so. */
  public static Optional<ExportFormat> of(String label) {
    return Stream.of(values()).filter(f -> f.label.equals(label)).findFirst();
  }

  /**
   * Writes events in the order given, one line each or one a pair of participants; lines end with a
   * line feed. The caller opens and closes {@code out}, in UTF-8.
   *
   * @param rows closed by the caller
   * @throws IOException if {@code out} cannot be written to
   * @throws org.demarche.knowledge.KnowledgeException if a shipped table has a wrong line
   */
  public ExportCount write(Stream<EventRow> rows, DayRule rule, Appendable out) throws IOException {
    Layout layout = layout();
    Optional<String> header = layout.header();
    if (header.isPresent()) {
      out.append(header.get()).append('\n');
    }
    Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    long events = 0;
    long written = 0;
    long lines = 0;
    for (Iterator<EventRow> it = rows.iterator(); it.hasNext(); events++) {
      Admission admission = Admission.of(it.next(), layout, rule);
      if (admission.event().isEmpty()) {
        leftOut.merge(admission.reason().orElseThrow(), 1L, Long::sum);
        continue;
      }
      List<String> wanted = layout.lines(admission.event().get());
      for (String line : wanted) {
        out.append(line).append('\n');
      }
      written++;
      lines += wanted.size();
    }
    return new ExportCount(events, written, lines, leftOut);
  }

  /** The names of its columns, in order; of PLOVER the keys of a record. */
  public List<String> columns() {
    return switch (this) {
      case PLOVER -> PloverLines.KEYS;
      case POLECAT -> PolecatTable.COLUMNS;
      case ICEWS -> IcewsTable.COLUMNS;
      case GDELT_EVENTS -> GdeltEventTable.COLUMNS;
      case GDELT_MENTIONS -> GdeltMentionTable.COLUMNS;
    };
  }

  private Layout layout() {
    return switch (this) {
      case PLOVER -> new PloverLines(CountryCodes.load());
      case POLECAT -> new PolecatTable(CountryCodes.load());
      case ICEWS -> new IcewsTable(CountryCodes.load(), SectorCodes.load());
      case GDELT_EVENTS -> new GdeltEventTable(CountryCodes.load(), SectorCodes.load());
      case GDELT_MENTIONS -> new GdeltMentionTable();
    };
  }
}
