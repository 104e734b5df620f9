package org.demarche.report;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentence;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.demarche.text.Span;

/** Finds the agency in a dateline: the {@code Reuters} of {@code ALGIERS (Reuters) -}. */
final class DatelineAgency {

  private final OutletNames outlets;

  DatelineAgency(OutletNames outlets) {
    this.outlets = outlets;
  }

  /** The agency the article's datelines name first; only known ones count. */
  Optional<Quote> find(String text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.kind() == Sentence.Kind.DATELINE) {
        Optional<Quote> agency = in(text, sentence.span());
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  /** The longest run of words between brackets, slashes or the like that is an outlet's name. */
  private Optional<Quote> in(String text, Span dateline) {
    List<Word> words = Words.of(dateline.of(text));
    for (int from = 0; from < words.size(); from++) {
      int to = from;
      while (to < words.size() && words.get(to).isAlphanumeric()) {
        to++;
      }
      boolean opens = from > 0 && "(/".contains(words.get(from - 1).form());
      boolean closes = to < words.size() && ")/".contains(words.get(to).form());
      if (to > from && opens && closes) {
        Span local = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
        Quote quote = Quote.of(local.shift(dateline.start()), text);
        if (outlets.isOutlet(quote.text())) {
          return Optional.of(quote);
        }
      }
    }
    return Optional.empty();
  }
}
