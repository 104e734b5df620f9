package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lists} answers; the parties are invented. */
class ListsCommandTest {

  @TempDir private Path folder;
  private Path list = Path.of("");

  @BeforeEach
  void writeTheList() throws IOException {
    list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "id,schema,name,aliases,birth_date,countries,sanctions,dataset,first_seen,last_seen\n"
            + "q1,Person,Darko Velimirski,,1961,ru,Arms - 2018-09-20,Own list,,2024-02-01\n"
            + "q2,Company,Volna Marine Works JSC,,,ru,Arms - 2017-01-01 - 2019-01-01,Own list,,\n"
            + "q3,Person\n");
  }

  @Test
  void checkCountsAndNamesWhatItCannotRead() {
    Cli.Result result = Cli.run("lists", "check", list.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.lines())
        .contains("       2  parties", "       1    of kind PERSON", "       1  issues");
    assertThat(result.err()).contains(list + ":4: BROKEN_ROW: expected 10 columns, found 2");
  }

  @Test
  void matchSaysWhoWasListedOnTheDayAndWhy() {
    Cli.Result result =
        Cli.run("lists", "match", list.toString(), "Darko Velimirsky", "--as-of", "2020-05-01");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("%  listed  Darko Velimirski  PERSON RUS")
        .contains("listed from 2018-09-20; Own list")
        .contains("q1, from " + list + ":2")
        .contains("because darko = darko; velimirsky ~ velimirski (spelling");
  }

  @Test
  void theDelistedAndTheLaterListedAreSaidToBe() {
    assertThat(match("Volna Marine Works", "2020-05-01")).contains("delisted before");
    assertThat(match("Volna Marine Works", "2016-05-01")).contains("listed only later");
    assertThat(match("Volna Marine Works", "2018-05-01")).contains("%  listed  Volna");
    assertThat(match("Somebody Else", "2018-05-01")).contains("no name of the list is alike");
  }

  private String match(String name, String day) {
    return Cli.run("lists", "match", list.toString(), name, "--as-of", day).out();
  }

  @Test
  void matchesAreJsonLinesOnRequest() {
    Cli.Result result =
        Cli.run(
            "lists", "match", list.toString(), "Darko Velimirski", "--json", "--country", "bra");
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out())
        .contains("\"score\":0.85,\"strong\":false,\"status\":\"LISTED\",\"id\":\"q1\"")
        .contains("\"kind\":\"COUNTRY\",\"text\":\"country BRA, listed for RUS\",\"effect\":0.85");
  }

  @Test
  void aWrongFileStopsWithARemedy() throws IOException {
    Path page = folder.resolve("page.csv");
    Files.writeString(page, "<html><body>Download</body></html>");
    Cli.Result result = Cli.run("lists", "check", page.toString());
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains(page + ":1: expected OpenSanctions").contains("a web page");
    assertThat(Cli.run("lists", "check", folder.resolve("gone.csv").toString()).err())
        .contains("no such file");
    assertThat(Cli.run("lists", "match", list.toString()).code()).isEqualTo(2);
  }
}
