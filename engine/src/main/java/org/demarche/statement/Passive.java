package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cues in the passive and bare participles: "was quoted by Sputnik as saying", "the plan was
 * condemned by the bank", "a plan proposed by the bank", "asked about the plan".
 */
final class Passive {

  static final Set<String> QUOTING =
      Set.of("quoted", "cited", "reported", "heard", "quotes", "quoting", "cites", "citing");

  private final Line line;
  private final Following following;
  private final Extent extent;

  Passive(Line line, Following following, Extent extent) {
    this.line = line;
    this.following = following;
    this.extent = extent;
  }

  Optional<Found> read(int i, int group, Cue cue, Optional<Subject> subject) {
    Optional<Range> agent = agent(i + 1);
    int rest = agent.map(a -> a.last() + 1).orElse(i + 1);
    if (QUOTING.contains(line.lower(i)) && line.is(rest, "as") && line.isVerb(rest + 1)) {
      return quoted(group, rest + 1, agent, subject);
    }
    if (line.is(rest, "as") && line.size() > rest + 1) {
      return extent
          .following(new After(rest, rest + 1, After.Form.OBJECT, Optional.empty()), i)
          .map(c -> found(i, group, agent.isEmpty() ? rest : i, cue, by(agent), List.of(c)));
    }
    List<Range> content = new ArrayList<>();
    boolean passive = line.use(i) == VerbUse.PASSIVE;
    Optional<After> after = following.of(cue, rest - 1).filter(a -> a.first() > a.cueLast());
    if (agent.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    // "he was told that": the subject is the one told.
    boolean told = cue.has(Frame.ADDRESSEE);
    if (passive && subject.isPresent() && !told) {
      subject.filter(s -> s.range().last() < group).ifPresent(s -> content.add(s.range()));
    } else if (!passive && agent.isPresent() && line.isNominal(group - 1)) {
      content.add(Phrases.endingAt(line, group - 1));
    }
    after.flatMap(a -> extent.following(a, i)).ifPresent(content::add);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int cueLast = agent.isEmpty() ? after.map(After::cueLast).orElse(i) : i;
    return Optional.of(found(i, group, cueLast, cue, by(agent), content));
  }

  /** The statement whose content follows the verb at {@code saying}. */
  Optional<Found> quoted(int group, int saying, Optional<Range> agent, Optional<Subject> subject) {
    Optional<Cue> known = line.at(saying).lexeme().verb();
    if (known.isEmpty() || line.use(saying) != VerbUse.GERUND) {
      return Optional.empty();
    }
    Cue cue = known.get();
    return following
        .of(cue, saying)
        .flatMap(
            after ->
                extent
                    .following(after, saying)
                    .map(
                        content ->
                            new Found(
                                Act.SAY,
                                new Range(group, after.cueLast()),
                                subject,
                                List.of(content),
                                after.addressee(),
                                agent,
                                saying,
                                "quoted-as")));
  }

  private Optional<Range> agent(int by) {
    return line.is(by, "by") && line.startsPhrase(by + 1)
        ? Optional.of(Phrases.startingAt(line, by + 1))
        : Optional.empty();
  }

  private static Optional<Subject> by(Optional<Range> agent) {
    return agent.map(a -> new Subject(a, Optional.of(a), Subject.Kind.AGENT));
  }

  private static Found found(
      int i, int group, int cueLast, Cue cue, Optional<Subject> by, List<Range> content) {
    return new Found(
        cue.act(),
        new Range(group, cueLast),
        by,
        content,
        Optional.empty(),
        Optional.empty(),
        i,
        "passive");
  }
}
