package org.demarche.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.graph.Argument;
import org.demarche.graph.EventScores;
import org.demarche.graph.EventType;
import org.demarche.graph.GraphEvent;
import org.demarche.graph.Role;
import org.demarche.graph.Status;
import org.demarche.text.Span;

/**
 * The corpus format: a JSON object a line with {@code id}, {@code text}, {@code date} and {@code
 * events}. A span is read as its own words or as {@code [start, end)} in code points; it is written
 * in code points.
 */
public final class CorpusFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CorpusFormat() {}

  /** A line that is not in the format; the message says what was expected and found. */
  public static final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    FormatException(String message) {
      super(message);
    }
  }

  /**
   * Reads a whole file.
   *
   * @throws IOException if it cannot be read, or a line is not in the format (named in the message)
   */
  public static List<AnnotatedSentence> read(Path file) throws IOException {
    List<AnnotatedSentence> out = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          try {
            out.add(parse(line));
          } catch (FormatException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
    return out;
  }

  /**
   * Reads one line; events may be absent.
   *
   * @throws FormatException if the line is not in the format
   */
  public static AnnotatedSentence parse(String line) throws FormatException {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new FormatException("not JSON: " + e.getOriginalMessage());
    }
    if (!root.isObject() || !root.path("text").isTextual()) {
      throw new FormatException("expected an object with id and text");
    }
    String id = root.path("id").asText("");
    if (id.isEmpty()) {
      throw new FormatException("expected an id, found none");
    }
    String text = root.path("text").asText();
    List<GraphEvent> events = new ArrayList<>();
    for (JsonNode e : root.path("events")) {
      events.add(event(text, e));
    }
    return new AnnotatedSentence(id, text, date(root.path("date")), events);
  }

  private static Optional<LocalDate> date(JsonNode node) throws FormatException {
    if (!node.isTextual() || node.asText().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(node.asText()));
    } catch (DateTimeParseException e) {
      throw new FormatException("expected a date YYYY-MM-DD, found '" + node.asText() + "'");
    }
  }

  private static GraphEvent event(String text, JsonNode node) throws FormatException {
    EventType type = constant(EventType.class, node.path("type").asText());
    Status status = constant(Status.class, node.path("status").asText("OCCURRED"));
    List<Argument> arguments = new ArrayList<>();
    for (Role role : Role.values()) {
      for (JsonNode s : node.path(role.key())) {
        arguments.add(new Argument(role, span(text, s), 1));
      }
    }
    String mode = node.path("mode").asText("");
    if (!mode.isEmpty() && !type.modes().contains(mode)) {
      throw new FormatException("mode '" + mode + "' is not one of " + type + type.modes());
    }
    return new GraphEvent(
        span(text, node.path("trigger")), type, mode, status, arguments, EventScores.CERTAIN);
  }

  private static <T extends Enum<T>> T constant(Class<T> kind, String name) throws FormatException {
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new FormatException("'" + name + "' is not one of " + List.of(kind.getEnumConstants()));
    }
  }

  private static Span span(String text, JsonNode node) throws FormatException {
    if (node.isArray() && node.size() == 2) {
      int start = node.get(0).asInt(-1);
      int end = node.get(1).asInt(-1);
      if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
        throw new FormatException("span " + node + " does not lie in the text");
      }
      return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
    return SpanText.locate(text, node.asText())
        .orElseThrow(() -> new FormatException("'" + node.asText() + "' is not in the text"));
  }

  /** One line of the format, without its line end. */
  public static String write(AnnotatedSentence sentence) {
    ObjectNode root = JSON.createObjectNode();
    root.put("id", sentence.id());
    root.put("date", sentence.date().map(LocalDate::toString).orElse(null));
    root.put("text", sentence.text());
    ArrayNode events = root.putArray("events");
    for (GraphEvent e : sentence.events()) {
      ObjectNode node = events.addObject();
      node.set("trigger", codePoints(sentence.text(), e.trigger()));
      node.put("type", e.type().name());
      node.put("mode", e.mode());
      node.put("status", e.status().name());
      for (Role role : Role.values()) {
        ArrayNode spans = node.putArray(role.key());
        e.spans(role).forEach(s -> spans.add(codePoints(sentence.text(), s)));
      }
    }
    return root.toString();
  }

  private static ArrayNode codePoints(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return JSON.createArrayNode()
        .add(start)
        .add(start + text.codePointCount(span.start(), span.end()));
  }
}
