package org.demarche.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.language.Sentences;
import org.demarche.text.Span;

class StatementReaderProperties {

  private static final StatementReader READER = StatementReader.shipped();

  @Property(tries = 500)
  void anyTextIsRead(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyOrderOfWordsIsRead(@ForAll("sayings") String text) {
    check(text);
  }

  private static void check(String text) {
    List<Statement> all = READER.read(text, Sentences.of(text).all());
    for (Statement s : all) {
      assertThat(spans(s)).allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
    }
    assertThat(READER.read(text, Sentences.of(text).all())).isEqualTo(all);
  }

  private static List<Span> spans(Statement s) {
    return Stream.of(
            s.content().stream(),
            s.source().stream(),
            s.cue().stream(),
            s.addressee().stream(),
            s.antecedent().stream(),
            s.relay().stream(),
            s.medium().map(Medium::span).stream())
        .flatMap(x -> x)
        .toList();
  }

  @Provide
  Arbitrary<String> sayings() {
    return Arbitraries.of(
            "said",
            "Says",
            "told",
            "he",
            "the minister",
            "that",
            ",",
            ".",
            "“",
            "”",
            "\"",
            "''",
            "according to",
            "was quoted by",
            "as saying",
            "asked",
            "to",
            "promised",
            "―",
            ":",
            "\n",
            "\n\n",
            "(",
            ")",
            "who",
            "and",
            "but",
            "in an interview",
            "didn’t",
            "'s",
            "Mr.",
            "adding",
            "claim",
            "of",
            "by",
            "May",
            "calls",
            "is",
            "confident",
            "WALLACE",
            "😀",
            ";")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
