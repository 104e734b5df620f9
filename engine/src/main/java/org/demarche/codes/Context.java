package org.demarche.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The contexts of PLOVER (manual, draft 0.8): 37 of substance, then four auxiliary ones. */
public enum Context {
  MILITARY,
  INTELLIGENCE,
  EXECUTIVE,
  LEGISLATIVE,
  ELECTION,
  POLITICAL_INSTITUTIONS,
  PRO_DEMOCRACY,
  PRO_AUTOCRACY,
  ECONOMIC,
  LEGAL,
  REPARATIONS,
  HUMAN_RIGHTS,
  RIGHTS_FREEDOMS,
  REPRESSION,
  HUMAN_SECURITY,
  GENDER,
  LGBT,
  RELIGION_ETHNICITY,
  INEQUALITY,
  DIPLOMATIC,
  TERRITORY,
  PEACEKEEPING,
  HEALTH,
  ASYLUM,
  MIGRATION,
  DISASTERS,
  NATURAL_RESOURCE,
  ENVIRONMENT,
  TECHNOLOGY,
  TERRORISM,
  CBRN,
  CYBER,
  MISINFORMATION,
  CRIME,
  CORRUPTION,
  ILLEGAL_DRUGS,
  TRAFFICKING,
  /** Auxiliary: it lies a year or more before the article. */
  HISTORICAL,
  /** Auxiliary: planned, and PLOVER has no type for the plan itself. */
  FUTURE,
  /** Auxiliary: only possible. */
  HYPOTHETICAL,
  /** Auxiliary: denied, or it did not happen. */
  NEGATION;

  private static final Map<String, Context> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Context::code, c -> c));

  private final String code = name().toLowerCase(Locale.ROOT);

  /** As PLOVER writes it: {@code human_rights}. */
  public String code() {
    return code;
  }

  /** Whether it tells of the report's reality rather than of its subject. */
  public boolean isAuxiliary() {
    return compareTo(HISTORICAL) >= 0;
  }

  /** The context that PLOVER writes so. */
  public static Optional<Context> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
