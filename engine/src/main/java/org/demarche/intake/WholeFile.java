package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.demarche.article.ArticleBuilder;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;

/** Reads inputs that hold one article: plain text and pages. */
final class WholeFile {

  private final IntakeOptions options;
  private final ArticleCheck check;

  WholeFile(IntakeOptions options) {
    this.options = options;
    this.check = new ArticleCheck(options);
  }

  /** Reads to the end of {@code in}, or to the limit of size. */
  IntakeResult read(InputStream in, boolean page, Origin origin) {
    try {
      byte[] bytes = in.readNBytes(options.mostBytes() + 1);
      if (bytes.length > options.mostBytes()) {
        throw new RefusalException(
            IssueCode.TOO_LARGE, "longer than the limit of " + options.mostBytes() + " bytes");
      }
      Decoded decoded = Decoded.of(bytes);
      return page ? page(decoded, origin) : text(decoded, origin);
    } catch (RefusalException e) {
      return Refusals.of(origin, e);
    } catch (IOException e) {
      return Refusals.of(origin, e);
    }
  }

  private IntakeResult text(Decoded decoded, Origin origin) throws RefusalException {
    return check.finish(
        decoded.text(),
        new ArticleBuilder(decoded.text()),
        Optional.empty(),
        Optional.empty(),
        decoded.issues(),
        origin);
  }

  private IntakeResult page(Decoded decoded, Origin origin) throws RefusalException {
    if (decoded.text().isBlank()) {
      throw new RefusalException(IssueCode.EMPTY_TEXT, "expected a page, found nothing");
    }
    Page page = Page.of(decoded.text());
    List<Issue> issues = decoded.issues();
    if (page.paragraphs().isEmpty()) {
      throw new RefusalException(
          IssueCode.BOILERPLATE_ONLY, "the page holds no paragraph of running text");
    }
    return check.finish(
        page.text(),
        new ArticleBuilder(page.text()).title(page.title()).outlet(page.outlet()).url(page.url()),
        page.published(),
        page.language(),
        issues,
        origin);
  }
}
