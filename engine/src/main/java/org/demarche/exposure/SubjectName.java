package org.demarche.exposure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.actor.ActorKind;
import org.demarche.actor.Identification;
import org.demarche.report.Reading;
import org.demarche.report.Resolution;

/** What articles call a country, as the book of actors writes it. */
final class SubjectName {

  private SubjectName() {}

  static Subject of(String country, Collection<Reading> readings) {
    String name =
        readings.stream()
            .flatMap(reading -> reading.reports().stream())
            .flatMap(report -> Stream.of(report.actors(), report.recipients()))
            .flatMap(List::stream)
            .map(mention -> mention.resolution())
            .filter(Resolution.Who.class::isInstance)
            .flatMap(who -> ((Resolution.Who) who).all().stream())
            .filter(Identification.Identified.class::isInstance)
            .map(Identification.Identified.class::cast)
            .filter(
                a -> a.kind() == ActorKind.STATE && a.country().filter(country::equals).isPresent())
            .map(Identification.Identified::name)
            .sorted()
            .findFirst()
            .orElse(country);
    return new Subject(country, name);
  }
}
