package org.demarche.actor.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.issue.Origin;
import org.demarche.knowledge.KnowledgeException;

/**
 * Reads an actor dictionary of PETRARCH, TABARI or Phoenix: a name, aliases after {@code +}, codes
 * between brackets on the same line or on lines of their own.
 */
final class ActorDictionary {
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");

  private final Origin file;
  private final CameoCodes codes;
  private final Findings findings;
  private final List<DictionaryEntry> entries = new ArrayList<>();
  private int orphans;

  ActorDictionary(Path file, CameoCodes codes, Findings findings) {
    this.file = Origin.of(file.toString());
    this.codes = codes;
    this.findings = findings;
  }

  List<DictionaryEntry> read(BufferedReader in) throws IOException {
    DictionaryLines lines = new DictionaryLines();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String bare = lines.bare(line);
      if (!bare.isEmpty()) {
        read(bare, file.atLine(number));
      }
    }
    if (entries.stream().noneMatch(DictionaryEntry::hasBrackets)) {
      throw new KnowledgeException(
          file.file(),
          1,
          "expected an actor dictionary (NAME_, +ALIAS_, [CODE]), found no entry with a code:"
              + " name another file or form");
    }
    for (DictionaryEntry entry : entries) {
      if (!entry.hasBrackets()) {
        findings.broken(
            entry.origin(), "expected a code for " + entry.name() + ", found none: add [CODE]");
      }
    }
    return entries.stream().filter(e -> !e.codes().isEmpty()).toList();
  }

  private void read(String line, Origin at) {
    if (line.contains("[~")) {
      throw new KnowledgeException(
          file.file(),
          at.line().orElse(1),
          "expected actors, found an agent \"" + line + "\": name the dictionary of actors");
    }
    Matcher brackets = BRACKETS.matcher(line);
    int first = brackets.find() ? brackets.start() : line.length();
    String name = line.substring(0, first).strip();
    Optional<DictionaryEntry> entry = entry(name, at);
    if (entry.isEmpty()) {
      return;
    }
    if (first < line.length()) {
      entry.get().sawBrackets();
      do {
        codes.read(brackets.group(1), at).ifPresent(entry.get()::addCode);
      } while (brackets.find());
    }
  }

  /** The entry a line belongs to: a new one, or the last. */
  private Optional<DictionaryEntry> entry(String name, Origin at) {
    boolean isAlias = name.startsWith("+");
    if (!isAlias && !name.isEmpty()) {
      String text = Names.fromDictionary(name);
      if (text.isBlank()) {
        findings.broken(at, "expected a name, found \"" + name + "\"");
        return Optional.empty();
      }
      entries.add(new DictionaryEntry(text, at));
    }
    if (entries.isEmpty()) {
      // A file that is no dictionary has thousands of such lines; one tells enough.
      if (orphans++ == 0) {
        findings.broken(at, "expected a name before its aliases and codes, found \"" + name + "\"");
      }
      return Optional.empty();
    }
    DictionaryEntry last = entries.get(entries.size() - 1);
    if (isAlias) {
      last.addAlias(Names.fromDictionary(name.substring(1)));
    }
    return Optional.of(last);
  }
}
