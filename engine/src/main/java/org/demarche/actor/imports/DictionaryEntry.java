package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.List;
import org.demarche.issue.Origin;

/** An entry of a dictionary while its lines are read. */
final class DictionaryEntry {
  private final String name;
  private final Origin origin;
  private final List<String> aliases = new ArrayList<>();
  private final List<DictionaryCode> codes = new ArrayList<>();
  private boolean hasBrackets;

  DictionaryEntry(String name, Origin origin) {
    this.name = name;
    this.origin = origin;
  }

  void addAlias(String alias) {
    aliases.add(alias);
  }

  void addCode(DictionaryCode code) {
    codes.add(code);
  }

  /** Codes were given, whether or not they could be read. */
  void sawBrackets() {
    hasBrackets = true;
  }

  boolean hasBrackets() {
    return hasBrackets;
  }

  String name() {
    return name;
  }

  Origin origin() {
    return origin;
  }

  /** In the order of the file. */
  List<String> aliases() {
    return List.copyOf(aliases);
  }

  /** In the order of the file. */
  List<DictionaryCode> codes() {
    return List.copyOf(codes);
  }
}
