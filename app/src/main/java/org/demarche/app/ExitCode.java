package org.demarche.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the process tells its caller. The numbers are part of the interface: docs/cli.md. */
public enum ExitCode {
  OK(0, "all inputs were read"),
  SOME_REFUSED(1, "some inputs were refused, the rest was read; the reasons are in the output"),
  USAGE(2, "the command line is wrong"),
  RESOURCE(3, "no input could be read, or a file, the model or the disk is at fault"),
  INTERNAL(70, "a fault in Demarche itself");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /** The code of a run over many inputs: nothing read at all is an error, not a blemish. */
  public static ExitCode of(int read, int refused) {
    if (refused == 0) {
      return OK;
    }
    return read == 0 ? RESOURCE : SOME_REFUSED;
  }

  /** Numbers and meanings in order, as help shows them. */
  static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(e -> table.put(" " + e.code, e.meaning));
    return table;
  }
}
