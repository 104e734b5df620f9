package org.demarche.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.text.Span;

/**
 * Something someone is told to have said, thought, asked or promised. All spans are {@code [start,
 * end)} in UTF-16 units into the article's text.
 *
 * @param kind whether the words are the speaker's own
 * @param act what the speaker does with the content
 * @param content what is said, in order and without overlap; never empty
 * @param source who says it, as the sentence names it; empty where it names no one
 * @param cue the words that tell that something is said; for a transcript its colon
 * @param addressee to whom it is said
 * @param antecedent the fuller name a pronoun or "the same source" goes back to, or the speaker of
 *     an earlier sentence where this one names none
 * @param relay who passes the speaker's words on: "was quoted by Sputnik as saying"
 * @param medium where it was said
 * @param isNegated whether it is told that this was not said
 * @param isNested whether it stands within the content of another statement
 * @param rule the name of the rule that found it
 */
public record Statement(
    Kind kind,
    Act act,
    List<Span> content,
    List<Span> source,
    List<Span> cue,
    Optional<Span> addressee,
    Optional<Span> antecedent,
    Optional<Span> relay,
    Optional<Medium> medium,
    boolean isNegated,
    boolean isNested,
    String rule) {

  /** Whose words the content has. */
  public enum Kind {
    /** Between quotation marks, or a transcript. */
    DIRECT,
    /** In the words of the article. */
    INDIRECT,
    /** Partly between quotation marks. */
    MIXED
  }

  private static final Set<String> NOT_TELLING =
      Set.of("verb-object", "verb-question", "verb-infinitive", "passive", "noun", "verb-noun");

  public Statement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(antecedent, "antecedent");
    Objects.requireNonNull(relay, "relay");
    Objects.requireNonNull(medium, "medium");
    content = inOrder(content, "content");
    source = inOrder(source, "source");
    cue = inOrder(cue, "cue");
    if (content.isEmpty() || cue.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a cue and content");
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a statement names its rule");
    }
  }

  /** Who speaks, by the fullest name found: the antecedent, or else the source itself. */
  public Optional<Span> speaker() {
    return antecedent.or(() -> source.stream().findFirst());
  }

  /**
   * Whether the content is told on the source's word: it is said or borne out as a clause or a
   * quotation, and neither unsaid nor asked. "He discussed the raid" and "he condemned the raid" do
   * not tell that there was one on his word.
   */
  public boolean tells() {
    boolean asClause = !NOT_TELLING.contains(rule) || kind == Kind.DIRECT;
    return (act == Act.SAY || act == Act.SHOW) && !isNegated && asClause;
  }

  /** Whether all of {@code span} lies in one stretch of what is said. */
  public boolean covers(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }

  private static List<Span> inOrder(List<Span> spans, String name) {
    List<Span> copy = List.copyOf(spans);
    for (int i = 1; i < copy.size(); i++) {
      if (copy.get(i - 1).end() > copy.get(i).start()) {
        throw new IllegalArgumentException(name + " is out of order or overlaps: " + copy);
      }
    }
    return copy;
  }
}
