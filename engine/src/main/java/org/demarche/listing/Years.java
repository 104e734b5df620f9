package org.demarche.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds years in dates however they are written: "07 Oct 1952", "1952-10", "circa 1952". */
final class Years {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)");

  private Years() {}

  static List<Integer> in(Collection<String> texts) {
    List<Integer> years = new ArrayList<>();
    for (String text : texts) {
      Matcher year = YEAR.matcher(text);
      while (year.find()) {
        years.add(Integer.parseInt(year.group(1)));
      }
    }
    return years;
  }
}
