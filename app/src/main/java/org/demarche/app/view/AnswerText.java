package org.demarche.app.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.store.Answer;

/** An answer as JSON lines or as CSV (RFC 4180). */
public final class AnswerText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerText() {}

  /** One object a row, every column a key; what is unknown is null. */
  public static void json(Answer answer, Consumer<String> out) {
    for (List<Optional<Object>> row : answer.rows()) {
      ObjectNode node = JSON.createObjectNode();
      for (int i = 0; i < row.size(); i++) {
        put(node, answer.columns().get(i), row.get(i));
      }
      out.accept(line(node));
    }
  }

  private static void put(ObjectNode node, String column, Optional<Object> value) {
    if (value.isEmpty()) {
      node.putNull(column);
    } else if (value.get() instanceof Long number) {
      node.put(column, number);
    } else if (value.get() instanceof Integer number) {
      node.put(column, number);
    } else if (value.get() instanceof Double number) {
      node.put(column, number);
    } else if (value.get() instanceof Boolean flag) {
      node.put(column, flag);
    } else {
      node.put(column, String.valueOf(value.get()));
    }
  }

  private static String line(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("nodes can always be written", e);
    }
  }

  /** The names of the columns, then one line a row. */
  public static void csv(Answer answer, Consumer<String> out) {
    out.accept(String.join(",", answer.columns().stream().map(AnswerText::quoted).toList()));
    for (List<Optional<Object>> row : answer.rows()) {
      out.accept(
          String.join(
              ",", row.stream().map(v -> quoted(v.map(String::valueOf).orElse(""))).toList()));
    }
  }

  private static String quoted(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
