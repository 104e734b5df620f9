package org.demarche.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What counts as copied text. */
class FingerprintTest {

  /** Stores hold such keys: if this changes, kept keys must be made anew. */
  private static final int KEYS_OF_FIVE_WORDS = 483451486;

  private static final String AGENCY =
      "The foreign ministers of the two countries met in the capital on Tuesday to prepare a treaty on"
          + " river traffic. They agreed to name a joint commission, which is to meet every spring."
          + " No date was given for the signing. The ferry between the border towns stays closed until"
          + " then, a ministry official told reporters after the talks.";

  @Test
  void caseSpacingAndPunctuationDoNotMatter() {
    assertThat(Fingerprint.of("Talks  were HELD, in Oslo on Monday."))
        .isEqualTo(Fingerprint.of("talks were held in Oslo on monday"));
  }

  @Test
  void aCopyThatWasCutIsACopy() {
    String cut = AGENCY.substring(0, AGENCY.indexOf(" No date"));
    assertThat(Fingerprint.of(AGENCY).isCopyOf(Fingerprint.of(cut))).isTrue();
    assertThat(Fingerprint.of(cut).isCopyOf(Fingerprint.of(AGENCY))).isTrue();
  }

  @Test
  void aTextOfOnesOwnOnTheSameMeetingIsNot() {
    String own =
        "Ships may soon pass the border freely again: on Tuesday both governments sent their chief"
            + " diplomats to the capital, where they promised a commission and, one day, a treaty."
            + " The ferry has not sailed for a year and nobody would say when it will.";
    assertThat(Fingerprint.of(AGENCY).isCopyOf(Fingerprint.of(own))).isFalse();
  }

  @Test
  void shortTextsMustBeTheSame() {
    Fingerprint line = Fingerprint.of("The two ministers met on Tuesday.");
    assertThat(line.isCopyOf(Fingerprint.of("the two ministers met on Tuesday"))).isTrue();
    assertThat(line.isCopyOf(Fingerprint.of("The two ministers met on Tuesday in Oslo.")))
        .isFalse();
  }

  @Test
  void textsWithoutWordsAreNoCopies() {
    assertThat(Fingerprint.of("...").isCopyOf(Fingerprint.of("!"))).isFalse();
    assertThat(Fingerprint.of("").bandKeys()).isEmpty();
  }

  @Test
  void keysAreTheSameInEveryRunSoThatTheyMayBeKept() {
    assertThat(Fingerprint.of(AGENCY).bandKeys()).hasSize(32);
    assertThat(Arrays.hashCode(Fingerprint.of("one two three four five").bandKeys()))
        .isEqualTo(KEYS_OF_FIVE_WORDS);
  }

  @Test
  void bytesOfSomethingElseAreRefused() {
    assertThatThrownBy(() -> Fingerprint.ofBytes(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fingerprint.ofBytes(new byte[8]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void anyTextGoesToBytesAndBack(@ForAll String text) {
    Fingerprint print = Fingerprint.of(text);
    assertThat(Fingerprint.ofBytes(print.toBytes())).isEqualTo(print);
    assertThat(Fingerprint.ofBytes(print.toBytes()).bandKeys()).isEqualTo(print.bandKeys());
  }
}
