package org.demarche.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.issue.IssueCode;
import org.demarche.language.Sentence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code |} marks where a sentence is expected to end and the next to begin. */
class SentencesTest {

  private static void expect(String marked) {
    List<String> wanted = List.of(marked.split("\\|"));
    String text = String.join(" ", wanted);
    assertThat(pieces(text)).containsExactlyElementsOf(wanted);
  }

  private static List<String> pieces(String text) {
    return Sentences.of(text).all().stream().map(s -> s.span().of(text)).toList();
  }

  private static List<Kind> kinds(String text) {
    return Sentences.of(text).all().stream().map(Sentence::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys met in Oslo.|They will meet again.",
        "Mr. and Mrs. Lee met Gen. Park and Sen. Gray.|It was brief.",
        "The U.S. Senate backed the U.N. mission.|The vote was close.",
        "He flew home to the U.S.|The talks went on without him.",
        "President George W. Bush spoke.|John F. Kennedy airport closed.",
        "They left at 9 a.m. Monday and at 5 p.m. GMT.|Nobody saw them.",
        "The session ended at 11 p.m.|Delegates went home.",
        "Resolution No. 5 passed.|Is it binding?|No.|It is not.",
        "The fund gave 3.5 million on Nov. 11 and more on Dec. 2.|Donors agreed.",
        "Acme Corp. signed with Delta Inc. and others.|The deal is worth little.",
        "They waited... and waited.|Then... nothing happened.",
        "“We will sign.”|The minister then left.",
        "\"We will sign.|We will not wait.\"|They went home.",
        "“Will you sign?” he asked.|She did.",
        "“Stop!” Chancellor Berg said.|Everyone stopped.",
        "The army (the southern corps) withdrew.|(It came back.)",
        "Fighters left the town.|al-Shabaab took it.",
        "Ministers agreed on a text.[3]|It is short.",
        "He asked: “Why now?”|Nobody answered."
      })
  void endsSentencesWhereAReaderWould(String marked) {
    expect(marked);
  }

  @Test
  void mendsAMissingSpaceButLeavesAddressesAlone() {
    assertThat(pieces("They ended the talks.The mood was good at example.com."))
        .containsExactly("They ended the talks.", "The mood was good at example.com.");
  }

  @Test
  void takesHeadlinesApart() {
    String text = "Envoys meet in Oslo\n\nThe envoys met on Friday.\nThey smiled.";
    assertThat(pieces(text))
        .containsExactly("Envoys meet in Oslo", "The envoys met on Friday.", "They smiled.");
    assertThat(kinds(text)).containsExactly(Kind.HEADLINE, Kind.BODY, Kind.BODY);
  }

  @Test
  void readsOnAcrossTheBreaksOfAWrappedParagraph() {
    String text =
        """
        The two governments said on Friday that they would hold a third round
        of talks in Geneva before the end of the month, after the second had
        Russia and Norway at one table. No agenda was given.""";
    assertThat(pieces(text)).hasSize(2);
    assertThat(pieces(text).get(1)).isEqualTo("No agenda was given.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALGIERS (Reuters) -|The cabinet met.",
        "PARIS, Nov 11 (AFP) —|The forum opened.",
        "BAGHDAD —|Lawmakers met.",
        "BEIJING, Jan. 4 (Xinhua) --|Trade grew.",
        "MOSCOW, January 4. /TASS/.|The ministry replied.",
        "Geneva, Switzerland (AP) —|Talks began.",
        "(Reuters) -|Oil rose."
      })
  void cutsTheDatelineOff(String marked) {
    expect(marked);
    assertThat(kinds(marked.replace("|", " "))).containsExactly(Kind.DATELINE, Kind.BODY);
  }

  @Test
  void takesAnAcronymAndADashForNoDateline() {
    assertThat(kinds("NATO — the alliance — agreed.")).containsExactly(Kind.BODY);
  }

  @Test
  void keepsTheNumberOfAListItemWithIt() {
    String text = "1. Withdraw the troops\n2. Open the border. Then vote.\n• Pay";
    assertThat(pieces(text))
        .containsExactly("1. Withdraw the troops", "2. Open the border.", "Then vote.", "• Pay");
    assertThat(kinds(text)).containsOnly(Kind.LIST_ITEM);
  }

  @Test
  void numbersParagraphs() {
    assertThat(Sentences.of("One. Two.\n\nThree.").all().stream().map(Sentence::paragraph))
        .containsExactly(0, 0, 1);
  }

  @Test
  void cutsWhatIsTooLongAtPunctuationAndSaysSo() {
    Sentences cut = Sentences.of("They met, and talked; ".repeat(300) + "and left.");
    assertThat(cut.all()).allMatch(s -> s.span().length() <= LongSentences.MOST_UNITS);
    assertThat(cut.issues()).singleElement().matches(i -> i.code() == IssueCode.SENTENCE_CUT);
  }

  @Test
  void hasNothingToSayOfATextWithoutWords() {
    assertThat(Sentences.of("").all()).isEmpty();
    assertThat(Sentences.of(" \n — … \uFEFF").all()).isEmpty();
  }
}
