package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example of each cue is read as it is marked. */
class RepresentationCuesTest {

  private static final ActorResolver RESOLVER = new ActorResolver(ActorBook.shipped());
  private static final LocalDate DAY = LocalDate.of(2022, 11, 11);

  static Stream<RepresentationCues.Cue> cues() {
    return RepresentationCues.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void theExampleTellsForWhom(RepresentationCues.Cue cue) {
    String text = cue.example().replaceAll("[<>\\[\\]]", "");
    Span mention = marked(cue.example(), '<', '>');
    Span principal = marked(cue.example(), '[', ']');
    Identification who =
        RESOLVER
            .cast(text, List.of(new Span(0, text.length())), Optional.of(DAY))
            .identify(mention);
    Optional<Representation> stands =
        who instanceof Identification.Identified i
            ? i.stands()
            : ((Identification.Partly) who).stands();
    assertThat(stands).isPresent();
    assertThat(stands.get().principal()).isEqualTo(principal);
    assertThat(stands.get().cue().of(text))
        .isEqualTo(cue.words().replaceFirst("^[, ]+", "").strip());
  }

  /** The span between two marks, as it is without any mark. */
  private static Span marked(String example, char open, char close) {
    int start = example.indexOf(open);
    int end = example.indexOf(close);
    return new Span(bare(example.substring(0, start)), bare(example.substring(0, end)));
  }

  private static int bare(String part) {
    return part.replaceAll("[<>\\[\\]]", "").length();
  }
}
