package org.demarche.actor.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.issue.Origin;
import org.demarche.knowledge.KnowledgeException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The entries of a YAML file that is one long list, each read by itself: a broken one costs itself
 * only, and ten megabytes are no more memory than the largest entry.
 */
final class YamlEntries {
  private final Origin file;
  private final Findings findings;

  YamlEntries(Path file, Findings findings) {
    this.file = Origin.of(file.toString());
    this.findings = findings;
  }

  List<YamlValue> read(BufferedReader in) throws IOException {
    List<YamlValue> entries = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    int start = 0;
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      boolean isItem = line.startsWith("- ") || line.equals("-");
      if (isItem) {
        add(entries, block, start);
        start = number;
      } else if (start == 0 && isContent(line)) {
        throw new KnowledgeException(
            file.file(),
            number,
            "expected a list of legislators, each after a dash at the start of a line, found \""
                + (line.length() > 40 ? line.substring(0, 40) + "…" : line)
                + "\": name legislators-current.yaml or legislators-historical.yaml");
      }
      if (start > 0) {
        block.append(line).append('\n');
      }
    }
    add(entries, block, start);
    if (start == 0) {
      throw new KnowledgeException(
          file.file(), 1, "expected a list of legislators, found an empty file: download it again");
    }
    return entries;
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith("---");
  }

  private void add(List<YamlValue> entries, StringBuilder block, int start) {
    if (block.length() == 0) {
      return;
    }
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(block.toString()));
      if (node instanceof SequenceNode list && list.getValue().size() == 1) {
        entries.add(new YamlValue(list.getValue().get(0), start));
      }
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      findings.broken(file.atLine(start + line), "this is not YAML: " + e.getProblem());
    }
    block.setLength(0);
  }
}
