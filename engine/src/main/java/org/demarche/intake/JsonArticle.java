package org.demarche.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.article.PublicationDate.Basis;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/**
 * Reads one line of JSON: {@code text} is required; {@code id}, {@code title}, {@code date}, {@code
 * outlet}, {@code url} and {@code language} are read; all others are kept as they are.
 */
final class JsonArticle {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "date", "outlet", "url", "language");

  private final ArticleCheck check;

  JsonArticle(IntakeOptions options) {
    this.check = new ArticleCheck(options);
  }

  IntakeResult read(Decoded line, Origin origin) {
    try {
      return article(parse(line.text()), line.issues(), origin);
    } catch (RefusalException e) {
      return Refusals.of(origin, e);
    }
  }

  private static JsonNode parse(String line) throws RefusalException {
    try {
      JsonNode root = JSON.readTree(line);
      if (root.isObject()) {
        return root;
      }
      throw new RefusalException(
          IssueCode.BROKEN_JSON_LINE, "expected an object, found " + root.getNodeType());
    } catch (JsonProcessingException e) {
      throw new RefusalException(IssueCode.BROKEN_JSON_LINE, "not JSON: " + e.getOriginalMessage());
    }
  }

  private IntakeResult article(JsonNode root, List<Issue> known, Origin origin)
      throws RefusalException {
    JsonNode text = root.path("text");
    if (!text.isTextual()) {
      throw new RefusalException(
          IssueCode.MISSING_FIELD,
          "expected a field \"text\" that is a string, found "
              + (text.isMissingNode() ? "none" : text.getNodeType()));
    }
    List<Issue> issues = new ArrayList<>(known);
    ArticleBuilder builder =
        new ArticleBuilder(text.asText())
            .id(field(root, "id", issues))
            .title(field(root, "title", issues))
            .outlet(field(root, "outlet", issues))
            .url(field(root, "url", issues));
    root.properties().stream()
        .filter(field -> !FIELDS.contains(field.getKey()))
        .forEach(field -> builder.extra(field.getKey(), field.getValue()));
    Optional<String> language =
        field(root, "language", issues).map(code -> code.toLowerCase(Locale.ROOT).split("[-_]")[0]);
    return check.finish(text.asText(), builder, date(root, issues), language, issues, origin);
  }

  private static Optional<PublicationDate> date(JsonNode root, List<Issue> issues) {
    Optional<String> written = field(root, "date", issues);
    Optional<PublicationDate> date =
        written.flatMap(value -> WrittenDate.ofField(value, Basis.METADATA));
    if (written.isPresent() && date.isEmpty()) {
      issues.add(
          Issue.of(
              IssueCode.BAD_DATE,
              "expected a date like 2022-11-11 or 2022-11-11T09:30:00+01:00, found '"
                  + written.get()
                  + "'"));
    }
    return date;
  }

  /** A string or a number; null and the empty string count as absent. */
  private static Optional<String> field(JsonNode root, String name, List<Issue> issues) {
    JsonNode value = root.path(name);
    if (value.isContainerNode() || value.isBoolean()) {
      issues.add(
          Issue.of(
              IssueCode.BAD_FIELD,
              "expected a string in \"" + name + "\", found " + value.getNodeType()));
      return Optional.empty();
    }
    return value.isNull() || value.asText("").isBlank()
        ? Optional.empty()
        : Optional.of(value.asText());
  }
}
