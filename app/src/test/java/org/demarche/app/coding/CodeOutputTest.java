package org.demarche.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeOutputTest {

  private static final Coded READ = new Coded(Optional.of("{\"id\":1}"), List.of(), 2);
  private static final Coded REFUSED = new Coded(Optional.empty(), List.of("{\"code\":2}"), 0);

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void name() {
    out = folder.resolve("deeper/out.jsonl");
  }

  @Test
  void whatCameAfterTheLastCheckpointIsCutOff() throws Exception {
    try (CodeOutput first = CodeOutput.open(out, "run", false)) {
      first.add(READ);
      first.add(REFUSED);
      first.checkpoint();
      first.add(READ);
    }
    Files.writeString(sibling(".partial"), "{\"torn", StandardOpenOption.APPEND);
    try (CodeOutput second = CodeOutput.open(out, "run", false)) {
      assertThat(second.state().inputs()).isEqualTo(2);
      assertThat(second.state().refused()).isEqualTo(1);
      second.add(READ);
      second.finish();
    }
    assertThat(out).hasContent("{\"id\":1}\n{\"id\":1}\n");
    assertThat(sibling(".issues.jsonl")).hasContent("{\"code\":2}\n");
    assertThat(sibling(".progress")).doesNotExist();
  }

  @Test
  void aRunKilledWhileItsFilesWereMovedIsSettled() throws Exception {
    try (CodeOutput first = CodeOutput.open(out, "run", false)) {
      first.add(READ);
      first.add(REFUSED);
      first.checkpoint();
    }
    Path progress = sibling(".progress");
    Files.writeString(
        progress, Files.readString(progress).replace("\"complete\":false", "\"complete\":true"));
    Files.move(sibling(".issues.jsonl.partial"), sibling(".issues.jsonl"));
    assertThat(CodeOutput.settle(out, "other run")).isEmpty();
    assertThat(CodeOutput.settle(out, "run")).isPresent();
    assertThat(out).hasContent("{\"id\":1}\n");
    assertThat(sibling(".issues.jsonl")).hasContent("{\"code\":2}\n");
    assertThat(progress).doesNotExist();
  }

  @Test
  void thePartOfAnotherRunIsKeptUnlessForced() throws Exception {
    try (CodeOutput first = CodeOutput.open(out, "run", false)) {
      first.add(READ);
      first.checkpoint();
    }
    assertThatThrownBy(() -> CodeOutput.open(out, "other run", false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("--force");
    try (CodeOutput forced = CodeOutput.open(out, "other run", true)) {
      assertThat(forced.state().inputs()).isZero();
    }
  }

  @Test
  void twoRunsDoNotWriteToOneFile() throws Exception {
    try (CodeOutput first = CodeOutput.open(out, "run", false)) {
      first.add(READ);
      assertThatThrownBy(() -> CodeOutput.open(out, "run", false))
          .hasMessageContaining("another run");
    }
  }

  private Path sibling(String ending) {
    return out.resolveSibling(out.getFileName() + ending);
  }
}
