package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.actor.Identification.Partly;
import org.demarche.text.Span;
import org.demarche.text.SpanIndex;

/** Who appears in one article: names and titles found once, mentions identified against them. */
public final class Cast {
  private static final String DEFINITE = "the ";

  /** Words of a title that says nothing of whom it is: "prime minister". */
  private static final int LONGEST_TITLE = 2;

  private final ActorResolver resolver;
  private final String text;
  private final Optional<LocalDate> published;
  private final Namings namings;
  private final Occasions occasions;
  private final Anaphora anaphora;
  private final Representations representations;
  private final SpanIndex<Span> names;

  private Cast(
      ActorResolver resolver,
      String text,
      Optional<LocalDate> published,
      Namings namings,
      Occasions occasions) {
    this.resolver = resolver;
    this.text = text;
    this.published = published;
    this.namings = namings;
    this.occasions = occasions;
    this.anaphora = new Anaphora(resolver.book(), resolver.lexicon());
    this.representations = new Representations(resolver, resolver.representationCues());
    this.names = SpanIndex.of(namings.spans());
  }

  static Cast of(
      ActorResolver resolver, String text, List<Span> sentences, Optional<LocalDate> published) {
    Namings namings = new Namings(sentences);
    Occasions occasions = new Occasions(text);
    for (int i = 0; i < sentences.size(); i++) {
      new NamingScan(resolver, text, published, namings, occasions).scan(sentences.get(i), i);
    }
    return new Cast(resolver, text, published, namings, occasions);
  }

  /** Bodies, occasions and programmes the article defines, each where it is named first. */
  public List<Occasion> occasions() {
    return occasions.first();
  }

  /**
   * Statutes, treaties and programmes of the book, in the order in which the article names them.
   */
  public List<Citation> citations() {
    return namings.citations();
  }

  /** Whether words are part of a longer name: "23 March" of "the 23 March Movement". */
  public boolean isPartOfName(Span words) {
    return names.covering(words).stream().anyMatch(name -> name.length() > words.length());
  }

  /**
   * Whom a mention stands for.
   *
   * @param mention where it stands in the article's text
   * @throws IndexOutOfBoundsException if it reaches past the text
   */
  public Identification identify(Span mention) {
    List<Identification> all = identifyAll(mention);
    if (all.size() == 1) {
      return all.get(0);
    }
    return new Identification.Unidentified("names " + all.size() + " participants");
  }

  /**
   * Whom a mention with several participants stands for: "the United States and Israel", "both
   * countries"; one element for a mention with one.
   *
   * @throws IndexOutOfBoundsException if it reaches past the text
   */
  public List<Identification> identifyAll(Span mention) {
    if (mention.end() > text.length()) {
      throw new IndexOutOfBoundsException(
          "the mention ends at " + mention.end() + ", the text at " + text.length());
    }
    Situation at =
        new Situation(published, namings.focus(mention.start()), namings, mention.start());
    List<Token> tokens = Tokens.of(text, mention.start(), mention.end());
    if (tokens.isEmpty()) {
      return List.of(new Identification.Unidentified("no words"));
    }
    Optional<Identified> defined = occasions.at(mention, tokens);
    if (defined.isPresent()) {
      return List.of(defined.get());
    }
    List<Piece> pieces = resolver.pieces().of(text, tokens);
    Optional<Identification> outlet =
        isAfterThe(mention) ? anaphora.outlet(tokens, at) : Optional.empty();
    if (outlet.isPresent()) {
      return List.of(outlet.get());
    }
    List<Identification> meant = anaphora.read(tokens, pieces, at);
    if (!meant.isEmpty()) {
      return meant;
    }
    List<List<Piece>> parts = Coordination.split(pieces, tokens, resolver.lexicon());
    List<Identification> out = new ArrayList<>();
    for (List<Piece> part : parts) {
      List<Token> own = new ArrayList<>();
      List<Piece> shifted = Coordination.cut(part, tokens, own);
      List<Identification> meantHere = anaphora.read(own, shifted, at);
      out.addAll(
          meantHere.isEmpty() ? List.of(resolver.reader().read(own, shifted, at)) : meantHere);
    }
    if (out.size() == 1) {
      Identification who = inPhrase(out.get(0), mention, at);
      boolean isTitle =
          pieces.size() == 1
              && pieces.get(0).kind() == Piece.Kind.TITLE
              && tokens.size() <= LONGEST_TITLE;
      out.set(0, standing(isTitle ? definite(who, mention, at) : who, mention, at));
    }
    return List.copyOf(out);
  }

  /** Mentions leave the article out, but "the president" is not any president. */
  private Identification definite(Identification who, Span mention, Situation at) {
    return isOpen(who) && isAfterThe(mention)
        ? resolver.read(text, mention.start() - DEFINITE.length(), mention.end(), at)
        : who;
  }

  private static boolean isOpen(Identification who) {
    return who instanceof Partly p && p.country().isEmpty() && p.name().isEmpty();
  }

  private boolean isAfterThe(Span mention) {
    int from = mention.start() - DEFINITE.length();
    return from >= 0 && text.regionMatches(true, from, DEFINITE, 0, DEFINITE.length());
  }

  /** A title of which the mention does not say of whom it is: the words around it may. */
  private Identification inPhrase(Identification who, Span mention, Situation at) {
    Optional<Span> sentence = namings.sentenceOf(mention.start());
    if (!isOpen(who) || sentence.isEmpty() || !sentence.get().contains(mention)) {
      return who;
    }
    List<Token> tokens = Tokens.of(text, sentence.get().start(), sentence.get().end());
    Optional<Span> wider =
        new Phrase(text, tokens, resolver.pieces().of(text, tokens)).around(mention);
    if (wider.isEmpty()) {
      return who;
    }
    Identification found = resolver.read(text, wider.get().start(), wider.get().end(), at);
    return found.country().isPresent() ? found : who;
  }

  private Identification standing(Identification who, Span mention, Situation at) {
    Optional<Representation> stands =
        representations.of(text, namings.sentenceOf(mention.start()), mention, at);
    if (stands.isEmpty()) {
      return who;
    }
    if (who instanceof Identified i) {
      return i.standing(stands.get());
    }
    return who instanceof Partly p ? p.standing(stands.get()) : who;
  }
}
