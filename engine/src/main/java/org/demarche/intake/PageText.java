package org.demarche.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The running text of a page: its paragraphs, section headings and lists, without the rest. */
final class PageText {

  private static final int SHORTEST_REPEAT = 40;

  private PageText() {}

  /** The paragraphs in order; empty when the page holds no prose. */
  static List<String> paragraphs(Element root, JsonLd described) {
    return DescribedBody.of(described).choose(shown(root));
  }

  private static List<String> shown(Element root) {
    List<PageBlock> blocks = PageBlocks.ofArticle(root);
    int first = 0;
    while (first < blocks.size() && !blocks.get(first).isProse()) {
      first++;
    }
    if (first == blocks.size()) {
      first = 0; // a list or a poem: nothing reads like prose, yet it was called the article
    }
    int last = blocks.size() - 1;
    while (last >= first && !isEnding(blocks.get(last))) {
      last--;
    }
    List<String> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = first; i <= last; i++) {
      PageBlock block = blocks.get(i);
      boolean repeated = block.text().length() >= SHORTEST_REPEAT && !seen.add(block.text());
      if (!repeated && isKept(block)) {
        kept.add(block.text());
      }
    }
    return kept;
  }

  private static boolean isEnding(PageBlock block) {
    return block.isProse() || ((block.isParagraph() || block.isListItem()) && isKept(block));
  }

  private static boolean isKept(PageBlock block) {
    if (block.isPageTalk() || block.linkShare() > 0.7) {
      return false;
    }
    return block.isProse() || block.isHeading() || block.isParagraph() || block.isListItem();
  }
}
