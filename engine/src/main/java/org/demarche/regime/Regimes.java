package org.demarche.regime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.knowledge.KnowledgeException;

/**
 * The regimes that are looked at.
 *
 * @param all by id
 */
public record Regimes(List<Regime> all) {

  private static final String INDEX = "index.txt";

  public Regimes {
    all = List.copyOf(all);
  }

  /** Those in the jar, which its file {@code index.txt} names. */
  public static Regimes shipped() {
    List<Regime> regimes = new ArrayList<>();
    try (BufferedReader index = new BufferedReader(resource(INDEX))) {
      for (String name = index.readLine(); name != null; name = index.readLine()) {
        try (Reader in = resource(name)) {
          regimes.add(new RegimeFile(name).read(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped regimes", e);
    }
    return of(regimes);
  }

  private static Reader resource(String name) {
    InputStream in = Regimes.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the jar lacks the regime " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /**
   * These and the {@code .yaml} files of a folder; one of the same id takes the place of a shipped
   * one.
   *
   * @throws KnowledgeException if a line is wrong, or two files of the folder have the same id
   * @throws IOException if the folder or a file of it cannot be read
   */
  public Regimes with(Path folder) throws IOException {
    Map<String, Regime> own = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      Regime regime = read(file);
      Regime other = own.put(regime.id(), regime);
      if (other != null) {
        throw new KnowledgeException(
            regime.file(), 1, "the id " + regime.id() + " is taken by " + other.file());
      }
    }
    List<Regime> both = new ArrayList<>(own.values());
    all.stream().filter(regime -> !own.containsKey(regime.id())).forEach(both::add);
    return of(both);
  }

  /**
   * One file.
   *
   * @throws KnowledgeException if a line is wrong: names file and line
   * @throws IOException if the file cannot be read
   */
  public static Regime read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new RegimeFile(file.toString()).read(in);
    }
  }

  /** The regime of that id. */
  public Optional<Regime> find(String id) {
    return all.stream().filter(regime -> regime.id().equals(id)).findFirst();
  }

  private static Regimes of(List<Regime> regimes) {
    Map<String, Regime> byId = new TreeMap<>();
    regimes.forEach(regime -> byId.put(regime.id(), regime));
    return new Regimes(List.copyOf(byId.values()));
  }
}
