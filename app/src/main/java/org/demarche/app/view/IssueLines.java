package org.demarche.app.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.report.Reading;
import org.demarche.text.Span;

/** What a reading says of itself in words: its counts, and why there is no more. */
public final class IssueLines {

  private static final int SHOWN = 60;

  /** What nearly every article has: no event in a sentence, and readings not sure enough. */
  private static final Set<IssueCode> USUAL =
      Set.of(IssueCode.NO_EVENT, IssueCode.WEAK_TRIGGER, IssueCode.WEAK_ROLE);

  private final Reading reading;

  public IssueLines(Reading reading) {
    this.reading = reading;
  }

  /** One sentence with the counts; names the option that shows more unless it was given. */
  public String summary(boolean withDetails) {
    long telling = reading.reports().stream().map(r -> r.evidence().span()).distinct().count();
    String found =
        count(reading.reports().size(), "report")
            + " from "
            + telling
            + " of "
            + count(reading.sentences().size(), "sentence");
    String others =
        others().entrySet().stream()
            .map(e -> e.getKey() + (e.getValue() > 1 ? " × " + e.getValue() : ""))
            .collect(Collectors.joining(", "));
    String issues = others.isEmpty() ? "" : "; " + others;
    boolean hasMore = !withDetails && !reading.issues().isEmpty();
    return found + issues + (hasMore ? " (--issues tells why)" : "");
  }

  /** The other kinds, with their number. */
  private Map<IssueCode, Integer> others() {
    Map<IssueCode, Integer> counts = new TreeMap<>();
    for (Issue issue : reading.issues()) {
      if (!USUAL.contains(issue.code())) {
        counts.merge(issue.code(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** A line an issue: code, message and the first words it speaks of. */
  public List<String> details() {
    return reading.issues().stream().map(this::detail).toList();
  }

  private String detail(Issue issue) {
    String where = issue.span().map(span -> ": " + shortened(span)).orElse("");
    return issue.code() + ": " + issue.message() + where;
  }

  private String shortened(Span span) {
    String text = span.of(reading.article().text());
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return "“" + text + "”";
    }
    int end = text.offsetByCodePoints(0, SHOWN - 1);
    return "“" + text.substring(0, end).stripTrailing() + "…”";
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
