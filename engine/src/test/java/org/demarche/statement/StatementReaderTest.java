package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.demarche.language.Sentences;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  private static final StatementReader READER = StatementReader.shipped();

  private static List<Statement> read(String text) {
    return READER.read(text, Sentences.of(text).all());
  }

  /** The one statement that is not nested. */
  private static Statement only(String text) {
    List<Statement> outer = read(text).stream().filter(s -> !s.isNested()).toList();
    assertThat(outer).hasSize(1);
    return outer.get(0);
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" / ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static void assertSays(String text, String source, String cue, String content) {
    Statement statement = only(text);
    assertThat(words(statement.source(), text)).isEqualTo(source);
    assertThat(words(statement.cue(), text)).isEqualTo(cue);
    assertThat(words(statement.content(), text)).isEqualTo(content);
  }

  @Test
  void aThatClauseIsWhatIsSaid() {
    assertSays(
        "The harbour master said that two ferries had collided.",
        "The harbour master",
        "said",
        "that two ferries had collided");
    assertSays(
        "The union also warned the ports would close.",
        "The union",
        "also warned",
        "the ports would close");
  }

  @Test
  void aQuotationIsDirectAndKeepsItsMarks() {
    String text = "“We will rebuild the bridge,” Mayor Ana Duarte said on Monday.";
    assertSays(text, "Mayor Ana Duarte", "said", "“We will rebuild the bridge,”");
    assertThat(only(text).kind()).isEqualTo(Statement.Kind.DIRECT);
    assertThat(only("The envoy called the offer \"a trap\" for both sides.").kind())
        .isEqualTo(Statement.Kind.MIXED);
  }

  @Test
  void theSpeakerMayFollowTheVerb() {
    assertSays(
        "\"The road is open,\" said Colonel Idris Bello, a spokesman for the army.",
        "Colonel Idris Bello, a spokesman for the army",
        "said",
        "\"The road is open,\"");
  }

  @Test
  void aParenthesisPartsTheContent() {
    assertSays(
        "The dam, the engineer said, would hold until spring.",
        "the engineer",
        "said",
        "The dam / would hold until spring");
  }

  @Test
  void anAppositionStaysWithTheSpeaker() {
    assertSays(
        "Lena Okafor, the finance minister, said the currency was stable.",
        "Lena Okafor, the finance minister",
        "said",
        "the currency was stable");
    Statement relative = only("Talks resumed with Omar Sy, who said the truce would hold.");
    assertThat(relative.antecedent()).isPresent();
  }

  @Test
  void aQuotationOfSeveralSentencesKeepsItsSpeaker() {
    String text =
        "“The harvest failed,” the farmer said. “We sold the goats. Nothing is left.”\n\n"
            + "“Next year we leave.”";
    assertSays(
        text,
        "the farmer",
        "said",
        "“The harvest failed,” / “We sold the goats. Nothing is left.” / “Next year we leave.”");
  }

  @Test
  void aPronounGoesBackToTheSpeakerBefore() {
    String text = "General Haddad said the border was quiet. He added that patrols would go on.";
    Statement added = read(text).get(1);
    assertThat(words(added.source(), text)).isEqualTo("He");
    assertThat(added.antecedent().map(span -> span.of(text))).contains("General Haddad");
    assertThat(added.speaker().map(span -> span.of(text))).contains("General Haddad");
  }

  @Test
  void theSameSourceIsTheSourceBefore() {
    String text =
        "A port official said the ship had sunk. According to the same source, the crew was safe.";
    Statement second = read(text).get(1);
    assertThat(words(second.content(), text)).isEqualTo("the crew was safe");
    assertThat(second.antecedent().map(span -> span.of(text))).contains("A port official");
  }

  @Test
  void accordingToMayStandBeforeOrBehind() {
    assertSays(
        "Exports fell by a third, according to the customs office.",
        "the customs office",
        "according to",
        "Exports fell by a third");
    assertSays(
        "According to the customs office, exports fell by a third.",
        "the customs office",
        "According to",
        "exports fell by a third");
  }

  @Test
  void whoPassesTheWordsOnIsTheRelay() {
    String text = "The minister was quoted by Sputnik as saying the pipeline was safe.";
    assertSays(text, "The minister", "was quoted by Sputnik as saying", "the pipeline was safe");
    assertThat(only(text).relay().map(span -> span.of(text))).contains("Sputnik");
    String active = "Sputnik quoted the minister as saying the pipeline was safe.";
    assertSays(active, "the minister", "quoted the minister as saying", "the pipeline was safe");

    String dated = "Sputnik quoted the minister, on Friday, as saying the pipeline was safe.";
    assertSays(
        dated,
        "the minister",
        "quoted the minister, on Friday, as saying",
        "the pipeline was safe");
    assertThat(only(active).relay().map(span -> span.of(active))).contains("Sputnik");
  }

  @Test
  void whatIsDeniedIsNotToldOnTheSpeakersWord() {
    Statement denied = only("The army denied that it had shelled the town.");
    assertThat(denied.act()).isEqualTo(Act.DENY);
    assertThat(denied.tells()).isFalse();
  }

  @Test
  void aTranscriptNamesItsSpeakersBeforeAColon() {
    String text = "DUARTE: The bridge is open. It will stay so.\n\nBELLO: And the road?";
    assertThat(read(text))
        .extracting(s -> words(s.source(), text) + "> " + words(s.content(), text))
        .containsExactly("DUARTE> The bridge is open / It will stay so.", "BELLO> And the road");
  }

  @Test
  void theMediumBeforeTheContentIsNoCueOfItsOwn() {
    String text = "The ministry said in a statement that it would close the port, citing fog.";
    assertThat(read(text))
        .extracting(s -> words(s.source(), text) + ": " + words(s.content(), text))
        .containsExactly("The ministry: that it would close the port", "The ministry: fog");
  }

  @Test
  void thePersonToldIsTheAddressee() {
    String text = "The coach told reporters the match was lost.";
    Statement told = only(text);
    assertThat(told.addressee().map(span -> span.of(text))).contains("reporters");
    assertThat(words(told.content(), text)).isEqualTo("the match was lost");
  }

  @Test
  void theMediumIsKept() {
    assertThat(medium("In an interview with Le Soir, the judge said the case was closed."))
        .contains(Medium.Kind.INTERVIEW);
    assertThat(medium("“The case is closed,” the judge said at a press conference."))
        .contains(Medium.Kind.PRESS_CONFERENCE);
    assertThat(medium("“The case is closed,” the ministry said in a statement."))
        .contains(Medium.Kind.STATEMENT);
    assertThat(medium("The senator tweeted that the case was closed."))
        .contains(Medium.Kind.SOCIAL_MEDIA);
    assertThat(medium("The senator said that the case was closed.")).isEmpty();
  }

  @Test
  void anInterviewTellsWithWhom() {
    assertThat(host("“The case is closed,” the judge said in an interview with Harbour Weekly."))
        .contains("Harbour Weekly");
    assertThat(host("In an interview to the Daily Echo, the judge said the case was closed."))
        .contains("Daily Echo");
    assertThat(host("In an interview with students, the judge said the case was closed."))
        .isEmpty();
  }

  private static Optional<String> host(String text) {
    return only(text).medium().flatMap(Medium::host).map(span -> span.of(text));
  }

  @Test
  void theSpeakersTitleMayNameAnotherCountryBeforeTheName() {
    String text = "The ambassador to Chile Ana Torres said the case was closed.";
    assertThat(only(text).speaker().map(span -> span.of(text)))
        .contains("The ambassador to Chile Ana Torres");
    String behind = "“The case is closed,” said the ambassador to Chile.";
    assertThat(only(behind).speaker().map(span -> span.of(behind)))
        .contains("the ambassador to Chile");
  }

  private static Optional<Medium.Kind> medium(String text) {
    return only(text).medium().map(Medium::kind);
  }

  @Test
  void whatWasNotSaidIsMarked() {
    assertThat(only("The palace did not say whether the king would travel.").isNegated()).isTrue();
    assertThat(only("The palace declined to say whether the king would travel.").isNegated())
        .isTrue();
    assertThat(only("The palace said the king would not travel.").isNegated()).isFalse();
  }

  @Test
  void aStatementWithinAStatementIsNested() {
    String text = "The agency reported that the minister had said the talks were over.";
    List<Statement> all = read(text);
    assertThat(all).extracting(Statement::isNested).containsExactly(false, true);
    assertThat(words(all.get(1).source(), text)).isEqualTo("the minister");
  }

  @Test
  void twoSpeakersOfOneSentenceHaveTheirOwnContent() {
    String text = "Oslo said the deal was near, and Madrid warned that time was short.";
    assertThat(read(text))
        .extracting(s -> words(s.source(), text) + ": " + words(s.content(), text))
        .containsExactly("Oslo: the deal was near", "Madrid: that time was short");
  }

  @Test
  void whatIsAddedBelongsToTheSameSpeaker() {
    String text = "“It is late,” the nurse said, adding that the clinic had no water.";
    Statement added = read(text).get(1);
    assertThat(words(added.source(), text)).isEqualTo("the nurse");
    assertThat(words(added.content(), text)).isEqualTo("that the clinic had no water");
  }

  @Test
  void promisesAndDemandsHaveTheirActs() {
    assertThat(only("The bank promised to lend the island money.").act()).isEqualTo(Act.COMMIT);
    assertThat(only("The council urged both sides to withdraw.").act()).isEqualTo(Act.ASK);
    assertThat(only("The bloc condemned the shelling of the town.").act()).isEqualTo(Act.JUDGE);
  }

  @Test
  void plainNewsIsNoStatement() {
    assertThat(read("The convoy crossed the river at dawn and reached the town.")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void aReportWithinTheContentHasItsSpeaker() {
    String text =
        "The agency reported that the minister had said rebels attacked the depot."
            + " Troops fled. The bloc condemned the raid.";
    Statements statements = new Statements(read(text));
    Statement inner = statements.statementCovering(span("attacked", text)).orElseThrow();
    assertThat(words(inner.source(), text)).isEqualTo("the minister");
    assertThat(statements.chain(span("attacked", text)))
        .extracting(s -> words(s.source(), text))
        .containsExactly("The agency", "the minister");
    assertThat(statements.statementCovering(span("fled", text))).isEmpty();
    assertThat(statements.statementCovering(span("raid", text))).isEmpty();
  }

  private static Span span(String words, String text) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
