package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.demarche.app.store.Dump;
import org.demarche.app.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real store in a folder of its own, filled by the real engine. */
class IngestCommandTest {

  private static final int KILLS = Integer.getInteger("demarche.kills", 3);

  private static final List<String> NEWS =
      List.of(
          article("a", "2024-01-10", "Kenya's president will visit Norway in March, Oslo said."),
          article("b", "2024-03-12", "Kenya's president arrived in Oslo, Norway, for a visit."),
          article("c", "2024-03-14", "Police in Oran arrested 12 protesters."),
          article("d", "2024-03-15", "\\\"We will not pay,\\\" the Kenyan president said in Oslo."),
          article("e", "2024-03-16", "Sweden imposed sanctions on Belarus over the trial."));

  @TempDir private Path folder;

  @Test
  void aPlanIsFollowedToItsEnd() throws Exception {
    assertThat(ingest(NEWS).code()).isZero();
    assertThat(ask("plans", "--kind", "visit").out())
        .contains("TOOK_PLACE")
        .contains("visit: ")
        .contains("arrived in Oslo");
    assertThat(ask("plans", "--as-of", "2024-02-01", "--state", "open").out())
        .contains("SCHEDULED")
        .contains("2024-03-01 to 2024-03-31");
  }

  @Test
  void theSamplesEndAsTheReadmeSays() {
    ask("ingest", Path.of("..", "samples", "sequences").toString());
    assertThat(ask("plans").out())
        .contains("CANCELLED   summit: Uruguay, Chile, Paraguay")
        .contains("TOOK_PLACE  visit: ")
        .contains("Portugal at Lisbon; 2025-07-02");
    assertThat(ask("plans", "--as-of", "2025-02-01", "--kind", "visit").out())
        .contains("LAPSED")
        .contains("by 2024-12-31");
  }

  @Test
  void theSameAgainChangesNothing() throws Exception {
    ingest(NEWS);
    List<String> before = dump();
    Cli.Result again = ingest(NEWS);
    assertThat(again.err()).contains("0 articles read").contains("5 known already");
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void theOrderAndThePortionsDoNotMatter() throws Exception {
    ingest(NEWS);
    List<String> whole = dump();
    for (int seed = 0; seed < 3; seed++) {
      Files.delete(store());
      List<String> shuffled = new ArrayList<>(NEWS);
      Collections.shuffle(shuffled, new Random(seed));
      ingest(shuffled.subList(0, 2));
      ingest(shuffled.subList(2, 5));
      assertThat(dump()).isEqualTo(whole);
    }
  }

  @Test
  void aCorrectionTakesTheOldVersionsPlaceAndTheOldIsKept() throws Exception {
    ingest(NEWS);
    String corrected = article("c", "2024-03-14", "Police in Oran released 12 protesters.");
    Cli.Result result = ingest(List.of(corrected));
    assertThat(result.err()).contains("1 of them corrections");
    assertThat(ask("reports", "--text", "Oran").out()).contains("RETREAT").doesNotContain("COERCE");
    assertThat(ask("query", "select id, text from article_history", "--format", "csv").out())
        .contains("arrested 12 protesters");
    assertThat(ask("events", "--text", "arrested 12").out()).contains("nothing fits");
  }

  @Test
  void aRefusedInputIsToldAndKept() throws Exception {
    Cli.Result result = ingest(List.of(NEWS.get(0), "{\"text\": \"unfinished"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("news.jsonl").contains("1 refused");
    assertThat(ask("query", "select * from v_refusals", "--format", "csv").out())
        .contains("news.jsonl");
  }

  @Test
  void rowsAreChosenAndWrittenInEveryForm() throws Exception {
    ingest(NEWS);
    assertThat(ask("events", "--dyad", "SWE,BLR").out()).contains("SANCTION");
    assertThat(ask("events", "--dyad", "SWE,KEN").out()).contains("nothing fits");
    assertThat(ask("events", "--type", "sanction", "--format", "json").lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("\"type\":\"SANCTION\"").contains("\"id\":"));
    assertThat(ask("statements", "--text", "not pay").out()).contains("We will not pay");
    assertThat(ask("actors", "list", "--country", "KEN", "--format", "csv").out())
        .startsWith("id,name,kind");
    Path parquet = folder.resolve("events.parquet");
    ask("events", "--format", "parquet", "-o", parquet.toString());
    assertThat(
            ask("query", "select count(*) as n from '" + parquet + "'", "--format", "csv").lines())
        .contains(String.valueOf(ask("events", "--format", "csv").lines().size() - 1));
  }

  @Test
  void whatDoesNotExistIsAWrongUsage() throws Exception {
    ingest(NEWS.subList(0, 1));
    assertThat(ask("articles", "--type", "AID").code()).isEqualTo(2);
    assertThat(ask("plans", "--state", "done").err()).contains("no state is called DONE");
    assertThat(ask("plans", "--kind", "picnic").err())
        .contains("no kind of plan")
        .contains("visit");
    assertThat(ask("plan", "merge", "0000", "1111").code()).isEqualTo(2);
  }

  @Test
  void aQueryCannotWrite() throws Exception {
    ingest(NEWS.subList(0, 1));
    Cli.Result result = ask("query", "delete from report");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("read-only");
    assertThat(ask("reports").out()).contains("CONSULT");
  }

  @Test
  void theUserClosesAPlanAndItStaysClosed() throws Exception {
    ingest(NEWS.subList(0, 1));
    String id = ask("plans").lines().get(0).substring(0, 8);
    assertThat(ask("plan", "close", id, "CANCELLED", "--note", "by phone").out())
        .contains("CANCELLED")
        .contains("by phone");
    ingest(List.of(NEWS.get(2)));
    assertThat(ask("plans").out()).contains("CANCELLED");
  }

  @Test
  void aStoreOfANewerProgramAndAForeignFileAreRefused() throws Exception {
    ingest(NEWS.subList(0, 1));
    try (Connection c = DriverManager.getConnection("jdbc:duckdb:" + store());
        Statement s = c.createStatement()) {
      s.execute("update meta set value = '99' where name = 'schema'");
    }
    assertThat(ask("events").err()).contains("schema 99").contains("use a newer demarche");
    assertThat(ingest(NEWS).code()).isEqualTo(3);
    Files.writeString(store(), "this is no database at all, but it is long enough to be one");
    assertThat(ask("events").err()).contains("no store of demarche's");
    Files.delete(store());
    assertThat(ask("events").err()).contains("demarche ingest PATH");
  }

  @Test
  void aStoreInUseIsAClearMessage() throws Exception {
    ingest(NEWS.subList(0, 1));
    try (Store held = Store.open(store())) {
      Process other = child("events", "--store", store().toString());
      String err = new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(other.waitFor()).isEqualTo(3);
      assertThat(err).contains("in use by another process").contains("--store");
      assertThat(held.counts()).containsEntry("article", 1L);
    }
  }

  @Test
  void killedAtAnyInstantAndStartedAgainItEndsTheSame() throws Exception {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (String line : NEWS) {
        many.add(line.replace("\"id\":\"", "\"id\":\"" + i));
      }
    }
    Path news = Files.write(folder.resolve("many.jsonl"), many);
    assertThat(ask("ingest", news.toString()).code()).isZero();
    List<String> whole = dump();
    Files.delete(store());
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process child = child("ingest", news.toString(), "--store", store().toString());
      if (!child.waitFor(300 + random.nextInt(3_000), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly();
      }
      child.waitFor();
    }
    assertThat(ask("ingest", news.toString()).code()).isZero();
    assertThat(dump()).isEqualTo(whole);
  }

  @Test
  void eventsLeaveInTheLayoutsOfTheField() throws Exception {
    ingest(NEWS);
    Path file = folder.resolve("out.txt");
    for (String format : List.of("plover", "polecat", "icews", "gdelt-events", "gdelt-mentions")) {
      Cli.Result result =
          ask("export", "--as", format, "-o", file.toString(), "--days", "first-report");
      assertThat(result.code()).as(format).isZero();
      assertThat(result.err()).as(format).contains("events in");
      assertThat(Files.readString(file)).as(format).isNotBlank();
    }
    ask("export", "--as", "plover", "-o", file.toString());
    assertThat(Files.readString(file)).doesNotContain("arrested");
    assertThat(ask("export", "--as", "gdelt", "-o", folder.resolve("day").toString()).err())
        .contains("day.export.CSV")
        .contains("day.mentions.CSV")
        .contains("left out: no day");
    Path main = folder.resolve("main.txt");
    ask("export", "--as", "plover", "-o", file.toString(), "--days", "first-report");
    ask("export", "--as", "plover", "-o", main.toString(), "--days", "first-report", "--main");
    List<String> every = Files.readAllLines(file);
    assertThat(Files.readAllLines(main)).isNotEmpty().isSubsetOf(every);
    ask("export", "--as", "parquet", "-o", folder.resolve("tables").toString());
    assertThat(folder.resolve("tables/events.parquet")).isNotEmptyFile();
    assertThat(ask("export", "--as", "xml", "-o", file.toString()).err()).contains("no format");
  }

  private static Process child(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private Path store() {
    return folder.resolve("own.duckdb");
  }

  private Cli.Result ingest(List<String> lines) throws IOException {
    Path news = Files.write(folder.resolve("news.jsonl"), lines);
    return ask("ingest", news.toString());
  }

  private Cli.Result ask(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", store().toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  private List<String> dump() throws IOException {
    try (Store open = Store.openToRead(store())) {
      return Dump.of(open);
    }
  }

  private static String article(String id, String day, String text) {
    return "{\"id\":\""
        + id
        + "\",\"date\":\""
        + day
        + "\",\"outlet\":\"Test Post\",\"text\":\""
        + text
        + "\"}";
  }
}
