package org.demarche.app.view;

import java.util.List;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Report;
import org.demarche.text.Span;

/**
 * The sentence of a report with its marks. Of a sentence of many lines the part around the trigger
 * is shown, with as many of the report's mentions as fit.
 */
final class Evidence {

  private static final int MOST_LINES = 4;
  private static final String CUT = "…";

  private final Report report;
  private final boolean isColored;

  Evidence(Report report, boolean isColored) {
    this.report = report;
    this.isColored = isColored;
  }

  List<String> lines(int width) {
    String text = report.evidence().text();
    InkedText inked = new InkedText();
    Span shown = shown(text, width * MOST_LINES);
    Span trigger = local(report.trigger());
    inked.add(shown.start() > 0 ? CUT + " " : "", Ink.FAINT);
    int by = inked.length() - shown.start();
    if (isColored) {
      inked.add(shown.of(text), Ink.PLAIN);
      mark(inked, shown, by);
    } else {
      inked.add(text.substring(shown.start(), trigger.start()), Ink.PLAIN);
      inked.add("«" + trigger.of(text) + "»", Ink.PLAIN);
      inked.add(text.substring(trigger.end(), shown.end()), Ink.PLAIN);
    }
    inked.add(shown.end() < text.length() ? " " + CUT : "", Ink.FAINT);
    return inked.wrap(width, isColored);
  }

  /** The part of the sentence to show: all of it if it has at most {@code most} units. */
  private Span shown(String text, int most) {
    if (text.length() <= most) {
      return new Span(0, text.length());
    }
    Span core = local(report.trigger());
    for (Quote quote : report.quotes()) {
      if (report.evidence().span().contains(quote.span())) {
        Span there = local(quote);
        Span wider =
            new Span(Math.min(core.start(), there.start()), Math.max(core.end(), there.end()));
        core = wider.length() <= most ? wider : core;
      }
    }
    int spare = Math.max(0, most - core.length());
    int start = Math.max(0, core.start() - spare / 2);
    int end = Math.min(text.length(), start + Math.max(most, core.length()));
    return new Span(
        wordStart(text, Math.max(0, Math.min(start, end - most)), core.start()),
        wordEnd(text, end, core.end()));
  }

  /** The first word that starts at {@code from} or later, but not after {@code last}. */
  private static int wordStart(String text, int from, int last) {
    int at = from;
    while (at > 0 && at < last && text.charAt(at - 1) != ' ') {
      at++;
    }
    return at;
  }

  /** The end of the last word that ends at {@code from} or before, but not before {@code least}. */
  private static int wordEnd(String text, int from, int least) {
    int at = from;
    while (at < text.length() && at > least && text.charAt(at) != ' ') {
      at--;
    }
    return at;
  }

  private void mark(InkedText inked, Span shown, int by) {
    mark(inked, report.trigger(), shown, by, Ink.TRIGGER);
    report.cues().forEach(cue -> mark(inked, cue, shown, by, Ink.CUE));
    mark(inked, report.actors(), shown, by, Ink.ACTOR);
    mark(inked, report.recipients(), shown, by, Ink.RECIPIENT);
    mark(inked, report.places(), shown, by, Ink.PLACE);
    mark(inked, report.times(), shown, by, Ink.TIME);
    report
        .sources()
        .forEach(link -> mark(inked, link.mention().stream().toList(), shown, by, Ink.SOURCE));
  }

  private void mark(InkedText inked, List<Mention> mentions, Span shown, int by, Ink ink) {
    mentions.forEach(mention -> mark(inked, mention.quote(), shown, by, ink));
  }

  /** An agency may be named outside of the sentence, in the dateline: it has no mark here. */
  private void mark(InkedText inked, Quote quote, Span shown, int by, Ink ink) {
    if (report.evidence().span().contains(quote.span()) && shown.contains(local(quote))) {
      inked.mark(local(quote).start() + by, local(quote).end() + by, ink);
    }
  }

  private Span local(Quote quote) {
    return quote.span().shift(-report.evidence().span().start());
  }
}
