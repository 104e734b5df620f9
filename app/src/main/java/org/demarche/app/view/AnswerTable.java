package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.app.store.Answer;

/** An answer as columns that fit the width; a long text stands below its row. */
public final class AnswerTable {
  private static final int GAP = 2;
  private static final int WIDEST = 34;

  /** A day is never cut. */
  private static final int NARROWEST = 10;

  private final int width;
  private final Consumer<String> out;

  public AnswerTable(int width, Consumer<String> out) {
    this.width = width;
    this.out = out;
  }

  /**
   * Prints it.
   *
   * @param shown columns to show, in order
   * @param below the column that stands below each row; empty text for none
   */
  public void print(Answer answer, List<String> shown, String below) {
    if (answer.rows().isEmpty()) {
      out.accept("nothing fits");
      return;
    }
    int[] widths = widths(answer, shown);
    List<String> heads = shown.stream().map(c -> c.replace('_', ' ')).toList();
    out.accept(line(heads, widths));
    for (int row = 0; row < answer.rows().size(); row++) {
      List<String> values = new ArrayList<>();
      for (String column : shown) {
        values.add(answer.text(row, column));
      }
      out.accept(line(values, widths));
      if (!below.isEmpty() && !answer.text(row, below).isEmpty()) {
        out.accept("    " + cut(answer.text(row, below), width - 4));
      }
    }
  }

  private int[] widths(Answer answer, List<String> shown) {
    int[] widths = new int[shown.size()];
    int all = 0;
    for (int i = 0; i < widths.length; i++) {
      int widest = shown.get(i).length();
      for (int row = 0; row < answer.rows().size(); row++) {
        widest = Math.max(widest, answer.text(row, shown.get(i)).length());
      }
      widths[i] = Math.min(widest, WIDEST);
      all += widths[i] + GAP;
    }
    for (int over = all - GAP - width; over > 0; over--) {
      int most = 0;
      for (int i = 1; i < widths.length; i++) {
        most = widths[i] > widths[most] ? i : most;
      }
      if (widths[most] <= NARROWEST) {
        break;
      }
      widths[most]--;
    }
    return widths;
  }

  private static String line(List<String> values, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String value = cut(values.get(i), widths[i]);
      line.append(value).append(" ".repeat(widths[i] - value.length() + GAP));
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text, int width) {
    String flat = text.replaceAll("\\s+", " ");
    return flat.length() <= width ? flat : flat.substring(0, Math.max(0, width - 1)) + "…";
  }
}
