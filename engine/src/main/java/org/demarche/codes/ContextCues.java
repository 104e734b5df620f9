package org.demarche.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.knowledge.DataFile;
import org.demarche.knowledge.KnowledgeException;
import org.demarche.knowledge.Memo;
import org.demarche.text.Span;

/** The words that put a report into a context ({@code contexts.tsv}). */
final class ContextCues {

  private record Entry(Context context, boolean isAnywhere, Cue cue) {}

  /** Forms that are remembered: most of those in use in news. */
  private static final int REMEMBERED = 20_000;

  private final Map<String, List<Entry>> byFirstWord; // its base
  private final Memo<String, List<Entry>> byForm = new Memo<>(REMEMBERED, this::startingWith);

  private ContextCues(Map<String, List<Entry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static ContextCues load() {
    return of(DataFile.load(ContextCues.class, "contexts.tsv", 3));
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException if a line is wrong or stands twice
   */
  static ContextCues of(DataFile file) {
    Map<String, List<Entry>> index = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (DataFile.Row row : file.rows()) {
      Context context = context(row, row.column(0));
      String scope = row.column(1);
      if (!scope.equals("clause") && !scope.equals("sentence")) {
        throw row.wrong("expected clause or sentence, found '" + scope + "'");
      }
      if (!seen.add(row.column(0).concat(row.column(2)))) {
        throw row.wrong("'" + row.column(2) + "' stands twice for " + row.column(0));
      }
      Entry entry = new Entry(context, scope.equals("sentence"), Cue.of(row, row.column(2)));
      String first = entry.cue().words().get(0).base();
      index.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
    return new ContextCues(index);
  }

  /** The context of substance that a table's line names. */
  static Context context(DataFile.Row row, String code) {
    Optional<Context> context = Context.of(code);
    if (context.isEmpty() || context.get().isAuxiliary()) {
      throw row.wrong("'" + code + "' is no context of PLOVER; see Context");
    }
    return context.get();
  }

  /** The cues of each context, in the order of the sentence; where some overlap, the longest. */
  Map<Context, List<EvidenceWords>> find(FoldedWords words, Span clause, String sentence) {
    Map<Context, List<Span>> found = new EnumMap<>(Context.class);
    for (int at = 0; at < words.forms().size(); at++) {
      for (Entry entry : byForm.get(words.forms().get(at))) {
        if (entry.cue().startsAt(words.forms(), at)) {
          Span span = words.span(at, entry.cue().words().size());
          if (entry.isAnywhere() || clause.contains(span)) {
            found.computeIfAbsent(entry.context(), key -> new ArrayList<>()).add(span);
          }
        }
      }
    }
    Map<Context, List<EvidenceWords>> out = new EnumMap<>(Context.class);
    found.forEach((context, spans) -> out.put(context, apart(spans, sentence)));
    return out;
  }

  private List<Entry> startingWith(String form) {
    List<Entry> out = new ArrayList<>();
    for (String base : CueWord.bases(form)) {
      out.addAll(byFirstWord.getOrDefault(base, List.of()));
    }
    return List.copyOf(out);
  }

  private static List<EvidenceWords> apart(List<Span> spans, String sentence) {
    List<Span> byLength = new ArrayList<>(spans);
    byLength.sort(
        Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder()));
    List<Span> kept = new ArrayList<>();
    for (Span span : byLength) {
      if (kept.stream().noneMatch(span::overlaps)) {
        kept.add(span);
      }
    }
    return kept.stream().sorted().map(s -> new EvidenceWords(s, s.of(sentence))).toList();
  }
}
