package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.article.PublicationDate.Basis;
import org.demarche.intake.IntakeResult.Read;
import org.demarche.intake.IntakeResult.Refused;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final String TEXT = "The envoys of both sides met in the city on Friday.";
  private static final LocalDate DAY = LocalDate.of(2019, 1, 4);
  private static final IntakeOptions DATED = IntakeOptions.DEFAULT.withDate(DAY);

  private static List<IntakeResult> read(IntakeOptions options, String name, byte[] bytes) {
    return new Intake(options).read(new ByteArrayInputStream(bytes), name).toList();
  }

  private static List<IntakeResult> read(IntakeOptions options, String name, String text) {
    return read(options, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Read one(List<IntakeResult> results) {
    assertThat(results).singleElement().isInstanceOf(Read.class);
    return (Read) results.get(0);
  }

  private static IssueCode refusal(List<IntakeResult> results) {
    assertThat(results).singleElement().isInstanceOf(Refused.class);
    return ((Refused) results.get(0)).issue().code();
  }

  private static List<IssueCode> codes(Read read) {
    return read.issues().stream().map(Issue::code).toList();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      gz.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void keepsPlainTextAsItIs() {
    Read read = one(read(DATED, "a.txt", TEXT + "\r\n"));
    assertThat(read.article().text()).isEqualTo(TEXT + "\r\n");
    assertThat(read.article().language()).contains("en");
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void namesAnArticleAfterItsContent() {
    String id = one(read(DATED, "a.txt", TEXT)).article().id();
    assertThat(one(read(DATED, "b.txt", TEXT)).article().id()).isEqualTo(id);
    assertThat(one(read(DATED, "a.txt", TEXT + "!")).article().id()).isNotEqualTo(id);
  }

  @Test
  void takesTheDateFromTheCallerThenTheMetadataThenTheHeadOfTheText() {
    String line = "{\"text\": \"" + TEXT + "\", \"date\": \"2022-11-11T23:30:00+01:00\"}";
    assertThat(one(read(DATED, "a.jsonl", line)).article().published().get().basis())
        .isEqualTo(Basis.GIVEN);
    var metadata = one(read(IntakeOptions.DEFAULT, "a.jsonl", line)).article().published().get();
    assertThat(metadata.date()).isEqualTo("2022-11-11");
    assertThat(metadata.instant().get().getOffset()).hasToString("+01:00");
    var head = one(read(IntakeOptions.DEFAULT, "a", "Friday, January 4, 2019\n\n" + TEXT));
    assertThat(head.article().published().get().date()).isEqualTo(DAY);
    assertThat(head.article().published().get().basis()).isEqualTo(Basis.TEXT_HEAD);
  }

  @Test
  void neverTakesTodayForTheDate() {
    Read read = one(read(IntakeOptions.DEFAULT, "a.txt", TEXT));
    assertThat(read.article().published()).isEmpty();
    assertThat(codes(read)).containsExactly(IssueCode.NO_DATE);
  }

  @Test
  void doubtsADateAfterTheLatestPlausibleOne() {
    assertThat(codes(one(read(DATED.withLatest(DAY.minusDays(1)), "a.txt", TEXT))))
        .containsExactly(IssueCode.FUTURE_DATE);
  }

  @Test
  void readsFieldsOfJsonLinesAndKeepsTheUnknownOnes() {
    String line =
        "{\"id\": 7, \"text\": \""
            + TEXT
            + "\", \"title\": \"Envoys\", \"outlet\": \"AFP\","
            + " \"url\": null, \"zeta\": [1], \"alpha\": \"x\"}";
    var article = one(read(DATED, "a.jsonl", line)).article();
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.outlet()).contains("AFP");
    assertThat(article.url()).isEmpty();
    assertThat(article.extras().keySet()).containsExactly("zeta", "alpha");
  }

  @Test
  void goesOnAfterABrokenLineAndNamesIt() {
    String good = "{\"text\": \"" + TEXT + "\"}";
    List<IntakeResult> results =
        read(DATED, "b.jsonl", String.join("\n", good, "{\"text\": ", "", "{\"a\": 1}", good));
    assertThat(results).hasSize(4);
    Refused broken = (Refused) results.get(1);
    assertThat(broken.issue().code()).isEqualTo(IssueCode.BROKEN_JSON_LINE);
    assertThat(broken.origin()).hasToString("b.jsonl:2");
    assertThat(((Refused) results.get(2)).issue().code()).isEqualTo(IssueCode.MISSING_FIELD);
    assertThat(results.get(3).origin()).hasToString("b.jsonl:5");
  }

  @Test
  void leavesOutADateItCannotRead() {
    String line = "{\"text\": \"" + TEXT + "\", \"date\": \"soon\"}";
    assertThat(codes(one(read(IntakeOptions.DEFAULT, "a.jsonl", line))))
        .containsExactly(IssueCode.BAD_DATE, IssueCode.NO_DATE);
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(refusal(read(DATED, "a.txt", ""))).isEqualTo(IssueCode.EMPTY_TEXT);
    assertThat(refusal(read(DATED, "a.html", " "))).isEqualTo(IssueCode.EMPTY_TEXT);
    assertThat(refusal(read(DATED, "a.txt", "1, 2 ... 3!"))).isEqualTo(IssueCode.NO_LETTERS);
    assertThat(refusal(read(DATED, "a", new byte[] {77, 90, 0, 3, 0, 0, 4, 0, 9})))
        .isEqualTo(IssueCode.BINARY_INPUT);
    assertThat(refusal(read(DATED, "a", "%PDF-1.7 stream"))).isEqualTo(IssueCode.BINARY_INPUT);
  }

  @Test
  void readsOtherCharacterSetsAndSaysWhenItGuessed() {
    String text = "The café of the ministry was closed by order of the mayor on Friday.";
    Charset western = Charset.forName("windows-1252");
    Read guessed = one(read(DATED, "a.txt", text.getBytes(western)));
    assertThat(guessed.article().text()).isEqualTo(text);
    assertThat(codes(guessed)).containsExactly(IssueCode.ENCODING_GUESSED);
    Read marked = one(read(DATED, "a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
    assertThat(marked.article().text()).isEqualTo(text);
    assertThat(marked.issues()).isEmpty();
    byte[] broken = (text + "éé x").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;
    assertThat(codes(one(read(DATED, "a.txt", broken)))).containsExactly(IssueCode.MALFORMED_TEXT);
  }

  @Test
  void saysThatALanguageIsNotRead() {
    Read read = one(read(DATED, "a.txt", "Le ministre a dit que les envoyés se sont vus à Oran."));
    assertThat(codes(read)).containsExactly(IssueCode.LANGUAGE_NOT_READ);
  }

  @Test
  void refusesWhatIsTooLargeWithoutReadingItAll() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    Intake intake = new Intake(DATED.withMostBytes(5_000));
    assertThat(refusal(intake.read(endless, "a.txt").toList())).isEqualTo(IssueCode.TOO_LARGE);
    String line = "{\"text\": \"" + TEXT + "\"}";
    assertThat(read(DATED.withMostBytes(100), "a.jsonl", "x".repeat(500) + "\n" + line))
        .satisfiesExactly(
            cut -> assertThat(refusal(List.of(cut))).isEqualTo(IssueCode.TOO_LARGE),
            good -> assertThat(good).isInstanceOf(Read.class));
  }

  @Test
  void keepsTheWholeLinesOfACutArchive() throws IOException {
    String line = "{\"text\": \"" + TEXT + "\"}\n";
    byte[] whole = gzip(line.repeat(3));
    assertThat(read(DATED, "a.jsonl.gz", whole)).hasSize(3);
    List<IntakeResult> results = read(DATED, "a.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));
    assertThat(results).hasSize(4);
    assertThat(results.subList(0, 3)).allMatch(result -> result instanceof Read);
    assertThat(refusal(results.subList(3, 4))).isEqualTo(IssueCode.TRUNCATED_ARCHIVE);
  }

  @Test
  void readsFoldersInTheOrderOfNamesAndSkipsNothingSilently(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("b.txt"), TEXT);
    Files.createDirectories(folder.resolve("a"));
    Files.write(folder.resolve("a/z.html.gz"), gzip("<p>" + TEXT.repeat(3) + "</p>"));
    Files.write(folder.resolve("c.bin"), new byte[20]);
    Files.writeString(folder.resolve(".hidden"), TEXT);
    assertThat(new Intake(DATED).read(folder).map(r -> r.origin().file()))
        .containsExactly(
            folder.resolve("a/z.html.gz").toString(),
            folder.resolve("b.txt").toString(),
            folder.resolve("c.bin").toString());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(refusal(new Intake(DATED).read(empty).toList())).isEqualTo(IssueCode.EMPTY_FOLDER);
    assertThat(refusal(new Intake(DATED).read(folder.resolve("no.txt")).toList()))
        .isEqualTo(IssueCode.UNREADABLE_FILE);
  }
}
