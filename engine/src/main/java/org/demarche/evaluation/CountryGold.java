package org.demarche.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Actor;
import org.demarche.actor.ActorBook;
import org.demarche.actor.ActorKind;

/** The code of a country as lists of visits write it: "Germany, Federal Republic of". */
final class CountryGold {
  private final ActorBook book;

  CountryGold(ActorBook book) {
    this.book = book;
  }

  /** By its name, else by the slug of its page; of past states the code their acts are given. */
  Optional<String> of(String name, String slug) {
    String plain = name;
    int bracket = name.indexOf('(');
    if (bracket > 0) {
      plain = name.substring(0, bracket).strip();
    }
    String turned = plain;
    int comma = plain.indexOf(", ");
    if (comma > 0) {
      turned = plain.substring(comma + 2) + " " + plain.substring(0, comma);
    }
    List<String> forms =
        List.of(
            turned,
            plain,
            plain.replace("-", " and "),
            comma > 0 ? plain.substring(0, comma) : plain,
            slug.replace('-', ' ').toLowerCase(Locale.ROOT));
    for (String form : forms) {
      for (Actor a : book.named(form)) {
        if (a.kind() == ActorKind.STATE || a.kind() == ActorKind.TERRITORY) {
          return a.country();
        }
      }
    }
    return Optional.empty();
  }
}
