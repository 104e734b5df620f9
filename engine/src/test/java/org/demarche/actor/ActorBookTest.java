package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the book knows, and what it answers to a wrong file of the user's. */
class ActorBookTest {
  private static final ActorBook BOOK = ActorBook.shipped();

  @TempDir private Path folder;

  @Test
  void anOfficeHasItsHolderOfTheDay() {
    assertThat(BOOK.holders("foreign-minister", "DZA", LocalDate.of(2022, 11, 11)))
        .extracting(Actor::name)
        .containsExactly("Ramtane Lamamra");
    assertThat(BOOK.holders("foreign-minister", "DZA", LocalDate.of(2024, 1, 1)))
        .extracting(Actor::name)
        .containsExactly("Ahmed Attaf");
  }

  @Test
  void oneManHasTwoOffices() {
    Actor rubio = BOOK.named("marco rubio").get(0);
    assertThat(rubio.spells())
        .filteredOn(s -> s.covers(LocalDate.of(2022, 9, 14)))
        .extracting(Spell::office)
        .containsExactly("senator");
  }

  @Test
  void aShortAcronymIsNoWordInSmallLetters() {
    assertThat(BOOK.named("us")).isEmpty();
    assertThat(BOOK.named("U.S.")).extracting(Actor::id).contains("USA");
  }

  @Test
  void membershipHasDates() {
    assertThat(BOOK.isMember("MLI", "ECOWAS", LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(BOOK.isMember("MLI", "ECOWAS", LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void theUserAddsActors() throws IOException {
    ActorBook book =
        BOOK.with(
            yaml(
                """
                actors:
                  - id: own.horst-koehler
                    name: Horst Köhler
                    country: DEU
                    offices:
                      - {office: envoy, from: 2017-08, to: 2019}
                """));
    Spell spell = book.byId("own.horst-koehler").orElseThrow().spells().get(0);
    assertThat(spell.covers(LocalDate.of(2017, 8, 1))).isTrue();
    assertThat(spell.covers(LocalDate.of(2020, 1, 1))).isFalse();
  }

  @Test
  void aWrongFileIsNamedWithItsLine() {
    assertWrong("actors:\n  - id: a\n    nmae: b\n", "own.yaml:3", "nmae");
    assertWrong("actors:\n  - {id: a, name: b, country: QQQ}\n", "own.yaml:2", "QQQ");
    assertWrong("actors:\n  - {id: a, name: b, from: 2020-02-30}\n", "own.yaml:2", "2020-02-30");
    assertWrong("actors: [\n", "own.yaml:", "not YAML");
  }

  private void assertWrong(String text, String... parts) {
    assertThatThrownBy(() -> BOOK.with(yaml(text)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContainingAll(parts);
  }

  private Path yaml(String text) throws IOException {
    return Files.writeString(folder.resolve("own.yaml"), text);
  }
}
