package org.demarche.actor;

/** The singular of an English noun, well enough to look it up. */
final class Singular {
  private Singular() {}

  static String of(String word) {
    int n = word.length();
    // Most words end in neither, and are asked about at every table.
    char end = n == 0 ? ' ' : word.charAt(n - 1);
    if (end != 's' && end != 'n') {
      return word;
    }
    if (word.endsWith("men") && n > 3) {
      return word.substring(0, n - 2) + "an";
    }
    if (word.equals("children")) {
      return "child";
    }
    if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, n - 3) + 'y';
    }
    if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses")) {
      return word.substring(0, n - 2);
    }
    return word.substring(0, n - 1);
  }
}
