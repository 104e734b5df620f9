package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.language.Word;
import org.demarche.language.Words;

/** Groups the words of a sentence into {@link Item}s. */
final class ItemReader {

  private final Vocabulary vocabulary;
  private final NumberWords numbers;

  ItemReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.numbers = new NumberWords();
  }

  List<Item> read(String sentence) {
    List<Word> words = Words.of(sentence);
    List<String> lower = new ArrayList<>(words.size());
    for (Word word : words) {
      lower.add(word.form().toLowerCase(Locale.ROOT));
    }
    List<Item> plain = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Optional<DigitForms.Found> digits = DigitForms.at(words, at);
      int length = 1;
      List<Sense> senses = List.of();
      if (digits.isPresent()) {
        length = digits.get().words();
        senses = digits.get().senses();
      } else {
        List<Vocabulary.Phrase> phrases = vocabulary.at(words, lower, at);
        if (!phrases.isEmpty()) {
          length = phrases.get(0).words().size();
          senses = phrases.stream().map(Vocabulary.Phrase::sense).toList();
        }
      }
      Word first = words.get(at);
      int end = words.get(at + length - 1).span().end();
      String text =
          length == 1
              ? lower.get(at)
              : sentence.substring(first.span().start(), end).toLowerCase(Locale.ROOT);
      plain.add(new Item(first.span().start(), end, text, first.isCapitalised(), senses));
      at += length;
    }
    return numbers.join(plain);
  }
}
