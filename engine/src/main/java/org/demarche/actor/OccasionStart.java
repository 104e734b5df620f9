package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands before a kind, read backwards: parties, a proper name, a session, small words: "the
 * 12th session of the Algerian-Russian [commission]".
 */
final class OccasionStart {
  private static final Pattern ORDINAL = Pattern.compile("([1-9][0-9]{0,2})(st|nd|rd|th)");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
  private static final Pattern SIDE = Pattern.compile("[PpEe]?[1-9][0-9]?");

  private final OccasionWords words;
  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens;
  private final List<Piece> pieces;
  private final Set<String> parties = new TreeSet<>();
  private final List<Token> topic = new ArrayList<>();
  private String session = "";
  private String name = "";
  private String number = "";
  private boolean definite;
  private int from;

  OccasionStart(
      OccasionWords words,
      Lexicon lexicon,
      String text,
      List<Token> tokens,
      List<Piece> pieces,
      int kind) {
    this.words = words;
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
    this.pieces = pieces;
    this.from = kind;
    readNumber(kind);
    if (number.isEmpty()) {
      readName(kind);
    }
    readWords();
    readMeeting();
  }

  Set<String> parties() {
    return parties;
  }

  List<Token> topic() {
    return topic;
  }

  /** Figures, if an ordinal or a year is told. */
  Optional<String> session() {
    return Optional.of(session).filter(s -> !s.isEmpty());
  }

  /** The proper name, empty text if there is none. */
  String name() {
    return name;
  }

  /** "5+5" as figures. */
  Optional<String> number() {
    return Optional.of(number).filter(n -> !n.isEmpty());
  }

  boolean isDefinite() {
    return definite;
  }

  /** First token of the phrase, without "the". */
  int from() {
    return from;
  }

  /** The year a token is. */
  static Optional<String> year(Token t) {
    return Optional.of(t.form()).filter(f -> YEAR.matcher(f).matches());
  }

  private void readNumber(int kind) {
    if (kind < 3) {
      return;
    }
    Token plus = tokens.get(kind - 2);
    String left = side(tokens.get(kind - 3));
    String right = side(tokens.get(kind - 1));
    boolean isPlus = plus.key().equals("plus") || plus.form().equals("+");
    if (isPlus && !left.isEmpty() && !right.isEmpty()) {
      number = left + "+" + right;
      from = kind - 3;
    }
  }

  private String side(Token t) {
    return words
        .key("number", t)
        .orElseGet(() -> SIDE.matcher(t.key()).matches() ? ActorBook.key(t.form()) : "");
  }

  /** A run of capitalised words of which at least one is no party: "[Paris Peace] Forum". */
  private void readName(int kind) {
    int at = kind;
    boolean isOther = false;
    while (at > 0 && tokens.get(at - 1).isCapitalised() && isNear(at)) {
      Token t = tokens.get(at - 1);
      if (isSession(t) || isSmall(at - 1, kind) || t.possessive()) {
        break;
      }
      at--;
      isOther |= !isParty(at) && !words.is("modifier", t) && !words.is("prefix", t);
    }
    if (isOther) {
      name = text.substring(tokens.get(at).start(), tokens.get(kind - 1).end());
      from = at;
    }
  }

  /** A word with a capital that is no part of a name: "Several", or any first word. */
  private boolean isSmall(int token, int kind) {
    Token t = tokens.get(token);
    boolean isStart = token == 0 && !tokens.get(kind).isCapitalised() && !isParty(token);
    return isStart || lexicon.isFunctionWord(t);
  }

  private void readWords() {
    while (from > 0 && (name.isEmpty() || isSession(tokens.get(from - 1))) && isNear(from)) {
      Token t = tokens.get(from - 1);
      Optional<Piece> piece = piece(from - 1).filter(OccasionParties::isParty);
      if (piece.isPresent()) {
        parties.add(piece.get().actors().get(0).id());
        from = piece.get().first();
      } else if (words.is("prefix", t) && from < tokens.size() && tokens.get(from).joined()) {
        parties.add(words.key("prefix", t).orElseThrow());
        from--;
      } else if (isSession(t)) {
        session = session.isEmpty() ? sessionOf(t) : session;
        from--;
      } else if (words.is("modifier", t) || words.is("topic", t)) {
        topic.add(t);
        from--;
      } else {
        break;
      }
    }
    definite = from > 0 && tokens.get(from - 1).key().equals("the");
  }

  /** "12th session of the". */
  private void readMeeting() {
    int at = from - 1;
    if (at >= 0 && tokens.get(at).key().equals("the")) {
      at--;
    }
    boolean isOf =
        at >= 2 && tokens.get(at).key().equals("of") && words.is("meeting", tokens.get(at - 1));
    if (isOf && isSession(tokens.get(at - 2)) && session.isEmpty()) {
      session = sessionOf(tokens.get(at - 2));
      from = at - 2;
    }
  }

  private boolean isSession(Token t) {
    return !sessionOf(t).isEmpty();
  }

  private String sessionOf(Token t) {
    if (t.mark()) {
      return "";
    }
    var figure = ORDINAL.matcher(t.key());
    return words
        .key("ordinal", t)
        .or(() -> year(t))
        .orElseGet(() -> figure.matches() ? figure.group(1) : "");
  }

  private boolean isParty(int token) {
    return piece(token).filter(OccasionParties::isParty).isPresent();
  }

  private Optional<Piece> piece(int token) {
    return pieces.stream().filter(p -> p.first() <= token && p.end() > token).findFirst();
  }

  /**
   * Only white space, a hyphen, a dash or a possessive ending parts a token from the one before.
   */
  private boolean isNear(int token) {
    Token before = tokens.get(token - 1);
    if (before.mark()) {
      return false;
    }
    String gap = text.substring(before.end(), tokens.get(token).start());
    return before.possessive() || gap.isBlank() || gap.length() == 1;
  }
}
