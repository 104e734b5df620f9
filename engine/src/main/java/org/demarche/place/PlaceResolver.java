package org.demarche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.place.PlaceAnswer.Located;
import org.demarche.place.PlaceAnswer.Unlocated;
import org.demarche.place.PlaceWords.Kind;

/**
 * Tells where a mention is. Namesakes are told apart by what else the mention names, then by the
 * countries that the article is about, then by their people. What stays open is not guessed.
 */
public final class PlaceResolver {

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Hits hits;
  private final Trust trust;

  /** Resolves by {@code gazetteer}; may be shared by threads. */
  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
    this.words = PlaceWords.load();
    this.hits = new Hits(gazetteer, words);
    this.trust = new Trust(gazetteer);
  }

  /**
   * The place of a mention.
   *
   * @param mention the words, as the article has them; any text
   * @param articleCountries ISO alpha-3 of the countries that the article names, most frequent
   *     first; may be empty
   */
  public PlaceAnswer resolve(String mention, List<String> articleCountries) {
    MentionText text = new MentionText(mention);
    Hits.Found found = hits.in(text);
    Around around = new Around(text, found.hits(), words);
    List<Hit> names = found.hits().stream().filter(h -> !around.isOwner(h)).toList();
    Seats seats = new Seats(gazetteer, text, around, articleCountries);
    if (names.isEmpty()) {
      return found.refused().isPresent() || !found.hits().isEmpty()
          ? new Unlocated(
              found.refused().isPresent()
                  ? "'" + found.refused().get() + "' is part of a longer name"
                  : "names whose it is, not where it is")
          : seats.withoutName();
    }
    Choosing choosing = new Choosing(gazetteer, around, new Ranking(articleCountries));
    Optional<PlaceAnswer> seat = seats.of(names, choosing);
    if (seat.isPresent()) {
      return seat.get();
    }
    if (names.stream().allMatch(Hit::adjective)) {
      return adjectives(names, around, articleCountries);
    }
    if (isSeveral(names, around)) {
      return several(names, choosing);
    }
    Optional<Choice> choice = choosing.innermost(names);
    if (choice.isPresent()) {
      return answer(choice.get(), around, articleCountries);
    }
    return outer(names, text, around, choosing).orElseGet(() -> several(names, choosing));
  }

  private PlaceAnswer answer(Choice choice, Around around, List<String> articleCountries) {
    Optional<String> doubt =
        trust.doubt(choice, around.kind(choice.hit()).isPresent(), articleCountries);
    if (doubt.isPresent()) {
      return new Unlocated(doubt.get());
    }
    return trust.isOpen(choice) ? trust.openAmong(choice) : described(choice, around);
  }

  private PlaceAnswer described(Choice choice, Around around) {
    Hit hit = choice.hit();
    Place place = choice.best();
    Optional<String> unknown = around.unknownName();
    Optional<String> part = around.part(hit);
    boolean town = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.SITE;
    if (around.isNear(hit)) {
      if (unknown.isPresent() && !town) {
        return new Unlocated("the place itself is not known, only a country or division beside it");
      }
      return trust.located(choice, place, PlaceRule.NEAR, unknown);
    }
    if (unknown.isPresent()) {
      return trust.located(choice, place, town ? PlaceRule.FACILITY : PlaceRule.CONTAINER, unknown);
    }
    if (town && around.kind(hit).filter(k -> k == PlaceKind.DIVISION).isPresent()) {
      // "X district" with a town X: what is known for sure is the division around both.
      Optional<Place> division = place.division().flatMap(gazetteer::area);
      return division
          .<PlaceAnswer>map(d -> trust.located(choice, d, PlaceRule.CONTAINER, Optional.empty()))
          .orElseGet(() -> new Unlocated("no division of that name is known"));
    }
    if (part.isPresent()) {
      boolean whole = place.kind() == PlaceKind.DIVISION;
      return trust.located(choice, place, whole ? PlaceRule.NAME : PlaceRule.PART, part);
    }
    if (around.isFacility(hit)) {
      return trust.located(
          choice, place, town ? PlaceRule.FACILITY : PlaceRule.PART, Optional.empty());
    }
    PlaceRule rule = choice.contained() ? PlaceRule.NAME_IN_CONTAINER : PlaceRule.NAME;
    return trust.located(choice, place, rule, Optional.empty());
  }

  private PlaceAnswer adjectives(List<Hit> names, Around around, List<String> articleCountries) {
    Hit hit = names.get(0);
    if (names.size() > 1 || !around.isTerritory(hit)) {
      return new Unlocated("names whose it is, not where it is");
    }
    Choice choice = new Choice(hit, new Ranking(articleCountries).order(hit.named()), false);
    PlaceRule rule = around.unknownName().isPresent() ? PlaceRule.CONTAINER : PlaceRule.PART;
    return trust.isOpen(choice)
        ? trust.openAmong(choice)
        : trust.located(choice, choice.best(), rule, around.unknownName());
  }

  private static boolean isSeveral(List<Hit> names, Around around) {
    for (int i = 1; i < names.size(); i++) {
      if (around.isBetween(Kind.SEVERAL, names.get(i - 1), names.get(i))
          || around.isHyphen(names.get(i - 1), names.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "A, B" where no A is known to lie in B: B, if that is a country or division. */
  private Optional<PlaceAnswer> outer(
      List<Hit> names, MentionText text, Around around, Choosing choosing) {
    Hit inner = names.get(0);
    boolean town = inner.named().stream().allMatch(n -> n.place().kind() == PlaceKind.CITY);
    if (!town || names.size() < 2 || !around.isComma(inner, names.get(1))) {
      return Optional.empty();
    }
    return choosing
        .innermost(names.subList(1, names.size()))
        .filter(c -> c.best().kind() == PlaceKind.COUNTRY || c.best().kind() == PlaceKind.DIVISION)
        .map(
            c ->
                trust.located(
                    c,
                    c.best(),
                    PlaceRule.CONTAINER,
                    Optional.of(text.between(inner.first(), inner.last()))));
  }

  private PlaceAnswer several(List<Hit> names, Choosing choosing) {
    List<Place> places = new ArrayList<>();
    for (Hit hit : names) {
      if (!hit.adjective()) {
        places.add(choosing.alone(hit).best());
      }
    }
    return trust
        .common(places)
        .<PlaceAnswer>map(
            p ->
                new Located(
                    p,
                    PlaceRule.COMMON_CONTAINER,
                    PlaceRule.COMMON_CONTAINER.confidence(),
                    places.stream().distinct().limit(5).toList(),
                    Optional.empty()))
        .orElseGet(() -> new Unlocated("names places in different countries"));
  }
}
