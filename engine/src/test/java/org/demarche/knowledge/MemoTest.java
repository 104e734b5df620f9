package org.demarche.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  @Test
  void whatIsKnownIsNotWorkedOutAgainUntilTheMemoIsFull() {
    List<String> asked = new ArrayList<>();
    Memo<String, Integer> memo =
        new Memo<>(
            2,
            word -> {
              asked.add(word);
              return word.length();
            });
    for (String word : List.of("a", "bb", "a", "bb", "ccc", "a")) {
      assertThat(memo.get(word)).isEqualTo(word.length());
    }
    assertThat(asked).containsExactly("a", "bb", "ccc", "a");
  }

  @Test
  void aMemoHoldsSomething() {
    assertThatThrownBy(() -> new Memo<String, String>(0, word -> word))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
