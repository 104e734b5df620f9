package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;

/** Mentions of one role; each is its words and the id it stands for, "?" for none. */
class AppositionTest {
  private static final String TEXT =
      "She called her Chilean counterpart, Gabriel Boric, and Boric's minister in Lima.";

  @Test
  void whoIsNamedTwiceInARowCountsOnceByHisName() {
    assertThat(once("her Chilean counterpart=boric", "Gabriel Boric=boric"))
        .containsExactly("Gabriel Boric");
  }

  @Test
  void othersBesideEachOtherStay() {
    assertThat(once("her Chilean counterpart=castillo", "Gabriel Boric=boric")).hasSize(2);
    assertThat(once("her Chilean counterpart=?", "Gabriel Boric=boric")).hasSize(2);
  }

  @Test
  void whoIsNamedAgainFurtherOnStays() {
    assertThat(once("Gabriel Boric=boric", "Boric's=boric")).hasSize(2);
  }

  private static List<String> once(String... mentions) {
    List<Mention> all = Arrays.stream(mentions).map(AppositionTest::mention).toList();
    return Apposition.once(all, TEXT).stream().map(Mention::text).toList();
  }

  private static Mention mention(String described) {
    String[] parts = described.split("=", 2);
    int at = TEXT.indexOf(parts[0]);
    double sure = parts[0].startsWith("her") ? 0.8 : 1;
    Resolution known =
        parts[1].equals("?")
            ? new Resolution.Unresolved("nobody knows")
            : new Resolution.Who(
                List.of(
                    new Identification.Identified(
                        parts[1],
                        parts[1],
                        ActorKind.PERSON,
                        Optional.of("CHL"),
                        List.of("GOV"),
                        Optional.empty(),
                        "for the test",
                        sure,
                        Optional.empty())));
    return new Mention(Quote.of(new Span(at, at + parts[0].length()), TEXT), 1, known);
  }
}
