package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of file, and what is wrong with some. The people are made up. */
class ActorsImportCommandTest {

  private static final String DICTIONARY =
      """
      # A comment
      QUILLON_TARBELL_ [KENGOV 020101-051231][KENOPP >060101] ; another
      +Q._TARBELL_
      BRASK_PARTY_ [SWEPTY]
      """;

  @TempDir private Path folder;

  @Test
  void aDictionaryBecomesActorsWithDatedOffices() throws IOException {
    Cli.Result result = load("petrarch", "own.actors.txt", DICTIONARY);
    assertThat(result.err()).contains("2 actors imported");
    String found = find("Tarbell", "2004-03-01");
    assertThat(found).contains("KEN").contains("* 2002-01-01").contains("OPP");
    assertThat(find("Brask Party", "2004-03-01")).contains("SWE");
  }

  @Test
  void aWrongCodeStopsWithFileLineAndRemedy() throws IOException {
    String wrong = DICTIONARY + "NOWHERE_MAN_ [QQQGOV]\n";
    Cli.Result result = load("phoenix", "own.actors.txt", wrong);
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("own.actors.txt:5").contains("QQQ").contains("--lenient");
    assertThat(folder.resolve("out.yaml")).doesNotExist();
  }

  @Test
  void anImpossibleDateIsNamedAndTheRestIsKept() throws IOException {
    Cli.Result result =
        load("petrarch", "own.actors.txt", DICTIONARY + "ODD_DAY_ [KENGOV 021399-021431]\n");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("own.actors.txt:5").contains("BAD_DATE");
    assertThat(find("Tarbell", "2004-03-01")).contains("KEN");
  }

  @Test
  void legislatorsBecomeMembersOfTheirChamber() throws IOException {
    Cli.Result result =
        load(
            "congress",
            "legislators.yaml",
            """
            - id: {bioguide: X000001}
              name: {first: Wendeline, last: Oxbarrow, official_full: Wendeline Oxbarrow}
              terms:
              - {type: rep, start: '2011-01-05', end: '2013-01-03', state: OH, party: Whig}
              - {type: sen, start: '2015-01-06', end: '2021-01-03', state: OH, party: Whig}
            """);
    assertThat(result.err()).contains("1 actors imported");
    String found = find("Oxbarrow", "2016-05-01");
    assertThat(found).contains("USA").contains("LEG").contains("* 2015-01-06");
  }

  @Test
  void entitiesOfFollowthemoneyBecomeActors() throws IOException {
    Cli.Result result =
        load(
            "ftm",
            "entities.ftm.json",
            "{\"id\":\"q1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Zorvane Arms\"],"
                + "\"country\":[\"se\"],\"alias\":[\"ZVA\"]}}\n"
                + "{\"id\":\"q2\",\"schema\":\"Vessel\",\"properties\":{\"name\":[\"Kestrel\"]}}\n"
                + "{\"id\":\"q3\", broken\n");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("1 actors imported").contains("entities.ftm.json:3");
    assertThat(find("Zorvane Arms", "2016-05-01")).contains("SWE").contains("COMPANY");
  }

  @Test
  void aFileOfAnotherFormIsRefused() throws IOException {
    assertThat(load("petrarch", "x.txt", "Once upon a time.\n").err())
        .contains("expected an actor dictionary");
    assertThat(load("congress", "x.yaml", "- [unclosed\n").code()).isNotZero();
  }

  private Cli.Result load(String form, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Cli.run("actors", "import", "--from", form, file.toString(), "-o", out().toString());
  }

  private String find(String name, String day) {
    return Cli.run("actors", "find", name, "--on", day, "--actors", out().toString()).out();
  }

  private Path out() {
    return folder.resolve("out.yaml");
  }
}
