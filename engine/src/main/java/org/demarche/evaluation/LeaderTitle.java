package org.demarche.evaluation;

import java.util.List;

/** Takes the title from before a leader's name. */
final class LeaderTitle {
  private static final List<String> TITLES =
      List.of(
          "Acting ",
          "Interim ",
          "Provisional ",
          "Prime Minister ",
          "Vice President ",
          "Vice Premier ",
          "President-elect ",
          "President ",
          "Chancellor-elect ",
          "Chancellor ",
          "Premier ",
          "Crown Prince ",
          "King ",
          "Queen ",
          "Grand Duke ",
          "Grand Duchess ",
          "Emperor ",
          "Governor General ",
          "General Secretary ",
          "Secretary General ",
          "Chairman ",
          "Amir ",
          "Emir ",
          "Sultan ",
          "Shah ",
          "Pope ",
          "Prince ",
          "Sheikh ",
          "Foreign Minister ",
          "Lieutenant General ",
          "Brigadier General ",
          "General ",
          "First Secretary ",
          "Chief of State ",
          "Head of State ",
          "Taoiseach ",
          "-elect ");

  private LeaderTitle() {}

  /** The name that is left when all titles before it are gone. */
  static String strip(String text) {
    String left = text;
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      for (String title : TITLES) {
        if (left.startsWith(title) && left.length() > title.length()) {
          left = left.substring(title.length());
          goesOn = true;
        }
      }
    }
    return left;
  }
}
