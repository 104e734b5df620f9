package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Span;

/**
 * Finds out whom mentions stand for: by the names of a book, by titles and the day, by the nouns of
 * a description, and within an article by what was named before. Made once from a book; safe for
 * use by several threads.
 */
public final class ActorResolver {
  private final ActorBook book;
  private final Lexicon lexicon;
  private final Pieces pieces;
  private final MentionReader reader;
  private final OccasionWords occasions;
  private final RepresentationCues representationCues;

  /** A resolver with the names of this book. */
  public ActorResolver(ActorBook book) {
    this.book = book;
    this.lexicon = Lexicon.shipped(book.offices());
    this.pieces = new Pieces(book, new NameIndex(book), lexicon);
    this.reader = new MentionReader(book, lexicon, new PersonIndex(book));
    this.occasions = OccasionWords.shipped(book);
    this.representationCues = RepresentationCues.load();
  }

  /**
   * Scans an article once, so that its mentions can be identified.
   *
   * @param text of the article
   * @param sentences where they stand in it, in order
   * @param published its day; offices are not looked up without
   * @throws IndexOutOfBoundsException if a sentence reaches past the text
   */
  public Cast cast(String text, List<Span> sentences, Optional<LocalDate> published) {
    return Cast.of(this, text, sentences, published);
  }

  /**
   * Identifies a mention that stands alone.
   *
   * @param context words that tell of which country it may be; may be empty
   * @param on day for offices
   */
  public Identification identify(String mention, String context, Optional<LocalDate> on) {
    return read(mention, 0, mention.length(), Situation.bare(on, countries(context)));
  }

  Identification read(String text, int from, int to, Situation at) {
    List<Token> tokens = Tokens.of(text, from, to);
    if (tokens.isEmpty()) {
      return new Identification.Unidentified("no words");
    }
    return reader.read(tokens, pieces.of(text, tokens), at);
  }

  private List<String> countries(String context) {
    List<String> countries = new ArrayList<>();
    for (Piece p : pieces.of(context, Tokens.of(context, 0, context.length()))) {
      if (p.isState()) {
        p.actors().get(0).country().ifPresent(countries::add);
      }
    }
    return countries;
  }

  OccasionWords occasions() {
    return occasions;
  }

  RepresentationCues representationCues() {
    return representationCues;
  }

  ActorBook book() {
    return book;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Pieces pieces() {
    return pieces;
  }

  MentionReader reader() {
    return reader;
  }
}
