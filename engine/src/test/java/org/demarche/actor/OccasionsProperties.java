package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.text.Span;

/** What holds of any text at all. */
class OccasionsProperties {

  private static final ActorResolver RESOLVER = new ActorResolver(ActorBook.shipped());

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    check(text);
  }

  @Property(tries = 500)
  void anyJoinOfWordsIsRead(@ForAll("joins") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> joins() {
    return Arbitraries.of(
            "the",
            "The",
            "5",
            "+",
            "five",
            "plus",
            "5th",
            "2022",
            "fifth",
            "session",
            "of",
            "between",
            "and",
            ",",
            "-",
            "Franco-",
            "Algerian",
            "Russia",
            "’s",
            "NATO",
            "Paris",
            "Peace",
            "Forum",
            "forum",
            "joint",
            "commission",
            "for",
            "talks",
            "format",
            "Exercise")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join(" ", parts).replace("- ", "-").replace(" ’", "’"));
  }

  private static void check(String text) {
    if (text.isEmpty()) {
      return;
    }
    Span whole = new Span(0, text.length());
    Cast cast = RESOLVER.cast(text, List.of(whole), Optional.empty());
    for (Occasion o : cast.occasions()) {
      assertThat(whole.contains(o.span())).isTrue();
      assertThat(o.span().of(text)).isEqualTo(o.span().of(text).strip());
      assertThat(cast.identifyAll(o.span())).isNotEmpty();
    }
    assertThat(cast.identifyAll(whole)).isNotEmpty();
    assertThat(RESOLVER.cast(text, List.of(whole), Optional.empty()).occasions())
        .isEqualTo(cast.occasions());
  }
}
