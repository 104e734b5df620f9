package org.demarche.listing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.knowledge.KnowledgeException;

/** Tells by its first bytes which list a file is; the name of the file does not matter. */
final class Recognition {
  private static final String TAKEN =
      "expected OpenSanctions targets.simple.csv, OFAC SDN.CSV or OFAC SDN.XML";
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.:-]*)");
  private static final Pattern NUMBERED = Pattern.compile("\"?\\d+\"?\\s*,.*");
  private static final Pattern TWICE_NUMBERED =
      Pattern.compile("\"?\\d+\"?\\s*,\\s*\"?\\d+\"?\\s*,.*");

  private Recognition() {}

  /**
   * The form of a file.
   *
   * @param name of the file, for messages
   * @param bytes its first ones, uncompressed
   * @throws KnowledgeException if it is none of the forms, with what it is and what to do
   */
  static ListFormat of(String name, byte[] bytes) {
    String head = ListBytes.text(bytes);
    if (head.isEmpty()) {
      throw wrong(name, TAKEN + ", found an empty file: download it again");
    }
    if (ListBytes.startsWith(bytes, "PK")) {
      throw wrong(name, TAKEN + ", found a zip archive or a spreadsheet: unpack it or save as CSV");
    }
    if (ListBytes.startsWith(bytes, "%PDF")) {
      throw wrong(name, TAKEN + ", found a PDF: download the list as CSV or XML");
    }
    if (head.indexOf('\0') >= 0) {
      throw wrong(name, TAKEN + ", found bytes that are no text: download the list as CSV or XML");
    }
    if (head.startsWith("<")) {
      return xml(name, head);
    }
    if (head.startsWith("{") || head.startsWith("[")) {
      throw wrong(name, TAKEN + ", found JSON: download targets.simple.csv of the same list");
    }
    return csv(name, head.lines().findFirst().orElse(""));
  }

  private static ListFormat xml(String name, String head) {
    Matcher root = ROOT.matcher(head);
    String element = root.find() ? root.group(1) : "";
    String local = element.substring(element.indexOf(':') + 1);
    if (local.equals("sdnList")) {
      return ListFormat.SDN_XML;
    }
    if (local.equalsIgnoreCase("html") || head.toLowerCase(Locale.ROOT).startsWith("<!doctype h")) {
      throw wrong(name, TAKEN + ", found a web page: download the list itself, not the page of it");
    }
    if (local.equals("Sanctions")) {
      throw wrong(name, TAKEN + ", found OFAC's advanced XML: take SDN.XML or SDN.CSV instead");
    }
    throw wrong(name, TAKEN + ", found XML with the root <" + element + ">: take one of those");
  }

  private static ListFormat csv(String name, String line) {
    List<String> header =
        List.of(line.toLowerCase(Locale.ROOT).replace("\"", "").split("\\s*,\\s*", -1));
    if (header.contains("id") && header.contains("schema")) {
      return ListFormat.OPENSANCTIONS_CSV;
    }
    int commas = header.size();
    if (NUMBERED.matcher(line).matches() && commas >= 11) {
      return ListFormat.SDN_CSV;
    }
    if (TWICE_NUMBERED.matcher(line).matches() && commas >= 5) {
      throw wrong(
          name,
          TAKEN
              + ", found rows as of OFAC's ALT.CSV or ADD.CSV: give SDN.CSV, they are read with it"
              + " when they stand beside it");
    }
    String start = line.length() > 60 ? line.substring(0, 60) + "…" : line;
    if (line.matches("(?i)\"?id\"?[;\t].*")) {
      throw wrong(
          name, "expected commas between the columns, found \"" + start + "\": export anew");
    }
    throw wrong(name, TAKEN + ", found a first line \"" + start + "\": take one of those files");
  }

  private static KnowledgeException wrong(String name, String message) {
    return new KnowledgeException(name, 1, message);
  }
}
