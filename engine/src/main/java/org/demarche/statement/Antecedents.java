package org.demarche.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Span;

/**
 * Whom a pronoun that speaks goes back to: the last named speaker of the article that fits. Must
 * see the statements in order.
 */
final class Antecedents {

  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him", "who");
  private static final Set<String> SAME = Set.of("the same", "this", "that");
  private static final Set<String> MALE = Set.of("mr.", "mr", "king", "lord", "sir");
  private static final Set<String> FEMALE = Set.of("mrs.", "ms.", "mrs", "ms", "queen", "lady");
  private static final Set<String> PLURAL_ENDINGS = Set.of("s", "people", "police", "ministry");
  private static final int REMEMBERED = 12;

  private final String text;
  private final Deque<Named> named = new ArrayDeque<>();

  Antecedents(String text) {
    this.text = text;
  }

  private record Named(Span span, Line line, Range head) {}

  /** The antecedent of a draft's source; empty where the source names its speaker itself. */
  Optional<Span> of(Draft draft) {
    Optional<Subject> subject = draft.found().subject();
    Line line = draft.line();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Range range = subject.get().range();
    Range head = subject.get().head().orElse(range);
    if (subject.get().kind() == Subject.Kind.RELATIVE) {
      return subject.get().head().map(line::span);
    }
    String first = line.lower(head.first());
    WordClass kind = line.kind(head.first());
    boolean pronoun = kind == WordClass.PRONOUN || kind == WordClass.OBJECT_PRONOUN;
    boolean possessive = kind == WordClass.POSSESSIVE && head.first() == head.last();
    if (pronoun || possessive) {
      return last(first);
    }
    if (SAME.contains(first + " " + line.lower(head.first() + 1))) {
      return last("same");
    }
    remember(line, head);
    return Optional.empty();
  }

  private void remember(Line line, Range head) {
    boolean hasName = false;
    for (int i = head.first(); i <= head.last(); i++) {
      hasName |= line.kind(i) == WordClass.NOUN;
    }
    if (!hasName) {
      return;
    }
    named.push(new Named(line.span(head), line, head));
    if (named.size() > REMEMBERED) {
      named.removeLast();
    }
  }

  private Optional<Span> last(String pronoun) {
    for (Iterator<Named> i = named.iterator(); i.hasNext(); ) {
      Named candidate = i.next();
      if (fits(candidate, pronoun)) {
        return Optional.of(candidate.span());
      }
    }
    return Optional.empty();
  }

  private boolean fits(Named candidate, String pronoun) {
    String first = candidate.line().lower(candidate.head().first());
    String last = candidate.line().lower(candidate.head().last());
    boolean isName = candidate.line().at(candidate.head().last()).isCapital();
    boolean plural =
        (!isName && PLURAL_ENDINGS.stream().anyMatch(last::endsWith)) || words(candidate, "and");
    return switch (pronoun) {
      case "he", "him", "his" -> !plural && !FEMALE.contains(first);
      case "she", "her" -> !plural && !MALE.contains(first);
      case "they", "them", "their" -> plural || !isName;
      case "it", "its" -> !plural && !MALE.contains(first) && !FEMALE.contains(first);
      case "same" -> true;
      default -> PERSON.contains(pronoun);
    };
  }

  private boolean words(Named candidate, String word) {
    return (" " + candidate.span().of(text) + " ").contains(" " + word + " ");
  }
}
