package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.knowledge.DataFile;

/** The offices that spells may name, with what follows from each. */
final class Offices {
  private static final String MINISTER = "minister";

  private final Map<String, Office> byKey = new HashMap<>();

  /**
   * One office.
   *
   * @param sectors PLOVER codes of who holds it
   * @param title with {@code {}} for the country's or organisation's name
   * @param single whether one person holds it at a time
   */
  record Office(List<String> sectors, String title, boolean single) {}

  private Offices() {}

  static Offices read(List<DataFile.Row> table, Codes codes) {
    Offices offices = new Offices();
    for (DataFile.Row row : table) {
      String holders = row.column(3);
      if (!holders.equals("one") && !holders.equals("many")) {
        throw row.wrong("holders are \"one\" or \"many\" at a time, found \"" + holders + "\"");
      }
      Office office =
          new Office(codes.sectors(row, row.column(1)), row.column(2), holders.equals("one"));
      if (offices.byKey.put(row.column(0), office) != null) {
        throw row.wrong("the office " + row.column(0) + " is here twice: delete one");
      }
    }
    return offices;
  }

  /** Whether the table has an office. */
  boolean knows(String key) {
    return byKey.containsKey(key);
  }

  /**
   * Offices and those they may stand for once the holder was named: "the minister" is the foreign
   * minister named before, but not a prime minister or a deputy.
   */
  List<String> meant(List<String> offices) {
    Stream<String> ministers =
        offices.contains(MINISTER)
            ? byKey.keySet().stream()
                .filter(key -> key.endsWith("-" + MINISTER))
                .filter(key -> !key.startsWith("deputy") && !key.startsWith("prime"))
                .sorted()
            : Stream.of();
    return Stream.concat(offices.stream(), ministers).toList();
  }

  /** Whether one person of a country holds an office at a time; "minister" is one of those. */
  boolean isOneAtATime(String key) {
    return key.equals(MINISTER) || (knows(key) && get(key).single());
  }

  Office get(String key) {
    return byKey.get(key);
  }
}
