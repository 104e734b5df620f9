package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.zip.GZIPInputStream;
import org.demarche.intake.Page;

/**
 * How well the running text of news pages is found, measured as the Fundus evaluation does: a
 * folder with {@code ground_truth.json} (page name to its {@code body} paragraphs) and the pages in
 * {@code html}.
 *
 * @param rows one a page, in order of names
 */
public record PageScore(List<Row> rows) {

  /**
   * One page.
   *
   * @param page its name in the ground truth
   * @param score against the best choice of optional paragraphs
   */
  public record Row(String page, Rouge score) {}

  public PageScore {
    rows = List.copyOf(rows);
  }

  /**
   * Reads and scores every page of the ground truth.
   *
   * @throws IOException if the ground truth or one of its pages cannot be read
   */
  public static PageScore of(Path folder) throws IOException {
    return of(folder, html -> Page.of(html).text());
  }

  /** The same with another way to get at the text of a page. */
  public static PageScore of(Path folder, Function<String, String> extractor) throws IOException {
    Path truth = folder.resolve("ground_truth.json");
    Map<String, JsonNode> pages = new TreeMap<>();
    new ObjectMapper()
        .readTree(truth.toFile())
        .properties()
        .forEach(page -> pages.put(page.getKey(), page.getValue().path("body")));
    if (pages.isEmpty()) {
      throw new IOException(truth + ": expected an object of pages, found none");
    }
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : pages.entrySet()) {
      List<String> paragraphs = new ArrayList<>();
      page.getValue().forEach(paragraph -> paragraphs.add(paragraph.asText()));
      String text = extractor.apply(html(folder.resolve("html"), page.getKey()));
      rows.add(new Row(page.getKey(), new ReferencePage(page.getKey(), paragraphs).score(text)));
    }
    return new PageScore(rows);
  }

  public double precision() {
    return mean(Rouge::precision);
  }

  public double recall() {
    return mean(Rouge::recall);
  }

  /** The mean of the pages' F1, which is not the F1 of the means. */
  public double f1() {
    return mean(Rouge::f1);
  }

  private double mean(ToDoubleFunction<Rouge> value) {
    return rows.stream().mapToDouble(row -> value.applyAsDouble(row.score())).average().orElse(0);
  }

  /** Pages are named with {@code .gz}, whether they lie there compressed or unpacked. */
  private static String html(Path folder, String name) throws IOException {
    Path packed = folder.resolve(name);
    if (Files.exists(packed) && name.endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    Path plain = folder.resolve(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name);
    return new String(Files.readAllBytes(plain), StandardCharsets.UTF_8);
  }
}
