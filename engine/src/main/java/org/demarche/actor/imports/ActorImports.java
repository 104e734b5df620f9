package org.demarche.actor.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.actor.ActorBook;

/** Imports actors from files of other projects. */
public final class ActorImports {
  private ActorImports() {}

  /**
   * Reads files of one form. Bytes that are no UTF-8 become U+FFFD, which is dropped from names.
   *
   * @param book which codes are known, and which states need no import
   * @param lenient whether a wrong code becomes an issue; else it stops the import
   * @throws org.demarche.knowledge.KnowledgeException if a file is not of that form, or a code is
   *     wrong and the import not lenient
   * @throws IOException if a file cannot be read
   */
  public static ActorImport read(ImportForm form, List<Path> files, ActorBook book, boolean lenient)
      throws IOException {
    Findings findings = new Findings(lenient);
    List<ImportedActor> actors =
        switch (form) {
          case PETRARCH, PHOENIX -> dictionaries(files, book, findings);
          case CONGRESS -> congress(files, findings);
          case FTM -> ftm(files, book, findings);
        };
    return new ActorImport(unique(actors), findings.issues());
  }

  private static List<ImportedActor> dictionaries(
      List<Path> files, ActorBook book, Findings findings) throws IOException {
    CameoCodes codes = new CameoCodes(book, findings);
    DictionaryActors actors = new DictionaryActors(book, findings);
    List<ImportedActor> all = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader in = open(file)) {
        for (DictionaryEntry entry : new ActorDictionary(file, codes, findings).read(in)) {
          actors.of(entry).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static List<ImportedActor> congress(List<Path> files, Findings findings)
      throws IOException {
    List<ImportedActor> all = new ArrayList<>();
    for (Path file : files) {
      CongressActors actors = new CongressActors(file, findings);
      try (BufferedReader in = open(file)) {
        for (YamlValue entry : new YamlEntries(file, findings).read(in)) {
          actors.of(entry).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static List<ImportedActor> ftm(List<Path> files, ActorBook book, Findings findings)
      throws IOException {
    List<FtmEntity> entities = new ArrayList<>();
    for (Path file : files) {
      try (BufferedReader in = open(file)) {
        entities.addAll(new FtmReader(file, findings).read(in));
      }
    }
    return new FtmActors(book, findings).of(entities);
  }

  private static BufferedReader open(Path file) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    return in;
  }

  /** Namesakes get a number, in the order of the files. */
  private static List<ImportedActor> unique(List<ImportedActor> actors) {
    Set<String> taken = new HashSet<>();
    List<ImportedActor> all = new ArrayList<>(actors.size());
    for (ImportedActor actor : actors) {
      String id = actor.id();
      for (int i = 2; !taken.add(id); i++) {
        id = actor.id() + "-" + i;
      }
      all.add(id.equals(actor.id()) ? actor : actor.withId(id));
    }
    return all;
  }
}
