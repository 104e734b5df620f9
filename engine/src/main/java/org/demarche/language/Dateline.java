package org.demarche.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * Finds the dateline a news agency puts before the first sentence: {@code ALGIERS (Reuters) -},
 * {@code PARIS, Nov 11 (AFP) —}, {@code MOSCOW, January 4. /TASS/.}
 */
final class Dateline {

  private static final int LONGEST = 90;
  private static final String PLACE = "[\\p{Lu}][\\p{L}.'’ /-]{1,30}";
  private static final String PLACES = PLACE + "(?:, ?" + PLACE + "){0,2}";
  private static final String CAPITALS = "[\\p{Lu}][\\p{Lu}.'’ -]{3,30}(?:, " + PLACE + "){0,2}";
  private static final String DAY =
      ",? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
          + "(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
          + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?)"
          + "(?:,? \\d{4})?";
  private static final String AGENCY = "\\([\\p{Lu}][\\p{L}\\d .,/&'’-]{1,40}\\)";
  private static final String DASH = " ?(?:--|[-–—]) ?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:"
              + PLACES
              + "(?:"
              + DAY
              + ")?,? )?"
              + AGENCY
              + " ?(?:"
              + DASH
              + "|: ?)"
              + "|"
              + PLACES
              + "(?:"
              + DAY
              + ")?\\.? /[\\p{Lu}][\\p{L} -]{1,20}/\\.? ?"
              + "|"
              + CAPITALS
              + DAY
              + DASH
              + "|"
              + CAPITALS
              + " ?(?:--|[–—]| - ) ?(?=[\\p{Lu}\\p{Lt}\"“‘'(])");

  private Dateline() {}

  /** Where the dateline at the head of a paragraph ends; the start itself when there is none. */
  static int end(String text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Matcher form = FORM.matcher(text).region(paragraph.start(), limit).useTransparentBounds(true);
    if (!form.lookingAt() || form.end() >= paragraph.end()) {
      return paragraph.start();
    }
    return form.end();
  }
}
