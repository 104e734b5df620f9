package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A page and the paragraphs a person took from it. A paragraph in square brackets may be there or
 * not: a candidate is scored against the choice that suits it best.
 *
 * @param name file name of the page
 * @param paragraphs what a person took, optional ones in square brackets
 */
public record ReferencePage(String name, List<String> paragraphs) {

  private static final int MOST_CHOICES = 4;

  public ReferencePage {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * The best score of {@code text} over the choices of optional paragraphs: all choices of up to
   * four, else only with all and without any.
   */
  public Rouge score(String text) {
    RougeCandidate candidate = new RougeCandidate(text);
    List<RougeCandidate.Matched> pieces =
        paragraphs.stream().map(paragraph -> candidate.match(bare(paragraph))).toList();
    int optional = (int) paragraphs.stream().filter(ReferencePage::isOptional).count();
    boolean each = optional <= MOST_CHOICES;
    int choices = each ? 1 << optional : 2;
    Rouge best = new Rouge(0, 0);
    for (int choice = 0; choice < choices; choice++) {
      Rouge score = candidate.score(chosen(pieces, each ? choice : -choice));
      if (score.f1() > best.f1()) {
        best = score;
      }
    }
    return best;
  }

  /** The pieces with those optional ones whose bit is set, the n-th by the n-th lowest bit. */
  private List<RougeCandidate.Matched> chosen(List<RougeCandidate.Matched> pieces, int bits) {
    List<RougeCandidate.Matched> chosen = new ArrayList<>();
    int rest = bits;
    for (int i = 0; i < pieces.size(); i++) {
      boolean taken = true;
      if (isOptional(paragraphs.get(i))) {
        taken = (rest & 1) == 1;
        rest >>= 1;
      }
      if (taken) {
        chosen.add(pieces.get(i));
      }
    }
    return chosen;
  }

  private static String bare(String paragraph) {
    return isOptional(paragraph) ? paragraph.substring(1, paragraph.length() - 1) : paragraph;
  }

  private static boolean isOptional(String paragraph) {
    return paragraph.length() > 1 && paragraph.startsWith("[") && paragraph.endsWith("]");
  }
}
