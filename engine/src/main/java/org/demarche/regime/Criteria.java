package org.demarche.regime;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a report must tell for an element. Each kind of element uses some of them; the rest is
 * empty.
 *
 * @param accepts subjects the element surely covers; of others it is unknown
 * @param countries that a subject must be of, ISO 3166 alpha-3; empty = any
 * @param acts dealings that are the conduct
 * @param unclearActs dealings of which it is unknown whether they are the conduct
 * @param goods classes of goods that count; empty = all arms
 * @param unclearGoods classes of which it is unknown
 * @param flow which way goods must go
 * @param isByState whether the target state itself, as a party to a dealing in arms, is enough
 */
public record Criteria(
    Set<SubjectKind> accepts,
    Set<String> countries,
    Set<ActKind> acts,
    Set<ActKind> unclearActs,
    Set<String> goods,
    Set<String> unclearGoods,
    Flow flow,
    boolean isByState) {

  public Criteria {
    Objects.requireNonNull(flow, "flow");
    accepts = ordered(accepts, SubjectKind.class);
    acts = ordered(acts, ActKind.class);
    unclearActs = ordered(unclearActs, ActKind.class);
    countries = sorted(countries);
    goods = sorted(goods);
    unclearGoods = sorted(unclearGoods);
  }

  private static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> of) {
    Set<E> copy = EnumSet.noneOf(of);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }

  private static Set<String> sorted(Collection<String> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }
}
