package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {

  private static final List<String> ACTS =
      List.of(
          "Police arrested two men in Oran.",
          "The minister will visit Oslo on Monday, his office said.",
          "The tea was cold.",
          "Deputies demanded that the government release the editor. Troops withdrew from the port.");

  @TempDir private Path folder;

  @Test
  void eachArticleIsOneLineInTheOrderOfTheInput() throws Exception {
    Path in = articles("in.jsonl", 12);
    Cli.Result result = code(in, "out.jsonl");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("12 articles");
    List<String> lines = Files.readAllLines(folder.resolve("out.jsonl"));
    assertThat(lines).hasSize(12);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith("{\"id\":\"a" + i + "\"");
    }
    assertThat(names()).containsExactly("in.jsonl", "out.jsonl");
  }

  @Test
  void threadsAndOrderDoNotChangeALine() throws Exception {
    Path in = articles("in.jsonl", 20);
    List<String> shuffled = new ArrayList<>(Files.readAllLines(in));
    Collections.shuffle(shuffled, new Random(3));
    Path other = Files.write(folder.resolve("shuffled.jsonl"), shuffled);
    code(in, "one.jsonl", "--threads", "1");
    code(in, "two.jsonl", "--threads", "2");
    code(other, "three.jsonl", "--threads", "3");
    List<String> one = Files.readAllLines(folder.resolve("one.jsonl"));
    assertThat(folder.resolve("two.jsonl")).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
    assertThat(Files.readAllLines(folder.resolve("three.jsonl")))
        .containsExactlyInAnyOrderElementsOf(one);
  }

  @Test
  void aBrokenLineIsListedAndTheOthersAreCoded() throws Exception {
    Path in = folder.resolve("in.jsonl");
    Files.write(in, List.of(article(0), "{\"text\": \"unfinished", article(1)));
    Cli.Result result = code(in, "out.jsonl");
    assertThat(result.code()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
    assertThat(Files.readAllLines(folder.resolve("out.jsonl.issues.jsonl")))
        .singleElement()
        .asString()
        .contains("\"line\":2")
        .contains("BROKEN_JSON_LINE");
    assertThat(result.err()).contains("1 inputs were refused");
  }

  @Test
  void aResultIsNotOverwrittenUnlessForced() throws Exception {
    Path in = articles("in.jsonl", 1);
    Path out = Files.writeString(folder.resolve("out.jsonl"), "precious");
    Cli.Result refused = code(in, "out.jsonl");
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("--force");
    assertThat(out).hasContent("precious");
    assertThat(code(in, "out.jsonl", "--force").code()).isZero();
    assertThat(Files.readString(out)).startsWith("{\"id\":\"a0\"");
  }

  @Test
  void aKilledRunGoesOnAndEndsWithTheSameBytes() throws Exception {
    Path in = articles("in.jsonl", 400);
    code(in, "whole.jsonl");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.demarche.app.Main",
                "code",
                "--in",
                in.toString(),
                "--out",
                folder.resolve("out.jsonl").toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path progress = folder.resolve("out.jsonl.progress");
    while (!Files.exists(progress) && run.isAlive()) {
      Thread.sleep(5);
    }
    run.destroyForcibly().waitFor();
    assertThat(progress).as("killed on the way").exists();
    assertThat(folder.resolve("out.jsonl")).doesNotExist();
    Files.writeString(
        folder.resolve("out.jsonl.partial"),
        Files.readString(folder.resolve("out.jsonl.partial")) + "{\"id\":\"torn");

    Cli.Result again = code(in, "out.jsonl");
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("going on after");
    assertThat(folder.resolve("out.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
    assertThat(names()).containsExactly("in.jsonl", "out.jsonl", "whole.jsonl");
  }

  private Cli.Result code(Path in, String out, String... more) {
    List<String> args = new ArrayList<>(List.of("code", "--in", in.toString()));
    args.addAll(List.of("--out", folder.resolve(out).toString()));
    args.addAll(List.of(more));
    return Cli.run(args.toArray(String[]::new));
  }

  private Path articles(String name, int number) throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      lines.add(article(i));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private static String article(int number) {
    return "{\"id\":\"a%d\",\"date\":\"2025-11-07\",\"text\":\"%s\"}"
        .formatted(number, ACTS.get(number % ACTS.size()));
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
