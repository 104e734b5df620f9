package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Citation;
import org.demarche.actor.Identification;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.graph.Status;
import org.demarche.language.Sentence;
import org.demarche.language.Sentences;
import org.demarche.text.Span;
import org.demarche.time.TimeExpression;
import org.demarche.time.TimeInterval;
import org.junit.jupiter.api.Test;

/** Who, when and where mentions are, in articles of 11 November 2022, a Friday. */
class SceneTest {

  private static final Resolvers RESOLVERS = Resolvers.shipped();
  private static final LocalDate DAY = LocalDate.of(2022, 11, 11);

  @Test
  void aTitleIsWhoHeldTheOfficeOnTheDay() {
    String text = "The Algerian foreign minister flew home. Senator Marco Rubio objected.";
    assertThat(name(text, "The Algerian foreign minister")).isEqualTo("Ramtane Lamamra DZA GOV");
    assertThat(name(text, "Senator Marco Rubio")).isEqualTo("Marco Rubio USA LEG");
  }

  @Test
  void whoIsNamedByTheOfficeIsMeantAfterwards() {
    String text =
        "The Algerian foreign minister flew to Oran. He slept. The minister then met the"
            + " president of Chile. He thanked him.";
    assertThat(name(text, "He slept", "He")).startsWith("Ramtane Lamamra");
    assertThat(name(text, "The minister then", "The minister")).startsWith("Ramtane Lamamra");
    String of = "The Chilean president sang. The president of Peru did not.";
    int peruvian = span(of, "president of Peru").start();
    assertThat(one(of, new Span(peruvian, peruvian + "president".length())).country())
        .contains("PER");
    String two = "Ramtane Lamamra landed. Sergey Lavrov embraced him. Later he slept.";
    assertThat(name(two, "him")).startsWith("Ramtane Lamamra");
    assertThat(name(two, "he slept", "he")).startsWith("Sergey Lavrov");
    String other = "The Chilean president called. The minister did not answer.";
    assertThat(one(other, span(other, "The minister")))
        .isNotInstanceOf(Identification.Identified.class);
  }

  @Test
  void aSurnameIsTheOneNamedBefore() {
    String text = "Sergey Lavrov landed in Cairo. Lavrov then met students.";
    assertThat(name(text, "Lavrov then", "Lavrov")).isEqualTo("Sergey Lavrov RUS GOV");
  }

  @Test
  void theAgencyIsTheOneNamedBefore() {
    String text = "Reuters asked the minister. He told the agency that an agency had erred.";
    assertThat(name(text, "agency that", "agency")).startsWith("Reuters");
    assertThat(codes(text, "agency had")).doesNotContain("JRN");
    String atoms =
        "Reuters asked the International Atomic Energy Agency. The agency kept silent. The"
            + " newspaper is not Reuters.";
    assertThat(name(atoms, "agency kept", "agency")).startsWith("International Atomic Energy");
  }

  @Test
  void ofACrowdCountryAndSectorAreKnown() {
    String text = "Israeli police watched as Algerian officials left.";
    assertThat(codes(text, "Israeli police")).isEqualTo("ISR COP");
    assertThat(codes(text, "Algerian officials")).isEqualTo("DZA GOV");
  }

  @Test
  void aPlanLooksForwardAndADeedBack() {
    String text = "They met in April. They will meet in April.";
    assertThat(days(text, "in April. They", "in April", Status.OCCURRED))
        .isEqualTo("2022-04-01 2022-04-30");
    assertThat(days(text, "in April.", "in April", 30, Status.PLANNED))
        .isEqualTo("2023-04-01 2023-04-30");
  }

  @Test
  void aDeadlineHasOnlyAnEnd() {
    String text = "The visit will take place before the end of this year.";
    assertThat(days(text, "before the end of this year", Status.PLANNED)).isEqualTo("? 2022-12-31");
  }

  @Test
  void timesThatAreJoinedAreOneStretch() {
    assertThat(stated("It will be delivered between 2027 and 2029.", "2027"))
        .isEqualTo("2027-01-01 2029-12-31");
    assertThat(stated("They will meet in March and April 2023.", "March"))
        .isEqualTo("2023-03-01 2023-04-30");
    assertThat(stated("They will meet on 3 May 2023 and vote on 9 June 2023.", "3 May"))
        .isEqualTo("2023-05-03 2023-05-03");
    assertThat(stated("They will meet in 2025 and 2024.", "2025"))
        .isEqualTo("2025-01-01 2025-12-31");
  }

  private static String stated(String text, String words) {
    Scene scene = scene(text, List.of());
    Resolution when = scene.when(span(text, words), Status.PLANNED);
    assertThat(when).isInstanceOf(Resolution.When.class);
    TimeExpression first = ((Resolution.When) when).expression();
    return days(EventTime.stated(first, scene.joinedTo(first, Status.PLANNED)).interval());
  }

  @Test
  void aDateThatIsPartOfANameIsNoTime() {
    String text = "The March 23 Movement left the town on 9 November.";
    Scene scene = scene(text, List.of());
    assertThat(scene.isPartOfName(span(text, "March 23"))).isTrue();
    assertThat(scene.isPartOfName(span(text, "9 November"))).isFalse();
    assertThat(scene.onlyDate(new Span(0, text.length()), Status.OCCURRED))
        .hasValueSatisfying(date -> assertThat(date.span().of(text)).isEqualTo("9 November"));
  }

  @Test
  void aDateOfAnotherEventIsNotInferredForThisOne() {
    String text = "In September the senator asked for sanctions.";
    Span september = span(text, "September");
    Span all = new Span(0, text.length());
    assertThat(scene(text, List.of()).onlyDate(all, Status.OCCURRED)).isPresent();
    assertThat(scene(text, List.of(september)).onlyDate(all, Status.OCCURRED)).isEmpty();
  }

  @Test
  void aTimeIsTakenWithTheWholeOfItsExpression() {
    String text = "They will meet before the end of the year, or on 3 May 2023 in Oran.";
    Scene scene = scene(text, List.of());
    assertThat(scene.wholeTime(span(text, "before")).of(text))
        .isEqualTo("before the end of the year");
    assertThat(scene.wholeTime(span(text, "end")).of(text)).endsWith("end of the year");
    assertThat(scene.wholeTime(span(text, "May")).of(text)).isEqualTo("3 May 2023");
    assertThat(scene.wholeTime(span(text, "Oran")).of(text)).isEqualTo("Oran");
  }

  @Test
  void aDocumentSpeaksForItsAuthor() {
    String text = "The ship was seized, a statement by the Foreign Ministry of Chile said.";
    assertThat(codes(text, "a statement by the Foreign Ministry of Chile")).isEqualTo("CHL GOV");
  }

  @Test
  void theTwoLeadersAreTheLastTwoPersonsOfTwoCountries() {
    String text =
        "Under the Magnitsky Act a firm was fined. President Abdelmadjid Tebboune called"
            + " Vladimir Putin. The two leaders spoke of grain. Both countries export it.";
    Scene scene = scene(text, List.of());
    assertThat(scene.who(span(text, "The two leaders")))
        .isInstanceOfSatisfying(
            Resolution.Who.class,
            who ->
                assertThat(who.all().stream().map(SceneTest::codes))
                    .containsExactly("DZA GOV", "RUS GOV"));
    assertThat(scene.who(span(text, "Both countries")))
        .isInstanceOfSatisfying(
            Resolution.Who.class,
            who ->
                assertThat(who.all().stream().map(one -> one.country().orElse("?")))
                    .containsExactlyInAnyOrder("DZA", "RUS"));
  }

  @Test
  void weIsWhoSpeaks() {
    String text = "“We will sign the treaty,” Russian Foreign Minister Sergey Lavrov said in Oran.";
    assertThat(name(text, "We")).isEqualTo("Sergey Lavrov RUS GOV");
    String own = "We will sign the treaty. Sergey Lavrov said so.";
    assertThat(scene(own, List.of()).who(span(own, "We")))
        .isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void aLawIsCitedByItsNamesAndAsThisLaw() {
    String text =
        "The bill follows the Countering America’s Adversaries Through Sanctions Act (CAATSA)."
            + " A deputy cited the Magnitsky Act as well. No court has weighed this law.";
    List<Citation> citations = scene(text, List.of()).citations();
    assertThat(citations.stream().map(c -> c.law().id()))
        .containsExactly("usa.caatsa", "usa.magnitsky-act");
    assertThat(citations.get(0).spans().stream().map(span -> span.of(text)))
        .containsExactly("Countering America’s Adversaries Through Sanctions Act", "CAATSA");
    assertThat(citations.get(1).spans().stream().map(span -> span.of(text)))
        .containsExactly("Magnitsky Act", "this law");
  }

  @Test
  void aPlaceIsFoundOnTheMap() {
    String text = "They signed the treaty in Oran.";
    assertThat(country(text, "Oran", Optional.empty())).contains("DZA");
  }

  @Test
  void hisCountryIsTheHostsOfWhoVisitsAndElseHisOwn() {
    String text = "President Gabriel Boric urged Xi Jinping to see the north of his country.";
    assertThat(country(text, "his country", Optional.of("CHL"))).contains("CHL");
    assertThat(country(text, "his country", Optional.empty())).contains("CHL");
    String home = "Peru objected. President Gabriel Boric found a fossil in his country.";
    assertThat(country(home, "his country", Optional.empty())).contains("CHL");
  }

  private static Optional<String> country(String text, String words, Optional<String> visited) {
    Resolution where = scene(text, List.of()).where(span(text, words), visited);
    assertThat(where).isInstanceOf(Resolution.Where.class);
    return ((Resolution.Where) where).answer().place().country();
  }

  @Test
  void whatNobodyKnowsIsUnresolvedWithItsReason() {
    String text = "Wugglesworth and the blue of it.";
    assertThat(scene(text, List.of()).who(span(text, "Wugglesworth")))
        .isInstanceOfSatisfying(
            Resolution.Unresolved.class, u -> assertThat(u.reason()).isNotBlank());
  }

  private static Scene scene(String text, List<Span> taken) {
    Article article =
        new ArticleBuilder(text)
            .published(Optional.of(PublicationDate.of(DAY, PublicationDate.Basis.GIVEN)))
            .build();
    List<Sentence> sentences = Sentences.of(text).all();
    return new Scene(RESOLVERS, article, sentences, List.of(), taken);
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    assertThat(at).isNotNegative();
    return new Span(at, at + words.length());
  }

  private static String name(String text, String words) {
    return name(text, words, words);
  }

  /** The mention {@code words} at the first place of {@code around}. */
  private static String name(String text, String around, String words) {
    int at = text.indexOf(around);
    Identification one = one(text, new Span(at, at + words.length()));
    assertThat(one).isInstanceOf(Identification.Identified.class);
    return ((Identification.Identified) one).name() + " " + codes(one);
  }

  private static String codes(String text, String words) {
    return codes(one(text, span(text, words)));
  }

  private static String codes(Identification one) {
    return one.country().orElse("?") + " " + String.join(" ", one.sectors());
  }

  private static Identification one(String text, Span mention) {
    Resolution who = scene(text, List.of()).who(mention);
    assertThat(who).isInstanceOf(Resolution.Who.class);
    return ((Resolution.Who) who).all().get(0);
  }

  private static String days(String text, String words, Status status) {
    return days(text, words, words, status);
  }

  private static String days(String text, String around, String words, Status status) {
    return days(text, around, words, 0, status);
  }

  private static String days(String text, String around, String words, int from, Status status) {
    int at = text.indexOf(around, from);
    Resolution when = scene(text, List.of()).when(new Span(at, at + words.length()), status);
    assertThat(when).isInstanceOf(Resolution.When.class);
    return days(((Resolution.When) when).expression().interval());
  }

  private static String days(Optional<TimeInterval> interval) {
    return interval.orElseThrow().from().map(LocalDate::toString).orElse("?")
        + " "
        + interval.orElseThrow().to().map(LocalDate::toString).orElse("?");
  }
}
