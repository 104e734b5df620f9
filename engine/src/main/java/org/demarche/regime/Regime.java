package org.demarche.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One provision of sanctions law.
 *
 * @param id as users name it: {@code CAATSA-231}
 * @param names words by which articles name the statute
 * @param issuer whose law it is: ISO 3166 alpha-3, {@code EUR} or {@code UNO}
 * @param programme key of OpenSanctions' list of programmes; absent where none fits
 * @param targets countries whose dealings it is about, ISO 3166 alpha-3
 * @param elements in the order of the law; one of each kind at least of conduct, counterparty, date
 * @param waivers in own words
 * @param exceptions in own words
 * @param persons lists of persons that the counterparty is found on
 * @param sources official ones
 * @param isChecked whether somebody compared the file with the text of the law
 * @param file it was read from
 */
public record Regime(
    String id,
    String title,
    String statute,
    String citation,
    String provision,
    List<String> names,
    String issuer,
    Optional<String> programme,
    RegimeDates dates,
    Set<String> targets,
    List<Element> elements,
    Measures measures,
    List<String> waivers,
    List<String> exceptions,
    List<ListedPerson> persons,
    List<String> sources,
    boolean isChecked,
    String file) {

  public Regime {
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(measures, "measures");
    names = List.copyOf(names);
    targets = Set.copyOf(targets);
    elements = List.copyOf(elements);
    waivers = List.copyOf(waivers);
    exceptions = List.copyOf(exceptions);
    persons = List.copyOf(persons);
    sources = List.copyOf(sources);
    if (id.isBlank() || targets.isEmpty()) {
      throw new IllegalArgumentException("a regime needs an id and a target");
    }
    Set<ElementKind> kinds = new HashSet<>();
    elements.forEach(element -> kinds.add(element.kind()));
    for (ElementKind needed :
        List.of(ElementKind.CONDUCT, ElementKind.COUNTERPARTY, ElementKind.DATE)) {
      if (!kinds.contains(needed)) {
        throw new IllegalArgumentException(id + " has no element of kind " + needed);
      }
    }
  }

  /** Whether goods must go from the target, to it, or either. */
  public Flow flow() {
    return elements.stream()
        .filter(element -> element.kind() == ElementKind.CONDUCT)
        .findFirst()
        .map(element -> element.criteria().flow())
        .orElse(Flow.ANY);
  }

  /** The row of that id. */
  public Optional<ListedPerson> person(String personId) {
    return persons.stream().filter(person -> person.id().equals(personId)).findFirst();
  }
}
