package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is thrown at it: an issue or an error that names the file, never a stack trace. */
class BadInputTest {

  @TempDir private Path folder;

  @Test
  void anEmptyFile() throws Exception {
    assertRefused(write("empty.txt", new byte[0]), "EMPTY_TEXT");
  }

  @Test
  void aBinaryFile() throws Exception {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    assertRefused(write("picture.txt", bytes), "BINARY_INPUT");
  }

  @Test
  void noLetters() throws Exception {
    assertRefused(write("figures.txt", "12 : 34 -- 56\n".getBytes()), "NO_LETTERS");
  }

  @Test
  void fiftyMegabytesOfText() throws Exception {
    byte[] line = "Police arrested two men in Oran. ".getBytes();
    byte[] text = new byte[50 << 20];
    for (int i = 0; i < text.length; i++) {
      text[i] = line[i % line.length];
    }
    assertRefused(write("huge.txt", text), "TOO_LARGE");
  }

  @Test
  void oneSentenceOfAMegabyte() throws Exception {
    String word = "o".repeat(150) + " ";
    String sentence = "Police arrested " + word.repeat(7_000) + "men.";
    Cli.Result result = Cli.run("read", write("long.txt", sentence.getBytes()));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("SENTENCE_CUT");
  }

  @Test
  void aWrongCharset() throws Exception {
    byte[] latin = "Police arrested José Peña in Málaga.".getBytes(Charset.forName("windows-1252"));
    Cli.Result result = Cli.run("read", "--issues", write("latin.txt", latin));
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("ENCODING_GUESSED").contains("Málaga");
  }

  @Test
  void tenThousandNestedDivs() throws Exception {
    String page =
        "<html><body>"
            + "<div>".repeat(10_000)
            + "<p>Police arrested two men in Oran on Friday, and the court will hear them soon.</p>"
            + "</div>".repeat(10_000)
            + "</body></html>";
    Cli.Result result = Cli.run("read", write("deep.html", page.getBytes()));
    assertThat(result.code()).isIn(0, 3);
    assertThat(result.err()).doesNotContain("Exception").doesNotContain("at org.");
  }

  @Test
  void aBrokenLineAmongGoodOnes() throws Exception {
    String lines =
        "{\"id\":\"1\",\"text\":\"Police arrested two men in Oran.\"}\n{oops\n"
            + "{\"id\":\"2\",\"text\":\"The minister will visit Oslo.\"}\n";
    Cli.Result result = Cli.run("read", "--format", "json", write("mixed.jsonl", lines.getBytes()));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.lines()).hasSize(2);
    assertThat(result.err()).contains("mixed.jsonl:2: BROKEN_JSON_LINE");
  }

  @Test
  void aFutureDate() throws Exception {
    String file = write("news.txt", "Police arrested two men in Oran.".getBytes());
    assertThat(Cli.run("read", "--date", "2026-01-16", file).out()).contains("FUTURE_DATE");
    assertThat(Cli.run("read", "--date", "2026-01-15", file).out()).doesNotContain("FUTURE_DATE");
  }

  @Test
  void anEmptyFolder() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("nothing"));
    assertRefused(empty.toString(), "EMPTY_FOLDER");
  }

  private void assertRefused(String file, String code) {
    Cli.Result result = Cli.run("read", file);
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(file).contains(code).doesNotContain("Exception");
  }

  private String write(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes).toString();
  }
}
