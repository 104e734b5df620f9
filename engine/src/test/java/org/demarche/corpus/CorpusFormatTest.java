package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.corpus.CorpusFormat.FormatException;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFormatTest {

  private static final String HANDSHAKE =
      """
      {"id": "h-1", "date": "2023-04-05", "text": "🤝 Oslo invited Accra on Friday.",
       "events": [{"trigger": "invited", "type": "AGREE", "status": "OCCURRED",
                   "actors": ["Oslo"], "recipients": ["Accra"], "times": ["Friday"]}]}
      """;

  @TempDir private Path folder;

  @Test
  void aLineIsASentenceWithItsEvents() throws FormatException {
    AnnotatedSentence s = CorpusFormat.parse(HANDSHAKE);
    assertThat(s.id()).isEqualTo("h-1");
    assertThat(s.date()).contains(LocalDate.of(2023, 4, 5));
    assertThat(s.events()).hasSize(1);
    GraphEvent invited = s.events().get(0);
    assertThat(invited.type()).isEqualTo(EventType.AGREE);
    assertThat(invited.mode()).isEmpty();
    assertThat(invited.status()).isEqualTo(Status.OCCURRED);
    assertThat(words(s, invited, Role.ACTOR)).containsExactly("Oslo");
    assertThat(words(s, invited, Role.RECIPIENT)).containsExactly("Accra");
    assertThat(words(s, invited, Role.SOURCE)).isEmpty();
  }

  @Test
  void spansAreWrittenInCodePointsThoughJavaCountsAnEmojiTwice() throws FormatException {
    AnnotatedSentence s = CorpusFormat.parse(HANDSHAKE);
    assertThat(s.events().get(0).trigger()).as("UTF-16 units").isEqualTo(new Span(8, 15));
    assertThat(CorpusFormat.write(s)).contains("\"trigger\":[7,14]").contains("\"actors\":[[2,6]]");
  }

  @Test
  void whatWasWrittenReadsTheSame() throws FormatException {
    AnnotatedSentence s = CorpusFormat.parse(HANDSHAKE);
    assertThat(CorpusFormat.parse(CorpusFormat.write(s))).isEqualTo(s);
  }

  @Test
  void dateAndEventsMayBeAbsent() throws FormatException {
    AnnotatedSentence s = CorpusFormat.parse("{\"id\": \"7\", \"text\": \"It rained.\"}");
    assertThat(s.date()).isEmpty();
    assertThat(s.events()).isEmpty();
  }

  @Test
  void aBrokenLineIsNamedWithFileAndNumber() throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.writeString(file, "{\"id\": \"1\", \"text\": \"One.\"}\n\n{\"id\": \"2\"}\n");
    assertThatThrownBy(() -> CorpusFormat.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":3: expected an object with id and text");
  }

  @Test
  void emptyLinesAreSkipped() throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.writeString(file, "\n{\"id\": \"1\", \"text\": \"One.\"}\n  \n");
    assertThat(CorpusFormat.read(file)).extracting(AnnotatedSentence::id).containsExactly("1");
  }

  @Test
  void everyMessageSaysWhatWasFound() {
    refused("{\"id\": \"1\", \"text\": \"One.\"", "not JSON");
    refused("[1]", "expected an object with id and text");
    refused("{\"text\": \"One.\"}", "expected an id, found none");
    refused(
        "{\"id\": \"1\", \"text\": \"One.\", \"date\": \"5 April\"}",
        "expected a date YYYY-MM-DD, found '5 April'");
    refused(event("\"trigger\": \"two\", \"type\": \"AID\""), "'two' is not in the text");
    refused(
        event("\"trigger\": [0, 99], \"type\": \"AID\""), "span [0,99] does not lie in the text");
    refused(event("\"trigger\": [2, 2], \"type\": \"AID\""), "span [2,2] does not lie in the text");
    refused(
        event("\"trigger\": \"One\", \"type\": \"HELP\""), "'HELP' is not one of [AGREE, CONSULT");
    refused(
        event("\"trigger\": \"One\", \"type\": \"AID\", \"status\": \"DONE\""),
        "'DONE' is not one of [OCCURRED, PLANNED");
    refused(
        event("\"trigger\": \"One\", \"type\": \"PROTEST\", \"mode\": \"visit\""),
        "mode 'visit' is not one of PROTEST[demo, riot");
  }

  private static String event(String fields) {
    return "{\"id\": \"1\", \"text\": \"One.\", \"events\": [{" + fields + "}]}";
  }

  private static void refused(String line, String message) {
    assertThatThrownBy(() -> CorpusFormat.parse(line))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining(message);
  }

  private static List<String> words(AnnotatedSentence s, GraphEvent e, Role role) {
    return e.spans(role).stream().map(span -> span.of(s.text())).toList();
  }
}
