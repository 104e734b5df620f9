package org.demarche.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.graph.Status;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.text.Span;

/**
 * The text of an article with its reports written into it:
 *
 * <pre>[Police|ACTOR] &lt;arrested|COERCE/arrest&gt; [12 protesters|RECIPIENT]</pre>
 *
 * <p>Where a sentence has several reports they are numbered within it, and every part names its
 * report: {@code [Moscow|1:RECIPIENT,2:PLACE]}.
 */
public final class MarkedView {

  private MarkedView() {}

  /** The whole text with marks. */
  public static String of(Reading reading) {
    Map<Span, List<Report>> bySentence = new LinkedHashMap<>();
    for (Report report : reading.reports()) {
      bySentence.computeIfAbsent(report.evidence().span(), s -> new ArrayList<>()).add(report);
    }
    Map<Mark.Place, List<String>> labels = new LinkedHashMap<>();
    for (List<Report> reports : bySentence.values()) {
      for (int i = 0; i < reports.size(); i++) {
        add(reports.get(i), reports.size() > 1 ? i + 1 + ":" : "", labels);
      }
    }
    List<Mark> marks = new ArrayList<>();
    labels.forEach((place, names) -> marks.add(new Mark(place, String.join(",", names))));
    return MarkWriter.write(reading.article().text(), marks);
  }

  private static void add(Report report, String number, Map<Mark.Place, List<String>> labels) {
    String status = report.status() == Status.OCCURRED ? "" : " " + report.status();
    put(labels, report.trigger(), true, number + report.label() + status);
    report.cues().forEach(cue -> put(labels, cue, false, number + "CUE"));
    mentions(labels, report.actors(), number + "ACTOR");
    mentions(labels, report.recipients(), number + "RECIPIENT");
    mentions(labels, report.places(), number + "PLACE");
    mentions(labels, report.times(), number + "TIME");
    report
        .sources()
        .forEach(link -> mentions(labels, link.mention().stream().toList(), number + "SOURCE"));
  }

  private static void mentions(
      Map<Mark.Place, List<String>> labels, List<Mention> mentions, String label) {
    mentions.forEach(mention -> put(labels, mention.quote(), false, label));
  }

  private static void put(
      Map<Mark.Place, List<String>> labels, Quote quote, boolean isTrigger, String label) {
    List<String> names =
        labels.computeIfAbsent(new Mark.Place(quote.span(), isTrigger), p -> new ArrayList<>());
    if (!names.contains(label)) {
      names.add(label);
    }
  }
}
