package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Identification.Identified;
import org.demarche.text.Span;

/** What one article defines, and which mentions mean it. */
final class Occasions {
  private final List<Occasion> all = new ArrayList<>();
  private final String text;

  Occasions(String text) {
    this.text = text;
  }

  void add(List<Occasion> found) {
    all.addAll(found);
  }

  /** Each id once, where it stands first. */
  List<Occasion> first() {
    List<Occasion> out = new ArrayList<>();
    for (Occasion o : all) {
      if (out.stream().noneMatch(there -> there.id().equals(o.id()))) {
        out.add(o);
      }
    }
    return List.copyOf(out);
  }

  /**
   * What a mention means: it covers the words of a kind and no more than the phrase, or is a later
   * "the" with the kind's last word while only one series has that word.
   */
  Optional<Identified> at(Span mention, List<Token> tokens) {
    for (Occasion o : all) {
      if (mention.contains(o.head()) && isIn(o, mention) && goesNoFarther(o, mention)) {
        double sure = o.rule().startsWith("defined by the two") ? 0.6 : 0.9;
        return Optional.of(o.identified(o.rule(), sure));
      }
    }
    return later(mention, tokens);
  }

  /** Only "the" may stand before the phrase. */
  private boolean isIn(Occasion o, Span mention) {
    if (mention.start() >= o.span().start()) {
      return true;
    }
    String before = text.substring(mention.start(), o.span().start()).strip();
    return before.equalsIgnoreCase("the") || before.equalsIgnoreCase("this");
  }

  /** Beyond the phrase only the topic of a body or programme: "for economic cooperation". */
  private boolean goesNoFarther(Occasion o, Span mention) {
    if (mention.end() <= o.span().end()) {
      return true;
    }
    List<Token> rest = Tokens.of(text, o.span().end(), mention.end());
    boolean isTopic =
        !rest.isEmpty()
            && (rest.get(0).key().equals("for") || rest.get(0).key().equals("on"))
            && rest.stream().noneMatch(t -> t.mark() || t.isCapitalised());
    return isTopic && o.kind() != ActorKind.OCCASION;
  }

  private Optional<Identified> later(Span mention, List<Token> tokens) {
    boolean isShort =
        tokens.size() == 2
            && (tokens.get(0).key().equals("the") || tokens.get(0).key().equals("this"));
    if (!isShort) {
      return Optional.empty();
    }
    String noun = tokens.get(1).key();
    Occasion found = null;
    for (Occasion o : all) {
      String head = ActorBook.key(o.head().of(text));
      if (o.span().end() > mention.start() || !(head.equals(noun) || head.endsWith(" " + noun))) {
        continue;
      }
      if (found != null && !found.series().equals(o.series())) {
        return Optional.empty();
      }
      found = o;
    }
    return Optional.ofNullable(found).map(o -> o.identified("named before by its kind", 0.7));
  }
}
