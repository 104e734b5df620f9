package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a report's sources in order, outermost first. The outlet of the article leads. Outlets the
 * article quotes come before speakers, whichever the sentence names first: "the minister told
 * Reuters" is the minister's word as Reuters has it.
 */
final class SourceChain {

  private final OutletNames outlets;

  SourceChain(OutletNames outlets) {
    this.outlets = outlets;
  }

  /**
   * The chain of one report.
   *
   * @param outlet of the article, where it is known
   * @param dateline the agency its dateline names
   * @param said those the event or its statement names, and where the innermost speaks
   */
  List<SourceLink> of(Optional<String> outlet, Optional<Mention> dateline, SceneSources said) {
    List<SourceLink> chain = new ArrayList<>();
    outlet
        .filter(name -> !name.isBlank())
        .ifPresent(name -> add(chain, SourceLink.Kind.OUTLET, name, Optional.empty()));
    dateline.ifPresent(agency -> add(chain, outletKind(chain), agency.text(), dateline));
    said.outlet()
        .ifPresent(
            host -> add(chain, SourceLink.Kind.QUOTED_OUTLET, host.text(), Optional.of(host)));
    for (Mention mention : said.named()) {
      if (isOutlet(mention)) {
        add(chain, SourceLink.Kind.QUOTED_OUTLET, mention.text(), Optional.of(mention));
      }
    }
    for (Mention mention : said.named()) {
      if (!isOutlet(mention)) {
        add(chain, SourceLink.Kind.SPEAKER, mention.text(), Optional.of(mention));
      }
    }
    int last = chain.size() - 1;
    if (said.medium().isPresent()
        && last >= 0
        && chain.get(last).kind() == SourceLink.Kind.SPEAKER) {
      SourceLink link = chain.get(last);
      chain.set(last, new SourceLink(link.kind(), link.name(), link.mention(), said.medium()));
    }
    return List.copyOf(chain);
  }

  /** By its words, or as "the agency" that was named before. */
  private boolean isOutlet(Mention mention) {
    return outlets.isOutlet(mention.text()) || mention.isOutlet();
  }

  /** An agency that signs an article of unknown outlet is its outlet. */
  private static SourceLink.Kind outletKind(List<SourceLink> chain) {
    return chain.isEmpty() ? SourceLink.Kind.OUTLET : SourceLink.Kind.QUOTED_OUTLET;
  }

  /** An outlet that quotes itself stays one link, with the place where the sentence names it. */
  private static void add(
      List<SourceLink> chain, SourceLink.Kind kind, String name, Optional<Mention> mention) {
    for (int i = 0; i < chain.size(); i++) {
      if (kind != SourceLink.Kind.SPEAKER && chain.get(i).name().equalsIgnoreCase(name)) {
        chain.set(i, SourceLink.of(chain.get(i).kind(), chain.get(i).name(), mention));
        return;
      }
    }
    chain.add(SourceLink.of(kind, name, mention));
  }
}
