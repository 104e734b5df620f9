package org.demarche.actor.imports;

import java.util.List;
import org.demarche.issue.Issue;

/**
 * What an import yields.
 *
 * @param actors in the order of the files, no id twice
 * @param issues entries refused or left out, each with file and line
 */
public record ActorImport(List<ImportedActor> actors, List<Issue> issues) {

  public ActorImport {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
  }
}
