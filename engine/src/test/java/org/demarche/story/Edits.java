package org.demarche.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes made-up reports and does to them what desks do to agency copy. */
final class Edits {

  private static final List<String> FRAMES =
      List.of(
          "The %s minister said on Monday that %s and %s would be settled before %s.",
          "Officials in %s confirmed that the %s of %s had been moved to %s.",
          "Opposition deputies called the %s plan %s and asked for %s instead of %s.",
          "According to the %s office, %s people and %s vehicles were counted near %s.",
          "A spokesman declined to say whether %s, %s or %s had been told about %s.",
          "The agreement on %s covers %s and %s but leaves %s open.",
          "In %s the %s council met %s envoys for talks on %s.",
          "Analysts expect %s to fall and %s to rise once %s reaches %s.");

  private final Random random;

  Edits(long seed) {
    random = new Random(seed);
  }

  /** 12 to 30 sentences. */
  List<String> report() {
    List<String> sentences = new ArrayList<>();
    int length = 12 + random.nextInt(19);
    for (int i = 0; i < length; i++) {
      String frame = FRAMES.get(random.nextInt(FRAMES.size()));
      sentences.add(String.format(frame, name(), name(), name(), name()));
    }
    return sentences;
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append("bdfgklmnprstv".charAt(random.nextInt(13)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    return name.toString();
  }

  /** The first 35 to 90 percent. */
  List<String> cut(List<String> report) {
    return report.subList(0, (int) Math.ceil(report.size() * (0.35 + 0.55 * random.nextDouble())));
  }

  /** With sentences of one's own before and after, up to as many again as there were. */
  List<String> extend(List<String> report) {
    List<String> extended = new ArrayList<>(report);
    List<String> own = report();
    extended.addAll(0, own.subList(0, Math.min(3, own.size())));
    extended.addAll(own.subList(3, Math.min(own.size(), report.size())));
    return extended;
  }

  /** One word in about 25 replaced, one sentence in ten left out. */
  List<String> edit(List<String> report) {
    List<String> edited = new ArrayList<>();
    for (String sentence : report) {
      if (random.nextInt(10) > 0) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        words.replaceAll(word -> random.nextInt(25) == 0 ? name() : word);
        edited.add(String.join(" ", words));
      }
    }
    return edited;
  }

  /** Another report on the matter, which quotes three sentences of this one. */
  List<String> quote(List<String> report) {
    List<String> other = report();
    other.addAll(5, report.subList(2, 5));
    return other;
  }
}
