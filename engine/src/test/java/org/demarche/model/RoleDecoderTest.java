package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.graph.Dropped;
import org.demarche.graph.Role;
import org.demarche.language.Word;
import org.demarche.language.Words;
import org.junit.jupiter.api.Test;

class RoleDecoderTest {

  private static final float SURE = 9;

  @Test
  void aMentionIsAFirstWordAndThoseThatGoOnWithIt() {
    String text = "Young farmers of Mali marched";
    float[][] scores = nothing(5);
    mark(scores, Role.ACTOR, 0, ModelShape.BEGINS, SURE);
    for (int w = 1; w <= 3; w++) {
      mark(scores, Role.ACTOR, w, ModelShape.GOES_ON, SURE);
    }
    assertThat(decode(text, scores, 4).arguments())
        .singleElement()
        .satisfies(a -> assertThat(a.span().of(text)).isEqualTo("Young farmers of Mali"));
  }

  @Test
  void whatIsNotSureEnoughIsTold() {
    String text = "Farmers marched";
    float[][] scores = nothing(2);
    mark(scores, Role.ACTOR, 0, ModelShape.BEGINS, -0.4f);
    RoleDecoder.Decoded decoded = decode(text, scores, 1);
    assertThat(decoded.arguments()).isEmpty();
    Dropped weak = decoded.dropped().get(0);
    assertThat(weak.reason()).isEqualTo(Dropped.Reason.WEAK_ROLE);
    assertThat(weak.what()).isEqualTo("actor");
    assertThat(weak.span().of(text)).isEqualTo("Farmers");
    assertThat(weak.score()).isBetween(0.25, 0.5);
  }

  @Test
  void aPossessiveTakesInTheNounOfWhoActs() {
    assertThat(actor("his country bought ships", 0, 2)).isEqualTo("his country");
    assertThat(actor("his visit pleased them", 0, 1)).isEqualTo("his");
    assertThat(actor("their exercise ended", 0, 1)).isEqualTo("their");
  }

  private static String actor(String text, int word, int trigger) {
    float[][] scores = nothing(Words.of(text).size());
    mark(scores, Role.ACTOR, word, ModelShape.BEGINS, SURE);
    return decode(text, scores, trigger).arguments().get(0).span().of(text);
  }

  @Test
  void aSemicolonPartsAMentionFromAnEventButNotItsSource() {
    String text = "Mali closed the border ; Niger protested , police said";
    for (Map.Entry<Role, Integer> e : Map.of(Role.ACTOR, 0, Role.SOURCE, 1).entrySet()) {
      float[][] scores = nothing(10);
      mark(scores, e.getKey(), 0, ModelShape.BEGINS, SURE);
      RoleDecoder.Decoded decoded = decode(text, scores, 6);
      assertThat(decoded.arguments()).hasSize(e.getValue());
      assertThat(decoded.dropped()).hasSize(1 - e.getValue());
    }
  }

  private static RoleDecoder.Decoded decode(String text, float[][] scores, int trigger) {
    List<Word> words = Words.of(text);
    return new RoleDecoder(words, 0.5).decode(scores, trigger);
  }

  private static float[][] nothing(int words) {
    float[][] scores = new float[words][ModelShape.ROLE_LABELS];
    for (int w = 0; w < words; w++) {
      for (Role role : Role.values()) {
        mark(scores, role, w, ModelShape.OUTSIDE, SURE);
      }
    }
    return scores;
  }

  private static void mark(float[][] scores, Role role, int word, int label, float score) {
    for (int l = 0; l < 3; l++) {
      scores[word][3 * role.ordinal() + l] = l == label ? score : score > 0 ? -score : 0;
    }
    if (score < 0) {
      scores[word][3 * role.ordinal() + ModelShape.OUTSIDE] = 0;
      scores[word][3 * role.ordinal() + 3 - label] = -SURE;
    }
  }
}
