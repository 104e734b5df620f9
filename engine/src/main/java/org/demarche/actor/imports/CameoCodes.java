package org.demarche.actor.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.ActorBook;
import org.demarche.issue.Origin;
import org.demarche.knowledge.DataFile;

/**
 * Reads {@code [RUSGOVMIL 990809-000507]}: a country, then sectors, three letters each, and dates.
 * {@code >date} is from that day on, {@code <date} up to it.
 */
final class CameoCodes {
  private static final Pattern CODE =
      Pattern.compile("\\s*([A-Za-z]*)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?\\s*");

  /** After these the dictionary names the organisation, in codes of its own. */
  private static final List<String> WITHOUT_STATE = List.of("IGO", "NGO", "MNC", "ISM");

  private final ActorBook book;
  private final Findings findings;
  private final Map<String, String> ours = new HashMap<>();

  CameoCodes(ActorBook book, Findings findings) {
    this.book = book;
    this.findings = findings;
    for (DataFile.Row row : DataFile.load(CameoCodes.class, "cameo-codes.tsv", 3).rows()) {
      String code = row.column(2);
      boolean isCountry = row.column(1).equals("country");
      if (!code.equals("-") && !(isCountry ? book.isCountry(code) : book.isSector(code))) {
        throw row.wrong("\"" + code + "\" is no code of ours: mend the third column");
      }
      ours.put(row.column(1) + ' ' + row.column(0), code);
    }
  }

  /**
   * A code between brackets; empty if it is none of ours, which the findings then tell.
   *
   * @throws org.demarche.knowledge.KnowledgeException if it is unknown and the import not lenient
   */
  Optional<DictionaryCode> read(String brackets, Origin at) {
    Matcher parts = CODE.matcher(brackets);
    if (!parts.matches() || parts.group(1).length() < 3 || parts.group(1).length() % 3 != 0) {
      if (brackets.strip().equals("---")) {
        findings.passedOver(at, "[---] means that a name is not to be coded; left out");
      } else {
        findings.broken(at, "expected a code as [RUSGOV >000507], found [" + brackets + "]");
      }
      return Optional.empty();
    }
    String code = parts.group(1);
    Optional<String> country = country(code.substring(0, 3), at);
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<String>> sectors = sectors(code, country.get(), at);
    if (sectors.isEmpty()) {
      return Optional.empty();
    }
    return dated(parts, country.get(), sectors.get(), at);
  }

  private Optional<String> country(String code, Origin at) {
    String own = ours.get("country " + code);
    if (own != null && own.equals("-")) {
      findings.passedOver(at, "the code " + code + " is of a region or group, no state; left out");
      return Optional.empty();
    }
    String country = own == null ? code : own;
    if (!book.isCountry(country)) {
      findings.wrongCode(
          at, "unknown country \"" + code + "\": use ISO 3166 alpha-3 or a code of CAMEO");
      return Optional.empty();
    }
    return Optional.of(country);
  }

  private Optional<List<String>> sectors(String code, String country, Origin at) {
    List<String> sectors = new ArrayList<>();
    for (int i = 3; i < code.length(); i += 3) {
      String part = code.substring(i, i + 3);
      String sector = ours.getOrDefault("sector " + part, part);
      if (sector.equals("-")) {
        findings.passedOver(at, "the sector " + part + " has no counterpart in PLOVER; left out");
      } else if (book.isSector(sector)) {
        if (!sectors.contains(sector)) {
          sectors.add(sector);
        }
      } else if (WITHOUT_STATE.contains(country)) {
        findings.passedOver(at, "the organisation " + part + " after " + country + " is left out");
      } else if (book.isCountry(part)) {
        findings.passedOver(at, "the second country " + part + " of a code is left out");
      } else {
        findings.wrongCode(
            at, "unknown sector \"" + part + "\" in " + code + ": use a code of CAMEO or PLOVER");
        return Optional.empty();
      }
    }
    return Optional.of(sectors);
  }

  private Optional<DictionaryCode> dated(
      Matcher parts, String country, List<String> sectors, Origin at) {
    String sign = parts.group(2);
    String first = parts.group(3) == null ? parts.group(4) : parts.group(3);
    Optional<String> one = first == null ? Optional.empty() : DayText.figures(first);
    Optional<String> two =
        parts.group(5) == null ? Optional.empty() : DayText.figures(parts.group(5));
    boolean isWrong =
        (first != null && one.isEmpty())
            || (parts.group(5) != null && two.isEmpty())
            || (two.isPresent() && two.get().compareTo(one.orElse("")) < 0);
    if (isWrong) {
      findings.wrongDate(
          at,
          "expected YYMMDD or YYYYMMDD, the earlier first, found ["
              + parts.group().strip()
              + "]; the code is left out");
      return Optional.empty();
    }
    boolean isUntil = "<".equals(sign);
    return Optional.of(
        new DictionaryCode(
            country, sectors, isUntil ? Optional.empty() : one, isUntil ? one : two));
  }
}
