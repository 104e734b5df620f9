package org.demarche.actor.imports;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.issue.Origin;

/** Writes actors as the user's file, which {@code --actors} takes. */
public final class ActorsYaml {
  private ActorsYaml() {}

  /**
   * Writes a whole file. Offices are marked as shared: an imported file may know several holders of
   * one office at a time, and that is its business.
   */
  public static void write(List<ImportedActor> actors, Appendable out) throws IOException {
    out.append(actors.isEmpty() ? "actors: []\n" : "actors:\n");
    for (ImportedActor actor : actors) {
      write(actor, out);
    }
  }

  private static void write(ImportedActor actor, Appendable out) throws IOException {
    out.append("  - id: ").append(quoted(actor.id())).append('\n');
    field("name", quoted(actor.name()), out);
    field("kind", actor.kind().name().toLowerCase(Locale.ROOT), out);
    optional("country", actor.country(), out);
    list("sectors", actor.sectors(), out);
    list("aliases", actor.aliases(), out);
    optional("from", actor.from(), out);
    optional("to", actor.to(), out);
    field("basis", quoted(basis(actor.origin())), out);
    if (!actor.offices().isEmpty()) {
      out.append("    offices:\n");
      for (ImportedOffice office : actor.offices()) {
        write(office, actor, out);
      }
    }
  }

  private static void write(ImportedOffice office, ImportedActor actor, Appendable out)
      throws IOException {
    out.append("      - {office: ").append(office.office());
    if (!office.title().isBlank()) {
      out.append(", title: ").append(quoted(office.title()));
    }
    if (office.country().isPresent()) {
      out.append(", country: ").append(quoted(office.country().get()));
    }
    if (!office.sectors().isEmpty()) {
      out.append(", sectors: ").append(joined(office.sectors()));
    }
    if (office.from().isPresent()) {
      out.append(", from: ").append(quoted(office.from().get()));
    }
    if (office.to().isPresent()) {
      out.append(", to: ").append(quoted(office.to().get()));
    }
    out.append(", shared: shared, basis: ").append(quoted(basis(actor.origin()))).append("}\n");
  }

  /** The name of the file without its folder: the fact is from the file, wherever it lies. */
  private static String basis(Origin origin) {
    Path name = Path.of(origin.file()).getFileName();
    String file = name == null ? origin.file() : name.toString();
    return Names.clean(new Origin(file, origin.line()).toString());
  }

  private static void field(String key, String value, Appendable out) throws IOException {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private static void optional(String key, Optional<String> value, Appendable out)
      throws IOException {
    if (value.isPresent()) {
      field(key, quoted(value.get()), out);
    }
  }

  private static void list(String key, List<String> values, Appendable out) throws IOException {
    if (!values.isEmpty()) {
      field(key, joined(values), out);
    }
  }

  private static String joined(List<String> values) {
    return values.stream().map(ActorsYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A string of JSON is one of YAML. */
  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
