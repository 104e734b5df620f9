package org.demarche.statement;

import java.util.List;
import org.demarche.language.Sentence;
import org.demarche.text.Span;

/** The tokens of one sentence, with the stretch of quotation and the verb use of each. */
final class Line {

  private static final Token EDGE = new Token(0, 1, ".", false, Lexeme.plain(WordClass.STOP));

  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private final int[] quotes;
  private final VerbUse[] uses;

  Line(Sentence sentence, List<Token> tokens, Quotations quotations) {
    this.paragraph = sentence.paragraph();
    this.span = sentence.span();
    this.tokens = tokens;
    this.quotes = new int[tokens.size()];
    for (int i = 0; i < quotes.length; i++) {
      quotes[i] = quotations.at(tokens.get(i).start());
    }
    this.uses = new VerbUse[tokens.size()];
    for (int i = 0; i < uses.length; i++) {
      uses[i] = Verbs.use(this, i);
    }
  }

  int paragraph() {
    return paragraph;
  }

  Span span() {
    return span;
  }

  int size() {
    return tokens.size();
  }

  /** A token, or a full stop before the first and after the last. */
  Token at(int i) {
    return i < 0 || i >= tokens.size() ? EDGE : tokens.get(i);
  }

  WordClass kind(int i) {
    return at(i).wordClass();
  }

  String lower(int i) {
    return at(i).lower();
  }

  boolean is(int i, String form) {
    return at(i).lower().equals(form);
  }

  /** Number of the quotation a token stands in, -1 for none. */
  int quote(int i) {
    return i < 0 || i >= quotes.length ? -1 : quotes[i];
  }

  VerbUse use(int i) {
    return i < 0 || i >= uses.length || uses[i] == null ? VerbUse.NONE : uses[i];
  }

  boolean isVerb(int i) {
    return use(i) != VerbUse.NONE;
  }

  /** Whether the verb at {@code i} can carry a clause: finite, passive, or an auxiliary. */
  boolean isFinite(int i) {
    VerbUse use = use(i);
    return use == VerbUse.FINITE || use == VerbUse.PASSIVE || kind(i).isAuxiliary();
  }

  /** Whether a token can be the last of a noun phrase. */
  boolean isNominal(int i) {
    if (isVerb(i)) {
      return false;
    }
    return switch (kind(i)) {
      case NOUN, NUMBER, PRONOUN, OBJECT_PRONOUN -> true;
      case DETERMINER -> !is(i, "the") && !is(i, "a") && !is(i, "an") && !is(i, "every");
      default -> false;
    };
  }

  /** Whether a noun phrase can start here. */
  boolean startsPhrase(int i) {
    if (isVerb(i)) {
      return false;
    }
    return switch (kind(i)) {
      case NOUN, NUMBER, PRONOUN, DETERMINER, POSSESSIVE, OBJECT_PRONOUN -> true;
      case ADVERB -> kind(i + 1) == WordClass.CLITIC_S;
      default -> false;
    };
  }

  /** Whether "that" at {@code i} points at a noun: "that day". */
  boolean isNominalThat(int i) {
    return kind(i + 1) == WordClass.NOUN
        && !at(i + 1).isCapital()
        && kind(i + 2) == WordClass.COMMA;
  }

  Span span(Range range) {
    return new Span(at(range.first()).start(), at(range.last()).end());
  }
}
