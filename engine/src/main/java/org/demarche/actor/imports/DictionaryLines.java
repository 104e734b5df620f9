package org.demarche.actor.imports;

/** Takes comments away: after {@code #} and {@code ;}, and between {@code <!--} and {@code -->}. */
final class DictionaryLines {
  private boolean isInComment;

  /** The line without comments and white space around it; may be empty. */
  String bare(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      if (isInComment) {
        int end = line.indexOf("-->", at);
        if (end < 0) {
          break;
        }
        isInComment = false;
        at = end + 3;
      } else if (line.startsWith("<!--", at)) {
        isInComment = true;
        at += 4;
      } else if (line.charAt(at) == '#' || line.charAt(at) == ';') {
        break;
      } else {
        out.append(line.charAt(at++));
      }
    }
    return out.toString().strip();
  }
}
