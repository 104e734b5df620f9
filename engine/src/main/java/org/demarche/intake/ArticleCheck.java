package org.demarche.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.article.Article;
import org.demarche.article.ArticleBuilder;
import org.demarche.article.PublicationDate;
import org.demarche.article.PublicationDate.Basis;
import org.demarche.issue.Issue;
import org.demarche.issue.IssueCode;
import org.demarche.issue.Origin;
import org.demarche.language.Languages;

/** Settles what every article needs, whatever it was read from: letters, a date, a language. */
final class ArticleCheck {

  private static final String READ = "en";

  private final IntakeOptions options;

  ArticleCheck(IntakeOptions options) {
    this.options = options;
  }

  /**
   * Finishes an article.
   *
   * @param found date of the metadata
   * @param declared language the input names
   * @param known issues so far
   * @throws RefusalException if the text is empty or has no letters
   */
  IntakeResult.Read finish(
      String text,
      ArticleBuilder builder,
      Optional<PublicationDate> found,
      Optional<String> declared,
      List<Issue> known,
      Origin origin)
      throws RefusalException {
    requireLetters(text);
    List<Issue> issues = new ArrayList<>(known);
    Optional<PublicationDate> published =
        options
            .date()
            .map(day -> PublicationDate.of(day, Basis.GIVEN))
            .or(() -> found)
            .or(() -> WrittenDate.ofHead(text));
    checkDate(published, issues);
    Optional<String> language = Languages.of(text).or(() -> declared);
    checkLanguage(language, issues);
    Article article = builder.published(published).language(language).build();
    return new IntakeResult.Read(
        article, issues.stream().map(issue -> issue.from(origin)).toList(), origin);
  }

  private static void requireLetters(String text) throws RefusalException {
    if (text.isBlank()) {
      throw new RefusalException(IssueCode.EMPTY_TEXT, "expected text, found none");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new RefusalException(
          IssueCode.NO_LETTERS, "expected text, found " + text.length() + " units and no letter");
    }
  }

  private void checkDate(Optional<PublicationDate> published, List<Issue> issues) {
    if (published.isEmpty()) {
      issues.add(
          Issue.of(
              IssueCode.NO_DATE,
              "no date given, none in the metadata, none in the first words of the text"));
    } else if (options.latest().isPresent()
        && published.get().date().isAfter(options.latest().get())) {
      issues.add(
          Issue.of(
              IssueCode.FUTURE_DATE,
              "published " + published.get().date() + ", after " + options.latest().get()));
    }
  }

  private static void checkLanguage(Optional<String> language, List<Issue> issues) {
    if (language.isEmpty()) {
      issues.add(
          Issue.of(IssueCode.LANGUAGE_UNSURE, "too little or too mixed text to tell its language"));
    } else if (!language.get().equals(READ)) {
      issues.add(
          Issue.of(
              IssueCode.LANGUAGE_NOT_READ,
              "the text is in '" + language.get() + "'; the model reads '" + READ + "'"));
    }
  }
}
