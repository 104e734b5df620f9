package org.demarche.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each form of list, and what becomes of wrong rows and wrong files. All parties are invented. */
class ListReaderTest {
  private static final String HEADER =
      "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\","
          + "\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\","
          + "\"first_seen\",\"last_seen\",\"last_change\"\n";
  private static final String PERSON =
      "\"ZZ-1\",\"Person\",\"Darko Velimirski\",\"Дарко Велимирски;\"\"Velimirski; Darko\"\"\","
          + "\"1961-04-02\",\"ru;sy\",\"1 Quay\nPortville\",\"\","
          + "\"Arms Order - Block - 2018-09-20\",\"\",\"\",\"US-CAATSA;EU-ARMS\",\"List A\","
          + "\"2021-05-01T00:00:00\",\"2024-02-01T00:00:00\",\"2022-01-01T00:00:00\"\n";
  private static final String FIRM =
      "\"ZZ-2\",\"Company\",\"Volna Marine Works\",\"\",\"\",\"ru\",\"\",\"\",\"\",\"\",\"\",\"\","
          + "\"List A\",\"2022-03-01\",\"2023-01-01\",\"2022-03-01\"\n";

  @TempDir private Path folder;

  private SanctionsList read(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return ListReader.read(file, Optional.empty());
  }

  @Test
  void openSanctionsGivesNamesCountriesProgrammesAndDates() throws IOException {
    SanctionsList list = read("targets.simple.csv", HEADER + PERSON + FIRM);
    assertThat(list.format()).isEqualTo(ListFormat.OPENSANCTIONS_CSV);
    assertThat(list.issues()).isEmpty();
    ListedParty person = list.parties().get(0);
    assertThat(person.names())
        .extracting(ListedName::text)
        .containsExactly("Darko Velimirski", "Дарко Велимирски", "Velimirski; Darko");
    assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(person.countries()).containsExactly("RUS", "SYR");
    assertThat(person.programmes()).containsExactly("US-CAATSA", "EU-ARMS");
    assertThat(person.birthYears()).containsExactly(1961);
    assertThat(person.listing().from()).contains(LocalDate.of(2018, 9, 20));
    assertThat(person.origin()).hasToString(folder.resolve("targets.simple.csv") + ":2");
    // The person's address has a line break.
    assertThat(list.parties().get(1).origin().line()).hasValue(4);
    assertThat(list.published()).contains(LocalDate.of(2024, 2, 1));
  }

  @Test
  void whenSomebodyWasListedIsSaidOrUnknown() throws IOException {
    SanctionsList list = read("t.csv", HEADER + PERSON + FIRM);
    ListingPeriod dated = list.parties().get(0).listing();
    assertThat(dated.on(LocalDate.of(2018, 9, 19))).isEqualTo(ListingStatus.NOT_YET_LISTED);
    assertThat(dated.on(LocalDate.of(2018, 9, 20))).isEqualTo(ListingStatus.LISTED);
    ListingPeriod seen = list.parties().get(1).listing();
    assertThat(seen.on(LocalDate.of(2021, 1, 1))).isEqualTo(ListingStatus.DATE_UNKNOWN);
    assertThat(seen.on(LocalDate.of(2022, 6, 1))).isEqualTo(ListingStatus.LISTED);
    // It fell out of its source a year before the newest row.
    assertThat(seen.on(LocalDate.of(2023, 6, 1))).isEqualTo(ListingStatus.DATE_UNKNOWN);
  }

  @Test
  void anEndCountsOnlyIfEveryDesignationHasOne() throws IOException {
    String over = PERSON.replace("2018-09-20\"", "2018-09-20 - 2020-01-31\"");
    String half = over.replace("2020-01-31\"", "2020-01-31;Other Order - 2019-02-02\"");
    ListingPeriod ended = read("over.csv", HEADER + over).parties().get(0).listing();
    assertThat(ended.on(LocalDate.of(2020, 1, 31))).isEqualTo(ListingStatus.LISTED);
    assertThat(ended.on(LocalDate.of(2020, 2, 1))).isEqualTo(ListingStatus.DELISTED);
    assertThat(read("half.csv", HEADER + half).parties().get(0).listing().to()).isEmpty();
  }

  @Test
  void aBrokenRowCostsOnlyItself() throws IOException {
    String open = "\"ZZ-9\",\"Person,\"Unclosed\n";
    String few = "\"ZZ-8\",\"Person\",\"Too Few\"\n";
    SanctionsList list = read("t.csv", HEADER + open + few + PERSON + "\n" + open + FIRM);
    assertThat(list.parties()).extracting(ListedParty::id).containsExactly("ZZ-1", "ZZ-2");
    assertThat(list.issues()).extracting(Issue::code).containsOnly(IssueCode.BROKEN_ROW);
    assertThat(list.issues())
        .extracting(i -> i.origin().orElseThrow().line().orElseThrow())
        .containsExactly(2, 3, 7);
    assertThat(list.issues().get(1).message()).contains("expected 16 columns, found 3");
  }

  @Test
  void aRowWithoutANameOrWithAnUnknownCountryIsNamed() throws IOException {
    SanctionsList list =
        read(
            "t.csv",
            HEADER
                + PERSON.replace("\"Darko Velimirski\"", "\"\"")
                + FIRM.replace("\"ru\"", "\"q9\""));
    assertThat(list.parties()).extracting(ListedParty::id).containsExactly("ZZ-2");
    assertThat(list.issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.BROKEN_ROW, IssueCode.BAD_FIELD);
  }

  @Test
  void sdnCsvIsReadWithTheTablesBesideIt() throws IOException {
    Files.writeString(
        folder.resolve("alt.csv"),
        "9001,11,\"aka\",\"VELIMIRSKY, Darko\",-0- \r\n"
            + "9001,12,\"aka\",\"THE FERRYMAN\",\"weak\"\r\n\u001A");
    Files.writeString(
        folder.resolve("ADD.CSV"), "9002,21,\"2 Dock Road\",\"Wonsan\",\"Korea, North\",-0- \r\n");
    SanctionsList list =
        read(
            "SDN.CSV",
            "9001,\"VELIMIRSKI, Darko Petrovich\",\"individual\",\"ARMS-EO1] [CYBER2\",\"Director\","
                + "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 02 Apr 1961; nationality Russia.\"\r\n"
                + "9002,\"VOLNA MARINE WORKS, JSC\",-0- ,\"DPRK\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                + "-0- ,-0- \r\n\u001A");
    assertThat(list.format()).isEqualTo(ListFormat.SDN_CSV);
    assertThat(list.issues()).isEmpty();
    ListedParty person = list.parties().get(0);
    assertThat(person.names())
        .containsExactly(
            ListedName.of("Darko Petrovich VELIMIRSKI"),
            ListedName.of("Darko VELIMIRSKY"),
            new ListedName("THE FERRYMAN", true));
    assertThat(person.programmes()).containsExactly("ARMS-EO1", "CYBER2");
    assertThat(person.countries()).containsExactly("RUS");
    assertThat(person.birthYears()).containsExactly(1961);
    assertThat(list.parties().get(1).countries()).containsExactly("PRK");
    assertThat(list.parties().get(1).name()).isEqualTo("VOLNA MARINE WORKS, JSC");
    assertThat(person.listing().on(LocalDate.of(2024, 1, 1)))
        .as("this form gives no date")
        .isEqualTo(ListingStatus.DATE_UNKNOWN);
  }

  private static final String XML =
      """
      <?xml version="1.0" standalone="yes"?>
      <sdnList xmlns="https://example.org/sdn">
        <publshInformation><Publish_Date>02/01/2024</Publish_Date><Record_Count>1</Record_Count></publshInformation>
        <sdnEntry>
          <uid>9001</uid><firstName>Darko</firstName><lastName>VELIMIRSKI</lastName>
          <sdnType>Individual</sdnType>
          <programList><program>ARMS-EO1</program><program>CYBER2</program></programList>
          <akaList><aka><uid>1</uid><category>weak</category><lastName>FERRYMAN</lastName></aka></akaList>
          <nationalityList><nationality><uid>2</uid><country>Russia</country></nationality></nationalityList>
          <dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1961</dateOfBirth></dateOfBirthItem></dateOfBirthList>
        </sdnEntry>
      </sdnList>
      """;

  @Test
  void sdnXmlSaysWhenItWasPublished() throws IOException {
    SanctionsList list = read("sdn.xml", XML);
    assertThat(list.issues()).isEmpty();
    ListedParty person = list.parties().get(0);
    assertThat(person.name()).isEqualTo("Darko VELIMIRSKI");
    assertThat(person.names().get(1)).isEqualTo(new ListedName("FERRYMAN", true));
    assertThat(person.programmes()).containsExactly("ARMS-EO1", "CYBER2");
    assertThat(person.countries()).containsExactly("RUS");
    assertThat(person.birthYears()).containsExactly(1961);
    assertThat(person.origin().line()).hasValue(4);
    assertThat(person.listing().on(LocalDate.of(2024, 2, 1))).isEqualTo(ListingStatus.LISTED);
    assertThat(person.listing().on(LocalDate.of(2024, 1, 31)))
        .isEqualTo(ListingStatus.DATE_UNKNOWN);
  }

  @Test
  void xmlThatBreaksOffKeepsWhatWasRead() throws IOException {
    SanctionsList list = read("cut.xml", XML.replace("</sdnList>", "<sdnEntry><uid>90"));
    assertThat(list.parties()).hasSize(1);
    assertThat(list.issues().get(0).message()).contains("breaks off after 1 entries");
  }

  @Test
  void xmlLoadsNothingFromOutside() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "TOP SECRET");
    String hostile =
        XML.replace(
                "<sdnList ",
                "<!DOCTYPE sdnList [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sdnList ")
            .replace("VELIMIRSKI", "&x;");
    SanctionsList list = read("hostile.xml", hostile);
    assertThat(list.toString()).doesNotContain("TOP SECRET");
  }

  @Test
  void compressedAndMarkedFilesAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(("\uFEFF" + HEADER + PERSON).getBytes(StandardCharsets.UTF_8));
    }
    Path zipped = folder.resolve("t.csv.gz");
    Files.write(zipped, bytes.toByteArray());
    assertThat(ListReader.read(zipped, Optional.empty()).parties()).hasSize(1);
    Files.write(zipped, java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    assertThatThrownBy(() -> ListReader.read(zipped, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("breaks off");
    Path wide = folder.resolve("wide.csv");
    Files.write(wide, (HEADER + PERSON).getBytes(StandardCharsets.UTF_16));
    assertThat(ListReader.read(wide, Optional.empty()).parties()).hasSize(1);
  }

  @Test
  void bytesThatAreNoUtf8AreNamed() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file, (HEADER + FIRM.replace("Volna", "Völna")).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ListReader.read(file, Optional.empty()).issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.MALFORMED_TEXT);
  }

  @Test
  void aWrongFileIsToldWhatItIs() {
    wrong("", "found an empty file");
    wrong("<!DOCTYPE html><html>", "found a web page");
    wrong("<Sanctions>", "advanced XML");
    wrong("{\"id\": 1}", "found JSON");
    wrong("PK\u0003\u0004", "zip archive");
    wrong("id;schema;name\n", "expected commas");
    wrong("9001,11,\"aka\",\"X\",-0- \n", "give SDN.CSV");
    wrong("Dear reader\n", "found a first line \"Dear reader\"");
    wrong("id,schema,caption\n", "expected the columns [id, schema, name]");
  }

  private void wrong(String text, String message) {
    assertThatThrownBy(() -> read("list.csv", text))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("list.csv:1: ")
        .hasMessageContaining(message);
  }
}
