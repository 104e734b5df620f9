package org.demarche.exposure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.report.Mention;
import org.demarche.report.Quote;
import org.demarche.report.Reading;
import org.demarche.report.Report;
import org.demarche.text.Span;

/**
 * The words around a trigger that belong to its dealing: up to a strong break of the sentence, or
 * to an "and" after which another event of the sentence starts with somebody of its own.
 */
final class Stretch {

  private static final Set<String> STRONG =
      Set.of(";", "but", "whereas", "although", "though", "while", "when", "because");

  private Stretch() {}

  static Quote of(Reading reading, Report report) {
    String text = reading.article().text();
    Span sentence = report.evidence().span();
    Span trigger = report.trigger().span();
    int from = sentence.start();
    int to = sentence.end();
    List<Word> words = Words.of(report.evidence().text());
    for (int i = 0; i < words.size(); i++) {
      Span at = words.get(i).span().shift(sentence.start());
      boolean isBreak =
          STRONG.contains(ActWords.key(words.get(i))) || parts(words, i, reading, report);
      if (isBreak && at.end() <= trigger.start()) {
        from = at.end();
      } else if (isBreak && at.start() >= trigger.end()) {
        to = at.start();
        break;
      }
    }
    return trimmed(text, from, to);
  }

  private static boolean parts(List<Word> words, int at, Reading reading, Report report) {
    if (!ActWords.key(words.get(at)).equals("and") || at + 1 >= words.size()) {
      return false;
    }
    int next = words.get(at + 1).span().start() + report.evidence().span().start();
    boolean isOurs =
        Stream.concat(report.actors().stream(), report.recipients().stream())
            .anyMatch(mention -> mention.quote().span().start() == next);
    return !isOurs
        && reading.reports().stream()
            .filter(
                other ->
                    !other.id().equals(report.id()) && other.evidence().equals(report.evidence()))
            .anyMatch(
                other ->
                    other.trigger().span().start() > next
                        && other.actors().stream().anyMatch(m -> startsAt(m, next)));
  }

  private static boolean startsAt(Mention mention, int at) {
    return mention.quote().span().start() == at;
  }

  private static Quote trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Quote.of(new Span(start, end), text);
  }
}
