package org.demarche.app.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.app.store.Chronicle;
import org.demarche.article.Article;
import org.demarche.exposure.Evidence;
import org.demarche.exposure.Exposure;
import org.demarche.exposure.Exposures;
import org.demarche.exposure.Finding;
import org.demarche.regime.Regimes;
import org.demarche.report.Reading;

/**
 * What sanctions law would look at between two countries. The articles that tell of acts between
 * them are read once more, since an exposure needs all their words and not what a store keeps.
 */
public final class DossierExposure {
  private final Function<Article, Reading> reader;
  private final Regimes regimes;

  public DossierExposure(Function<Article, Reading> reader, Regimes regimes) {
    this.reader = reader;
    this.regimes = regimes;
  }

  /** Exposures whose subject is one of two countries, as a section. */
  Section of(
      Chronicle chronicle, List<String> codes, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    List<Reading> readings = chronicle.articles(codes, from, to).stream().map(reader).toList();
    List<Item> items = new ArrayList<>();
    for (Exposure one : new Exposures(regimes).of(readings, to)) {
      if (codes.contains(one.subject().country())) {
        items.add(item(one));
      }
    }
    return new Section(
        "Exposure to sanctions law (reported elements, no finding of law)", items, items.size());
  }

  private static Item item(Exposure one) {
    List<String> elements = new ArrayList<>();
    String words = "";
    for (Finding finding : one.findings()) {
      elements.add(
          finding.element().id() + " " + finding.outcome().name().toLowerCase(Locale.ROOT));
      for (Evidence evidence : finding.evidence()) {
        if (words.isEmpty() && evidence instanceof Evidence.Words told) {
          words = told.quote().text();
        }
      }
    }
    return new Item(
        Optional.empty(),
        one.regime().id()
            + ", "
            + one.subject().name()
            + ": "
            + one.level().name().toLowerCase(Locale.ROOT),
        words,
        String.join(", ", elements) + "; " + one.signals().size() + " signals");
  }
}
