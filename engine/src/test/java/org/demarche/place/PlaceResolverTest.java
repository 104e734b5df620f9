package org.demarche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.place.PlaceAnswer.Located;
import org.demarche.place.PlaceAnswer.Unlocated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

  private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the capital, Oran                 | DZA     | Oran            | DZA | NAME",
        "northern Mali                     | MLI     | Mali            | MLI | PART",
        "western Australia                 | -       | Australia       | AUS | PART",
        "Western Australia                 | -       | Western Australia | AUS | NAME",
        "near Kyiv                         | UKR     | Kyiv            | UKR | NEAR",
        "off the coast of Yemen            | YEM     | Yemen           | YEM | NEAR",
        "the southern city of Kherson      | UKR     | Kherson         | UKR | NAME",
        "Beirut International Airport      | -       | Beirut          | LBN | FACILITY",
        "outside the US embassy in Beirut  | USA     | Beirut          | LBN | NAME",
        "downtown Chicago                  | USA     | Chicago         | USA | NAME",
        "the Syrian capital                | USA     | Damascus        | SYR | SEAT",
        "the capital of Borno state        | NGA     | Maiduguri       | NGA | SEAT",
        "the country's east                | UKR     | Ukraine         | UKR | ARTICLE_COUNTRY",
        "Ukraine's Kharkiv region          | -       | Kharkiv         | UKR | NAME_IN_CONTAINER",
        "the Texas city of Uvalde          | -       | Uvalde          | USA | NAME_IN_CONTAINER",
        "Quillbrook, Texas                 | -       | Texas           | USA | CONTAINER",
        "Donetsk and Luhansk               | UKR     | Ukraine         | UKR | COMMON_CONTAINER",
        "the Black Sea port of Odesa       | -       | Odesa           | UKR | NAME_IN_CONTAINER",
        "Rangoon                           | -       | Yangon          | MMR | NAME",
        "Sana'a                            | -       | Sanaa           | YEM | NAME",
        "Kiev                              | -       | Kyiv            | UKR | NAME",
        "the Donbas                        | -       | Donbas          | UKR | NAME"
      })
  void readsTheWaysOfNewsToNameAPlace(
      String mention, String article, String name, String country, PlaceRule rule) {
    Located located = located(mention, article);
    assertThat(located.place().name()).isEqualTo(name);
    assertThat(located.place().country()).contains(country);
    assertThat(located.rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "Tripoli, -, LBY",
    "Tripoli, LBN, LBN",
    "Valencia, ESP, ESP",
    "Valencia, VEN, VEN",
    "Birmingham, GBR, GBR",
    "Birmingham, USA, USA",
    "San Jose, CRI, CRI",
    "San Jose, USA, USA",
    "Paris, USA, FRA",
    "London, CAN, GBR",
    "Georgia, -, GEO",
    "Georgia, USA, USA"
  })
  void namesakesAreToldApartByTheArticle(String mention, String article, String country) {
    assertThat(located(mention, article).place().country()).contains(country);
  }

  @Test
  void aPlaceInTheMentionOutweighsTheArticle() {
    Located paris = located("Paris, Texas", "FRA");
    assertThat(paris.place().division()).contains("US.TX");
    assertThat(paris.alternatives()).isEmpty();
  }

  @Test
  void namesakesInOneCountryGiveTheCountry() {
    Located located = located("Springfield", "USA");
    assertThat(located.place().id()).isEqualTo("USA");
    assertThat(located.rule()).isEqualTo(PlaceRule.COMMON_CONTAINER);
    assertThat(located.alternatives()).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March | GBR",
        "Reading | -",
        "Of | TUR",
        "us | USA",
        "the Washington Post | USA",
        "Paris Quimby | FRA",
        "President Lincoln | USA",
        "an Israeli military base | ISR",
        "Kyiv and Moscow | UKR",
        "another country | FRA",
        "the town of Quillbrook near the border with Lebanon | ISR",
        "home | FRA",
        "London-based | GBR"
      })
  void doesNotGuess(String mention, String article) {
    assertThat(RESOLVER.resolve(mention, countries(article))).isInstanceOf(Unlocated.class);
  }

  @Test
  void commonWordsNeedACue() {
    assertThat(located("the city of Reading", "-").place().country()).contains("GBR");
    assertThat(located("Nice, France", "-").place().country()).contains("FRA");
    assertThat(located("the Turkish city of Batman", "-").place().country()).contains("TUR");
  }

  @Property(tries = 300)
  void anyTextHasAnAnswer(@ForAll String mention) {
    assertThat(RESOLVER.resolve(mention, List.of("FRA"))).isNotNull();
    assertThat(RESOLVER.resolve("the city of " + mention + ", Ukraine", List.of())).isNotNull();
  }

  private static Located located(String mention, String article) {
    PlaceAnswer answer = RESOLVER.resolve(mention, countries(article));
    assertThat(answer).as(mention).isInstanceOf(Located.class);
    return (Located) answer;
  }

  private static List<String> countries(String article) {
    return article.equals("-") ? List.of() : List.of(article);
  }
}
