package org.demarche.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.armament.Entry;
import org.demarche.knowledge.DataFile;
import org.demarche.report.Quote;
import org.demarche.text.Span;

/**
 * What a text gives on weight and on knowledge: value, number, class of goods, words such as
 * "huge", words such as "knowingly". Factors of weight are listed, never weighed.
 */
final class Factors {

  private static final String MONEY_NAME =
      "(?:dollars|euros|pounds|roubles|rubles|yuan|rupees|francs|USD|EUR)";
  private static final String FIGURE =
      "\\d[\\d,.]*\\d?(?:[ -]?(?:thousand|million|billion|trillion|bn|mln|m))?";
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:US)?[$€£₹] ?" + FIGURE + "\\b|\\b" + FIGURE + "[ -](?:US )?" + MONEY_NAME + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|"
              + "hundreds of|thousands of|a dozen)\\b(?= (?:[\\p{L}-]+ ){0,3}$)",
          Pattern.CASE_INSENSITIVE);

  /** A word or phrase and what it shows. */
  private record Cue(String shows, Pattern pattern) {}

  private final List<Cue> weights = cues("weight-words.tsv");
  private final List<Cue> knowledge = cues("knowledge-words.tsv");

  private static List<Cue> cues(String file) {
    List<Cue> cues = new ArrayList<>();
    for (DataFile.Row row : DataFile.load(Factors.class, file, 2).rows()) {
      for (String form : row.list(1)) {
        String phrase = Pattern.quote(form).replace(" ", "\\E\\s+\\Q");
        cues.add(
            new Cue(
                row.column(0),
                Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])" + phrase + "(?![\\p{L}\\p{N}-])",
                    Pattern.CASE_INSENSITIVE)));
      }
    }
    return List.copyOf(cues);
  }

  /** Factors of weight in the order of the text, by kind. */
  List<Evidence> weight(Act act) {
    List<Evidence> found = new ArrayList<>();
    add(act, "value", VALUE, found);
    for (Act.Named one : act.named()) {
      if (one.entry() instanceof Entry.Equipment equipment) {
        found.add(act.words("class: " + equipment.goods(), one.quote()));
      } else if (one.entry() instanceof Entry.Goods goods) {
        found.add(act.words("class: " + goods.id(), one.quote()));
      } else {
        continue;
      }
      number(act, one.quote(), found);
    }
    weights.forEach(cue -> add(act, cue.shows(), cue.pattern(), found));
    return found;
  }

  /** Words that tell knowledge. */
  List<Evidence> knowledge(Act act) {
    List<Evidence> found = new ArrayList<>();
    knowledge.forEach(cue -> add(act, cue.shows(), cue.pattern(), found));
    return found;
  }

  /** A number at most three words before the goods. */
  private static void number(Act act, Quote goods, List<Evidence> found) {
    int start = act.stretch().span().start();
    String before = act.stretch().text().substring(0, goods.span().start() - start);
    Matcher matcher = NUMBER.matcher(before);
    Span last = null;
    while (matcher.find()) {
      last = new Span(matcher.start() + start, matcher.end() + start);
    }
    if (last != null) {
      Quote quote = Quote.of(last, act.reading().article().text());
      Evidence number = act.words("number", quote);
      if (!found.contains(number)) {
        found.add(number);
      }
    }
  }

  private static void add(Act act, String shows, Pattern pattern, List<Evidence> found) {
    Matcher matcher = pattern.matcher(act.stretch().text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end()).shift(act.stretch().span().start());
      found.add(
          act.words(
              shows.toLowerCase(Locale.ROOT), Quote.of(span, act.reading().article().text())));
    }
  }
}
