package org.demarche.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.place.PlaceAnswer.Located;
import org.demarche.place.PlaceAnswer.Unlocated;
import org.demarche.place.PlaceWords.Kind;

/** Capitals without their names, and mentions without any name: "the Syrian capital". */
final class Seats {

  private static final Set<String> OF_A_DIVISION =
      Set.of("provincial", "state", "regional", "district", "county", "division", "departmental");

  private final Gazetteer gazetteer;
  private final MentionText text;
  private final Around around;
  private final List<String> articleCountries;

  Seats(Gazetteer gazetteer, MentionText text, Around around, List<String> articleCountries) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.around = around;
    this.articleCountries = List.copyOf(articleCountries);
  }

  private int capitalWord() {
    for (int i = 0; i < text.size(); i++) {
      if (text.lower(i).equals("capital") && !around.isInHit(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The capital of a name in the mention: "Syria's capital", "the capital of Borno state". */
  Optional<PlaceAnswer> of(List<Hit> names, Choosing choosing) {
    int capital = capitalWord();
    if (capital < 0 || names.size() != 1) {
      return Optional.empty();
    }
    Hit hit = names.get(0);
    boolean before = hit.last() < capital && capital - around.after(hit) <= 1;
    boolean after =
        hit.first() > capital
            && capital + 1 < text.size()
            && text.lower(capital + 1).equals("of")
            && around.before(hit) == capital;
    Place whole = hit.adjective() ? hit.named().get(0).place() : choosing.alone(hit).best();
    if (after && hit.has(PlaceKind.DIVISION) && isOfDivision(capital)) {
      whole = first(hit, PlaceKind.DIVISION);
    } else if (after && hit.has(PlaceKind.COUNTRY)) {
      whole = first(hit, PlaceKind.COUNTRY);
    } else if (before && hit.has(PlaceKind.DIVISION) && isOfDivision(capital)) {
      whole = first(hit, PlaceKind.DIVISION);
    }
    boolean area = whole.kind() == PlaceKind.COUNTRY || whole.kind() == PlaceKind.DIVISION;
    if (!area || (!before && !after)) {
      return Optional.empty();
    }
    Optional<Place> seat =
        whole.kind() == PlaceKind.COUNTRY
            ? isOfDivision(capital) ? Optional.empty() : gazetteer.capital(whole.id())
            : gazetteer.divisionSeat(whole.id());
    if (hit.adjective() && hit.named().size() > 1) {
      seat = Optional.empty();
    }
    return Optional.of(
        seat.<PlaceAnswer>map(
                s ->
                    new Located(
                        s,
                        around.isNear(hit) && after ? PlaceRule.NEAR : PlaceRule.SEAT,
                        PlaceRule.SEAT.confidence(),
                        List.of(),
                        Optional.empty()))
            .orElseGet(() -> new Unlocated("it is not known which capital is meant")));
  }

  private static Place first(Hit hit, PlaceKind kind) {
    return hit.named().stream()
        .map(Named::place)
        .filter(p -> p.kind() == kind)
        .max((a, b) -> Long.compare(a.population(), b.population()))
        .orElseThrow();
  }

  private boolean isOfDivision(int capital) {
    return (capital > 0 && OF_A_DIVISION.contains(text.lower(capital - 1)))
        || text.lower(text.size() - 1).matches("state|province|region|governorate|oblast");
  }

  /** "the capital", "the country's east": of the country that the article is most about. */
  PlaceAnswer withoutName() {
    boolean nation = false;
    boolean other = false;
    int capital = capitalWord();
    for (int i = 0; i < text.size(); i++) {
      nation |= around.is(Kind.NATION, i);
      other |= around.is(Kind.ELSEWHERE, i) || !isEmptyWord(i);
    }
    if (other || articleCountries.isEmpty() || !(nation || capital >= 0)) {
      return new Unlocated("names no known place");
    }
    String country = articleCountries.get(0);
    Optional<Place> place = capital >= 0 ? gazetteer.capital(country) : gazetteer.area(country);
    Optional<String> part = Optional.empty();
    for (int i = 0; i < text.size(); i++) {
      if (around.is(Kind.DIRECTION, i)) {
        part = Optional.of(text.form(i));
      }
    }
    Optional<String> open = part;
    return place
        .<PlaceAnswer>map(
            p ->
                new Located(
                    p,
                    PlaceRule.ARTICLE_COUNTRY,
                    PlaceRule.ARTICLE_COUNTRY.confidence(),
                    List.of(),
                    open))
        .orElseGet(() -> new Unlocated("the article's country is not in the gazetteer"));
  }

  private boolean isEmptyWord(int word) {
    return text.isPossessive(word)
        || around.is(Kind.PLAIN, word)
        || around.is(Kind.DIRECTION, word)
        || around.is(Kind.NATION, word)
        || text.lower(word).equals("capital")
        || text.lower(word).equals("city")
        || text.lower(word).equals("region");
  }
}
