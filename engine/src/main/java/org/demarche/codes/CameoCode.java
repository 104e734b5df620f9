package org.demarche.codes;

/**
 * A code of CAMEO.
 *
 * @param code two to four figures, "036" and not 36
 * @param goldstein Goldstein's scale, -10 (conflict) to 10 (cooperation)
 * @param basis {@code table} if the code has its own score there, {@code parent} if it takes that
 *     of the code above it
 */
public record CameoCode(String code, String name, double goldstein, String basis) {

  public CameoCode {
    if (!isCode(code)) {
      throw new IllegalArgumentException("a CAMEO code has two to four figures, found " + code);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException(code + " needs a name");
    }
    if (!(goldstein >= -10 && goldstein <= 10)) {
      throw new IllegalArgumentException("Goldstein scores lie from -10 to 10, found " + goldstein);
    }
    if (!basis.equals("table") && !basis.equals("parent")) {
      throw new IllegalArgumentException("expected table or parent, found " + basis);
    }
  }

  /** Not an expression: hundreds are checked at every start. */
  private static boolean isCode(String code) {
    boolean isCode = code.length() >= 2 && code.length() <= 4 && code.charAt(0) <= '2';
    for (int i = 0; i < code.length(); i++) {
      isCode &= code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    return isCode;
  }

  /** The first two figures. */
  public String root() {
    return code.substring(0, 2);
  }
}
