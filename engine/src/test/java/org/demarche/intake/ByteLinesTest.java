package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

  /** What is read from a stream at a time. */
  private static final int CHUNK = 1 << 16;

  @Test
  void linesEndWhereverChunksDo() throws IOException {
    for (int length = CHUNK - 2; length <= CHUNK + 2; length++) {
      String first = "a".repeat(length);
      String second = "b".repeat(2 * CHUNK);
      assertThat(lines(first + "\n" + second + "\n\nc", Integer.MAX_VALUE))
          .containsExactly(first, second, "", "c");
    }
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(lines("", 9)).isEmpty();
    assertThat(lines("\n", 9)).containsExactly("");
    assertThat(lines("a\nb", 9)).containsExactly("a", "b");
    assertThat(lines("a\nb\n", 9)).containsExactly("a", "b");
  }

  @Test
  void ofALineBeyondTheLimitTheFirstPartIsKept() throws IOException {
    assertThat(lines("abc\nabcd\nab", 3)).containsExactly("abc", "abc (cut)", "ab");
    assertThat(lines("a".repeat(3 * CHUNK) + "\nb", 3)).containsExactly("aaa (cut)", "b");
  }

  private static List<String> lines(String text, int most) throws IOException {
    ByteLines lines =
        new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    List<String> out = new ArrayList<>();
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      String read = new String(line.get().bytes(), StandardCharsets.UTF_8);
      out.add(line.get().cut() ? read + " (cut)" : read);
    }
    return out;
  }
}
