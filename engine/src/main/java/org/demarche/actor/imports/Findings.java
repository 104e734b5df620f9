package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;
import org.demarche.knowledge.KnowledgeException;

/** Collects what is wrong with the entries of an import; a wrong code stops it unless lenient. */
final class Findings {
  private final boolean isLenient;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Origin> first = new LinkedHashMap<>();

  Findings(boolean isLenient) {
    this.isLenient = isLenient;
  }

  /** An entry, or a part of one, that cannot be read. */
  void broken(Origin at, String message) {
    issues.add(Issue.in(at, IssueCode.BROKEN_ROW, message));
  }

  /** A date that is none; what it belongs to was left out. */
  void wrongDate(Origin at, String message) {
    issues.add(Issue.in(at, IssueCode.BAD_DATE, message));
  }

  /**
   * A code that nobody knows.
   *
   * @throws KnowledgeException unless the import is lenient
   */
  void wrongCode(Origin at, String message) {
    if (!isLenient) {
      throw new KnowledgeException(
          at.file(), at.line().orElse(1), message + ", or leave such entries out with --lenient");
    }
    issues.add(Issue.in(at, IssueCode.UNKNOWN_CODE, message + "; left out"));
  }

  /** A sound entry that is passed over. */
  void leftOut(Origin at, String message) {
    issues.add(Issue.in(at, IssueCode.LEFT_OUT, message));
  }

  /** Something sound but without counterpart that may come by the thousand: told once a file. */
  void passedOver(Origin at, String what) {
    String key = at.file() + '\n' + what;
    counts.merge(key, 1, Integer::sum);
    first.putIfAbsent(key, at);
  }

  /** All issues, those told once a file last. */
  List<Issue> issues() {
    List<Issue> all = new ArrayList<>(issues);
    counts.forEach(
        (key, count) ->
            all.add(
                Issue.in(
                    first.get(key),
                    IssueCode.LEFT_OUT,
                    key.substring(key.indexOf('\n') + 1)
                        + (count == 1 ? "" : ", " + count + " times from this line on"))));
    return all;
  }
}
