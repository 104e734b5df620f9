package org.demarche.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * One text with its time expressions as people marked them, in TimeML: the running text of the
 * element TEXT, TIMEX3 elements in it, and the day of the one that is the creation time.
 *
 * @param name of the file
 * @param text without markup
 * @param published day of the creation time
 * @param times in order; those that mark no text are left out
 */
public record TimeDocument(
    String name, String text, Optional<LocalDate> published, List<Time> times) {

  private static final Pattern CREATED =
      Pattern.compile("<TIMEX3\\b[^>]*functionInDocument=\"CREATION_TIME\"[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern MARKUP =
      Pattern.compile("<(/?)(\\w+)([^>]*)>|<!--.*?-->|&(\\w+|#\\d+);", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2}).*");

  /**
   * One marked expression.
   *
   * @param type of TIMEX3
   * @param value of TIMEX3; may be empty
   */
  public record Time(Span span, String type, String value) {}

  public TimeDocument {
    times = List.copyOf(times);
  }

  /**
   * Reads a TimeML file.
   *
   * @throws IOException if it cannot be read or has no TEXT element
   */
  public static TimeDocument read(Path file) throws IOException {
    return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
  }

  static TimeDocument parse(String name, String xml) throws IOException {
    int open = xml.indexOf("<TEXT>");
    int close = xml.lastIndexOf("</TEXT>");
    if (open < 0 || close < open) {
      throw new IOException(name + ": expected TimeML with a TEXT element, found none");
    }
    Matcher created = CREATED.matcher(xml);
    Optional<LocalDate> published =
        created.find() ? day(attribute(created.group(), "value")) : Optional.empty();
    StringBuilder text = new StringBuilder();
    List<Time> times = new ArrayList<>();
    String body = xml.substring(open + "<TEXT>".length(), close);
    Matcher markup = MARKUP.matcher(body);
    int at = 0;
    int start = 0;
    String attributes = "";
    while (markup.find()) {
      text.append(body, at, markup.start());
      at = markup.end();
      if (markup.group(4) != null) {
        text.append(character(name, markup.group(4)));
      } else if ("TIMEX3".equals(markup.group(2)) && !markup.group(3).endsWith("/")) {
        if (markup.group(1).isEmpty()) {
          start = text.length();
          attributes = markup.group(3);
        } else if (text.length() > start && !attributes.contains("\"CREATION_TIME\"")) {
          times.add(
              new Time(
                  new Span(start, text.length()),
                  attribute(attributes, "type"),
                  attribute(attributes, "value")));
        }
      }
    }
    text.append(body.substring(at));
    return new TimeDocument(name, text.toString(), published, times);
  }

  private static String attribute(String element, String name) {
    Matcher attribute = ATTRIBUTE.matcher(element);
    while (attribute.find()) {
      if (attribute.group(1).equals(name)) {
        return attribute.group(2);
      }
    }
    return "";
  }

  private static Optional<LocalDate> day(String value) {
    Matcher day = DAY.matcher(value);
    return day.matches()
        ? Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(1)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3))))
        : Optional.empty();
  }

  private static String character(String name, String entity) throws IOException {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> {
        if (!entity.startsWith("#")) {
          throw new IOException(name + ": unknown entity &" + entity + ";");
        }
        yield Character.toString(Integer.parseInt(entity.substring(1)));
      }
    };
  }
}
