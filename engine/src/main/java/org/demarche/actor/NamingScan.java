package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/** Goes over one sentence and notes whom it names. */
final class NamingScan {
  private final ActorResolver resolver;
  private final String text;
  private final Optional<LocalDate> published;
  private final Namings namings;
  private final Occasions occasions;

  NamingScan(
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
  }

  void scan(Span sentence, int number) {
    List<Token> tokens = Tokens.of(text, sentence.start(), sentence.end());
    List<Piece> run = new ArrayList<>();
    List<Piece> pieces = resolver.pieces().of(text, tokens);
    occasions.add(new OccasionScan(resolver, text, tokens, pieces).all());
    for (Piece p : pieces) {
      thisLaw(p, tokens, number);
      Token first = tokens.get(p.first());
      boolean isCapital = !p.isWord() || first.isCapitalised();
      if (isCapital) {
        run.add(p);
      }
      if (!isCapital || tokens.get(p.end() - 1).possessive()) {
        note(run, tokens, pieces, number);
        run.clear();
      }
    }
    note(run, tokens, pieces, number);
  }

  /** "This law" is the one named last. */
  private void thisLaw(Piece p, List<Token> tokens, int number) {
    int at = p.first();
    boolean points = at > 0 && tokens.get(at - 1).key().equals("this");
    if (points && resolver.lexicon().is(tokens.get(at), WordClass.LAW)) {
      Span span = span(tokens, at - 1, at + 1);
      namings
          .law(span.start())
          .map(law -> law.by("the law named before", 0.9))
          .ifPresent(law -> namings.add(new Naming(span, number, law)));
    }
  }

  private void note(List<Piece> run, List<Token> tokens, List<Piece> pieces, int number) {
    Optional<String> land = Optional.empty();
    Piece title = null;
    int unknown = -1;
    for (int i = 0; i < run.size(); i++) {
      Piece p = run.get(i);
      if (p.isWord()) {
        unknown = unknown < 0 ? i : unknown;
        if (i == run.size() - 1) {
          unknown(run, unknown, title, land, tokens, number);
        }
        continue;
      }
      unknown = -1;
      if (p.kind() == Piece.Kind.TITLE) {
        title = p;
      } else if (!p.actors().isEmpty()) {
        land = known(p, title, land, tokens, number);
      }
    }
    if (!run.isEmpty() && run.get(run.size() - 1).kind() == Piece.Kind.TITLE) {
      office(run.get(run.size() - 1), tokens, pieces, number);
    }
  }

  /**
   * "The Chilean president" names him as well as his name does, where it is known who it is; "the
   * president" after that names him again.
   */
  private void office(Piece title, List<Token> tokens, List<Piece> pieces, int number) {
    Offices offices = resolver.book().offices();
    if (title.offices().stream().noneMatch(offices::isOneAtATime)) {
      return;
    }
    Span words = span(tokens, title.first(), title.end());
    Optional<Span> phrase = new Phrase(text, tokens, pieces).around(words);
    if (phrase.isPresent()) {
      Span whole = phrase.get();
      Identification who =
          resolver.read(text, whole.start(), whole.end(), Situation.bare(published, List.of()));
      if (who instanceof Identified i && i.kind() == ActorKind.PERSON) {
        namings.add(new Naming(whole, number, who));
      }
    } else if (title.first() > 0 && tokens.get(title.first() - 1).key().equals("the")) {
      List<Naming> named = namings.holders(offices.meant(title.offices()), words.start());
      if (named.size() == 1) {
        namings.add(new Naming(words, number, named.get(0).who()));
      }
    }
  }

  private Optional<String> known(
      Piece p, Piece title, Optional<String> land, List<Token> tokens, int number) {
    List<String> offices = title == null ? List.of() : title.offices();
    List<String> focus = List.of();
    Actor actor = Choice.of(p.actors(), offices, land, focus, published);
    Identified who = AsOf.of(resolver.book(), actor, offices, published, "name", 1);
    Naming naming = new Naming(span(tokens, p.first(), p.end()), number, who);
    namings.add(naming);
    if (actor.kind() == ActorKind.PERSON) {
      namings.introduce(keys(tokens, p.first(), p.end()), naming);
    }
    return who.country();
  }

  private void unknown(
      List<Piece> run,
      int from,
      Piece title,
      Optional<String> land,
      List<Token> tokens,
      int number) {
    int first = run.get(from).first();
    int end = run.get(run.size() - 1).end();
    List<String> keys = keys(tokens, first, end);
    Optional<Naming> earlier = namings.called(keys, tokens.get(first).start());
    if (earlier.isPresent()) {
      namings.add(new Naming(span(tokens, first, end), number, earlier.get().who()));
      return;
    }
    if (title == null) {
      return;
    }
    Situation at = Situation.bare(published, List.of());
    Identification who =
        resolver
            .reader()
            .people()
            .titled(tokens.subList(first, end), title.offices(), land, false, at);
    Naming naming = new Naming(span(tokens, first, end), number, who);
    namings.add(naming);
    namings.introduce(keys, naming);
  }

  private static List<String> keys(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream().map(Token::key).toList();
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
