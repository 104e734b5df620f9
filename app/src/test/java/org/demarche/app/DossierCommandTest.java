package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relationship of two countries in the sample sequences, in each form. */
class DossierCommandTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void ingest() {
    run("ingest", Path.of("..", "samples", "sequences").toString());
  }

  @Test
  void markdownIsWrittenWhereNoFileIsGiven() {
    String text = run("dossier", "KEN", "PRT").out();
    assertThat(text)
        .startsWith("# Kenya and Portugal")
        .contains("## By month")
        .contains("## Visits, meetings and calls")
        .contains("TOOK_PLACE visit")
        .contains("> The President of Kenya visited Portugal on Wednesday")
        .contains("Tagus Courier");
  }

  @Test
  void aPeriodBoundsItAndItsPlansAreThoseOfItsLastDay() {
    String text = run("dossier", "KEN", "PRT", "--to", "2025-02-01").out();
    assertThat(text).contains("LAPSED visit").doesNotContain("TOOK_PLACE");
  }

  @Test
  void htmlIsXmlAndNeedsNothingElse() throws Exception {
    Path file = folder.resolve("d.html");
    run("dossier", "KEN", "PRT", "-o", file.toString());
    String page = Files.readString(file);
    assertThat(page).doesNotContain("http://www.w3.org/TR").doesNotContain("<script");
    assertThat(page).doesNotContain("src=").doesNotContain("<link");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void hostileTextStaysText() throws Exception {
    Path news = folder.resolve("hostile.jsonl");
    Files.writeString(
        news,
        "{\"id\":\"h\",\"date\":\"2024-01-10\",\"outlet\":\"<script>alert(1)</script>\",\"text\":"
            + "\"Sweden accused Norway of spying, <b>officials</b> & others said.\"}\n");
    run("ingest", news.toString());
    Path file = folder.resolve("hostile.html");
    run("dossier", "SWE", "NOR", "-o", file.toString());
    assertThat(Files.readString(file)).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void pdfHasTheText() throws Exception {
    Path file = folder.resolve("d.pdf");
    Cli.Result result = run("dossier", "URY", "PRY", "-o", file.toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Uruguay and Paraguay")
          .contains("Asunción")
          .contains("→");
    }
  }

  @Test
  void exposureIsASectionOfItsOwn() throws Exception {
    run("ingest", Path.of("..", "samples", "exposure", "algeria.txt").toString());
    String text = run("dossier", "DZA", "RUS", "--exposure").out();
    assertThat(text).contains("## Exposure to sanctions law").contains("CAATSA-231, Algeria: ");
    assertThat(run("dossier", "DZA", "RUS").out()).doesNotContain("CAATSA-231");
  }

  @Test
  void wrongWordsAreNamed() {
    assertThat(run("dossier", "KEN", "QQQ").err()).contains("no country has the code QQQ");
    assertThat(run("dossier", "KEN", "KEN").err()).contains("two different countries");
    assertThat(run("dossier", "KEN", "PRT", "-o", "d.doc").err()).contains(".html, .pdf or .md");
  }

  private static Cli.Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", folder.resolve("d.duckdb").toString()));
    return Cli.run(all.toArray(String[]::new));
  }
}
