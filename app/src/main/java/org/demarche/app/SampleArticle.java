package org.demarche.app;

import org.demarche.article.Article;

/** A text of our own to try the engine on: any model worth shipping finds its arrests. */
final class SampleArticle {

  static final String SENTENCE = "Police arrested 12 protesters in Oran on Friday.";

  private SampleArticle() {}

  static Article article() {
    return Article.of(
        SENTENCE
            + " The foreign minister will visit Oslo next week, his office said."
            + " Opposition parties demanded that the government release the protesters.");
  }
}
