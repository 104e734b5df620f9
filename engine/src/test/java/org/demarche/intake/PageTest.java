package org.demarche.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

  private static final String FIRST =
      "The foreign ministers of both countries met on Tuesday, their offices said in a statement.";
  private static final String SECOND =
      "They agreed to open two border posts, to exchange prisoners, and to meet in the spring.";

  private static String page(String head, String body) {
    return "<html lang='en-GB'><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static String article() {
    return "<p>" + FIRST + "</p><h2>What comes next</h2><p>" + SECOND + "</p>";
  }

  @Test
  void takesTheRunningTextAndLeavesTheRest() {
    Page page =
        Page.of(
            page(
                "",
                "<nav><a href='/'>Home</a></nav><div class='site-header'>Our site</div><main>"
                    + "<h1>Ministers meet</h1><div class='byline'>By our staff</div>"
                    + article()
                    + "<p><a href='/x'>Read more about the border</a></p>"
                    + "<div class='newsletter-signup'><p>Get all our stories, every morning, in your"
                    + " inbox, for free.</p></div></main><footer><p>All rights reserved, 2019, by"
                    + " the publisher of this site.</p></footer>"));
    assertThat(page.paragraphs()).containsExactly(FIRST, "What comes next", SECOND);
    assertThat(page.text()).isEqualTo(FIRST + "\n\nWhat comes next\n\n" + SECOND);
  }

  @Test
  void readsTheMetadata() {
    Page page =
        Page.of(
            page(
                "<title>Ministers meet | The Site</title><link rel=canonical href='https://a.test/1'>"
                    + "<meta property='og:site_name' content='The Site'>"
                    + "<meta property='article:published_time' content='2019-01-04T09:30:00+02:00'>",
                article()));
    assertThat(page.title()).contains("Ministers meet");
    assertThat(page.outlet()).contains("The Site");
    assertThat(page.url()).contains("https://a.test/1");
    assertThat(page.language()).contains("en");
    assertThat(page.published().get().instant().get()).hasToString("2019-01-04T09:30+02:00");
  }

  @Test
  void readsTheDescriptionForMachines() {
    Page page =
        Page.of(
            page(
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"},"
                    + "{\"@type\": [\"NewsArticle\"], \"headline\": \"Ministers meet\","
                    + "\"publisher\": {\"name\": \"The Site\"}, \"datePublished\": \"2019-01-04\"}]}"
                    + "</script><script type='application/ld+json'>{broken</script>",
                article()));
    assertThat(page.title()).contains("Ministers meet");
    assertThat(page.outlet()).contains("The Site");
    assertThat(page.published().get().date()).isEqualTo("2019-01-04");
  }

  @Test
  void findsNothingInAPageOfLinks() {
    assertThat(Page.of(page("", "<ul><li><a href='/'>Home</a></li></ul>")).paragraphs()).isEmpty();
  }

  @Test
  void takesAListForTheArticleWhereThePageSaysSo() {
    String list = "<ul><li>Norway</li><li>Chile</li><li>Kenya</li></ul>";
    String links = "<div><p><a href='/'>Home</a></p><p>Contact</p></div>";
    Page page = Page.of(page("", links + "<div class='article-body'>" + list + "</div>"));
    assertThat(page.paragraphs()).containsExactly("Norway", "Chile", "Kenya");
  }

  @Test
  void survivesDeepNesting() {
    Page page = Page.of(page("", "<div>".repeat(10_000) + article()));
    assertThat(page.paragraphs()).contains(FIRST, SECOND);
    assertThat(Page.of("<b><i>".repeat(10_000) + FIRST).paragraphs()).isNotNull();
  }
}
