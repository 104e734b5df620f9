package org.demarche.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins items that make one number: {@code twenty-four}, {@code two and a half}, {@code 2 1/2},
 * {@code two hundred}, and years as they are spoken, {@code nineteen ninety-four}.
 */
final class NumberWords {

  List<Item> join(List<Item> items) {
    List<Item> joined = new ArrayList<>(items.size());
    int at = 0;
    while (at < items.size()) {
      int taken = items.get(at).is(Kind.NUM) ? number(items, at, joined) : 0;
      if (taken == 0) {
        joined.add(items.get(at));
        taken = 1;
      }
      at += taken;
    }
    return joined;
  }

  /** Adds the number that starts here and says how many items it takes; 0 to leave it as is. */
  private static int number(List<Item> items, int at, List<Item> joined) {
    boolean isWord = Character.isLetter(items.get(at).text().charAt(0));
    int taken = isWord ? words(items, at) : 1;
    int value = isWord ? sum(items, at, taken) : items.get(at).value(Kind.NUM);
    Kind kind = Kind.NUM;
    if (isWord && (value == 18 || value == 19 || value == 20) && taken == 1) {
      int next = at + taken;
      int rest = next < items.size() && isLowWord(items, next) ? words(items, next) : 0;
      int year = rest == 0 ? 0 : sum(items, next, rest);
      if (year >= 10 && year < 100) {
        kind = Kind.YEAR;
        value = 100 * value + year;
        taken += rest;
      }
    }
    int half = kind == Kind.NUM ? half(items, at + taken) : 0;
    if (half > 0) {
      kind = Kind.NUM_HALF;
      taken += half;
    }
    if (taken == 1) {
      return 0;
    }
    joined.add(join(items, at, taken, new Sense(kind, value)));
    return taken;
  }

  private static boolean isLowWord(List<Item> items, int at) {
    return items.get(at).is(Kind.NUM)
        && Character.isLetter(items.get(at).text().charAt(0))
        && items.get(at).value(Kind.NUM) >= 10;
  }

  /** How many items the number in words takes. */
  private static int words(List<Item> items, int at) {
    int taken = 1;
    int last = items.get(at).value(Kind.NUM);
    while (at + taken < items.size()) {
      Item next = items.get(at + taken);
      int hyphen = next.text().equals("-") ? 1 : 0;
      if (at + taken + hyphen >= items.size()) {
        return taken;
      }
      Item number = items.get(at + taken + hyphen);
      boolean isUnitAfterTen =
          last >= 20 && last < 100 && last % 10 == 0 && isWordBelow(number, 10);
      boolean isScale = hyphen == 0 && scale(number) > 0 && last < 1000;
      if (!isUnitAfterTen && !isScale) {
        return taken;
      }
      last = isScale ? scale(number) : number.value(Kind.NUM);
      taken += 1 + hyphen;
    }
    return taken;
  }

  private static boolean isWordBelow(Item item, int limit) {
    return item.is(Kind.NUM)
        && Character.isLetter(item.text().charAt(0))
        && item.text().indexOf(' ') < 0
        && item.value(Kind.NUM) < limit;
  }

  private static int scale(Item item) {
    return switch (item.text()) {
      case "hundred" -> 100;
      case "thousand" -> 1000;
      default -> 0;
    };
  }

  private static int sum(List<Item> items, int at, int taken) {
    int sum = 0;
    for (int i = at; i < at + taken; i++) {
      int scale = scale(items.get(i));
      if (scale > 0) {
        sum *= scale;
      } else if (items.get(i).is(Kind.NUM)) {
        sum += items.get(i).value(Kind.NUM);
      }
    }
    return sum;
  }

  /** How many items " and a half" or " 1/2" takes at this place; 0 if it is not there. */
  private static int half(List<Item> items, int at) {
    if (is(items, at, "and") && is(items, at + 1, "a") && is(items, at + 2, "half")) {
      return 3;
    }
    if (is(items, at, "-") && is(items, at + 1, "and") && is(items, at + 2, "-")) {
      return is(items, at + 3, "a") && is(items, at + 4, "-") && is(items, at + 5, "half") ? 6 : 0;
    }
    if (is(items, at, "1") && is(items, at + 1, "/") && is(items, at + 2, "2")) {
      return 3;
    }
    return is(items, at, "½") ? 1 : 0;
  }

  private static boolean is(List<Item> items, int at, String text) {
    return at < items.size() && items.get(at).text().equals(text);
  }

  private static Item join(List<Item> items, int at, int taken, Sense sense) {
    StringBuilder text = new StringBuilder();
    for (int i = at; i < at + taken; i++) {
      text.append(i > at ? " " : "").append(items.get(i).text());
    }
    Item first = items.get(at);
    int end = items.get(at + taken - 1).end();
    return new Item(first.start(), end, text.toString(), first.isCapitalised(), List.of(sense));
  }
}
