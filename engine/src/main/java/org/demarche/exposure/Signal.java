package org.demarche.exposure;

import java.util.Objects;
import java.util.Optional;
import org.demarche.time.TimeInterval;

/**
 * Politics around an exposure; no element is met by it.
 *
 * @param kind what it is
 * @param days when it was, if its words tell; never the day of publication
 * @param words the sentence or the statement
 */
public record Signal(Kind kind, Optional<TimeInterval> days, Evidence.Words words) {

  /** Kinds of signals. */
  public enum Kind {
    /** Somebody asks for sanctions. */
    DEMAND,
    /** Sanctions are threatened or held possible. */
    THREAT,
    /** Those who may impose sanctions say that they will. */
    ANNOUNCEMENT,
    /** It is said that there are or will be no sanctions. */
    NO_MEASURE,
    /** The act is denied. */
    DENIAL,
    /** A waiver or an exemption is spoken of. */
    WAIVER,
    /** An official of whose law it is speaks of the subject and takes no side. */
    REMARK,
    /** Sanctions are reported as imposed. */
    MEASURE
  }

  public Signal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(words, "words");
  }
}
