package org.demarche.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.knowledge.DataFile;

/** Turns what other people's files call a country into the code that Demarche uses. */
public final class StateCodes {
  private final Map<String, String> byAlpha2 = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private StateCodes() {}

  /**
   * The codes and names of the shipped table of states.
   *
   * @throws org.demarche.knowledge.KnowledgeException if the table has a wrong line
   */
  public static StateCodes shipped() {
    StateCodes codes = new StateCodes();
    for (DataFile.Row row : DataFile.load(StateCodes.class, "states.tsv", 13).rows()) {
      String code = row.column(3);
      codes.byAlpha2.putIfAbsent(row.column(1).toLowerCase(Locale.ROOT), code);
      codes.byName.putIfAbsent(NameKey.of(row.column(0)), code);
      codes.byName.putIfAbsent(NameKey.of(row.column(5)), code);
      row.list(6).forEach(name -> codes.byName.putIfAbsent(NameKey.of(name), code));
    }
    codes.byAlpha2.remove("-");
    return codes;
  }

  /**
   * The code for an ISO 3166 alpha-2 code.
   *
   * @param code such as {@code ru}, whatever its case
   * @return ISO 3166 alpha-3 or a code of PLOVER
   */
  public Optional<String> ofAlpha2(String code) {
    return Optional.ofNullable(byAlpha2.get(code.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The code of a state by its alpha-3 code, usual name or other name, whatever the case.
   *
   * @return ISO 3166 alpha-3 or a code of PLOVER
   */
  public Optional<String> ofName(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }
}
