package org.demarche.app.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ChunksTest {

  @Test
  void aChunkEndsOnceItIsLargeEnough() {
    assertThat(chunks(4, "ab", "c", "d", "efghijkl", "m", "n"))
        .containsExactly(List.of("ab", "c", "d"), List.of("efghijkl"), List.of("m", "n"));
  }

  @Test
  void whatIsTooLargeForAChunkEndsIt() {
    assertThat(chunks(4, "ab", "efghijkl", "m"))
        .containsExactly(List.of("ab", "efghijkl"), List.of("m"));
  }

  @Test
  void nothingGivesNoChunk() {
    Chunks<String> none = new Chunks<>(List.<String>of().iterator(), String::length, 4);
    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  private static List<List<String>> chunks(int enough, String... things) {
    List<List<String>> out = new ArrayList<>();
    new Chunks<>(List.of(things).iterator(), String::length, enough).forEachRemaining(out::add);
    return out;
  }
}
