package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseLengthsTest {

  @Test
  void theLongestThatFitsIsTriedFirst() {
    PhraseLengths lengths = new PhraseLengths();
    lengths.add("united");
    lengths.add("united nations security council");
    long united = lengths.of("united");
    assertThat(PhraseLengths.longest(united, 9)).isEqualTo(4);
    assertThat(PhraseLengths.longest(united, 3)).isEqualTo(1);
    assertThat(PhraseLengths.longest(united, 0)).isZero();
    assertThat(PhraseLengths.longest(lengths.of("nations"), 9)).isZero();
  }

  @Test
  void aPhraseOfAnyLengthIsTried() {
    PhraseLengths lengths = new PhraseLengths();
    lengths.add("a".concat(" b".repeat(99)));
    assertThat(PhraseLengths.longest(lengths.of("a"), 100)).isEqualTo(100);
    assertThat(PhraseLengths.longest(lengths.of("a"), 62)).isEqualTo(62);
    assertThat(PhraseLengths.longest(lengths.of("a"), 61)).isZero();
    lengths.add("a".concat(" b".repeat(60)));
    assertThat(PhraseLengths.longest(lengths.of("a"), 61)).isEqualTo(61);
  }

  @Test
  void aPossessiveMayStartAPhrase() {
    PhraseLengths names = new PhraseLengths();
    names.add("peoples party");
    PhraseLengths all = new PhraseLengths();
    all.addAll(names);
    Token people = Tokens.of("People's Party", 0, 14).get(0);
    assertThat(PhraseLengths.longest(all.from(people), 2)).isEqualTo(2);
  }

  @Test
  void aPluralMayStartAPhrase() {
    PhraseLengths lengths = new PhraseLengths();
    lengths.add("minister");
    Token ministers = Tokens.of("ministers", 0, 9).get(0);
    assertThat(PhraseLengths.longest(lengths.from(ministers), 1)).isEqualTo(1);
  }
}
