package org.demarche.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once and without recursion, cuts its text into blocks, leaves out the parts that
 * name themselves boilerplate, and finds the element that holds the most prose and the least else.
 */
final class PageBlocks implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "svg",
          "figure",
          "iframe",
          "object",
          "video",
          "audio",
          "dialog",
          "menu",
          "head",
          "label",
          "input",
          "map",
          "canvas",
          "math");
  private static final Set<String> NEVER_BOILERPLATE = Set.of("html", "body", "article", "main");
  private static final Pattern HIDDEN_NAME =
      Pattern.compile("(?i)visually-?_?hidden|\\bsr-only\\b|screen-reader|VisuallyHidden");
  private static final Pattern ARTICLE_NAME =
      Pattern.compile("(?i)\\b(?:article|story|entry|post)[-_]{0,2}(?:body|content|text)");

  /** Prose outside is worth this much less than boilerplate inside costs. */
  private static final double COST_OF_OTHER_TEXT = 0.7;

  /** Short lines of an element that calls itself the article's text are worth this much. */
  private static final double WORTH_OF_SHORT_TEXT = 0.3;

  /** A part with this share of all prose is the article, whatever it is called. */
  private static final double TOO_MUCH_TO_DROP = 0.4;

  private static final class Frame {
    final Element element;
    final int firstBlock;
    final Best bestBefore;
    double prose;
    double other;
    double plain;

    Frame(Element element, int firstBlock, Best bestBefore) {
      this.element = element;
      this.firstBlock = firstBlock;
      this.bestBefore = bestBefore;
    }
  }

  /** The blocks of the element with the highest score so far. */
  private record Best(double score, int from, int to) {}

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final double allProse;
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int linkDepth;
  private Best best = new Best(Double.NEGATIVE_INFINITY, 0, 0);

  private PageBlocks(double allProse) {
    this.allProse = allProse;
  }

  /** The blocks of the part of the page that is most likely its article, in order. */
  static List<PageBlock> ofArticle(Element root) {
    double all = root.select("p").stream().mapToDouble(p -> p.text().length()).sum();
    PageBlocks collector = new PageBlocks(all);
    root.filter(collector);
    return List.copyOf(collector.blocks.subList(collector.best.from(), collector.best.to()));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      append(piece.getWholeText());
    } else if (node instanceof Element element) {
      return head(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    String tag = element.normalName();
    if (SKIPPED.contains(tag) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      text.append('\n');
    } else if (tag.equals("a")) {
      linkDepth++;
    }
    if (element.isBlock()) {
      flush();
      owner = element;
      open.push(new Frame(element, blocks.size(), best));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        linkDepth--;
      }
      if (element.isBlock()) {
        flush();
        close(open.pop());
        owner = open.isEmpty() ? element : open.peek().element;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void close(Frame frame) {
    if (isBoilerplate(frame.element) && frame.prose < allProse * TOO_MUCH_TO_DROP) {
      blocks.subList(frame.firstBlock, blocks.size()).clear();
      best = frame.bestBefore;
      return;
    }
    if (isNamedArticle(frame.element)) {
      frame.prose += WORTH_OF_SHORT_TEXT * frame.plain;
      frame.plain = 0;
    }
    double score = frame.prose - COST_OF_OTHER_TEXT * frame.other;
    if (score > best.score() && frame.prose > 0) {
      best = new Best(score, frame.firstBlock, blocks.size());
    }
    if (!open.isEmpty()) {
      open.peek().prose += frame.prose;
      open.peek().other += frame.other;
      open.peek().plain += frame.plain;
    }
  }

  private void append(String piece) {
    boolean space = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!space) {
          text.append(' ');
        }
        space = true;
      } else {
        text.append(c);
        linked += linkDepth > 0 ? 1 : 0;
        space = false;
      }
    }
  }

  private void flush() {
    String run = text.toString().strip();
    if (!run.isEmpty() && !open.isEmpty()) {
      PageBlock block = new PageBlock(owner.normalName(), run, linked);
      blocks.add(block);
      Frame frame = open.peek();
      if (block.isProse()) {
        frame.prose += run.length() * (1 - block.linkShare());
      } else {
        frame.plain += block.cost() < 0.5 ? run.length() - linked : 0;
        frame.other += linked + block.cost() * (run.length() - linked);
      }
    }
    text.setLength(0);
    linked = 0;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDDEN_NAME.matcher(element.className()).find()
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static boolean isNamedArticle(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || ARTICLE_NAME.matcher(element.className()).find()
        || ARTICLE_NAME.matcher(element.id()).find();
  }

  private static boolean isBoilerplate(Element element) {
    if (NEVER_BOILERPLATE.contains(element.normalName())
        || NEVER_BOILERPLATE.contains(element.attr("role"))
        || element.attr("itemprop").equals("articleBody")) {
      return false;
    }
    Boilerplate names = Boilerplate.DEFAULT;
    return names.isName(element.className())
        || names.isName(element.id())
        || names.isName(element.attr("role"))
        || names.isName(element.attr("data-component"))
        || names.isName(element.attr("data-testid"));
  }
}
