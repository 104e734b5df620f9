package org.demarche.statement;

/**
 * A word with its hyphens and inner stops, a clitic, or a mark.
 *
 * @param start first unit in the article's text
 * @param end unit after the last
 * @param lower its form in lower case, apostrophes straight
 * @param isCapital whether it starts with a capital letter
 * @param lexeme what the tables know of it
 */
record Token(int start, int end, String lower, boolean isCapital, Lexeme lexeme) {

  WordClass wordClass() {
    return lexeme.wordClass();
  }
}
