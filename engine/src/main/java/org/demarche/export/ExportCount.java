package org.demarche.export;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the events given to an export.
 *
 * @param events that were given
 * @param written of them
 * @param lines written, without header: layouts of pairs write several an event
 * @param leftOut events that were not written, by reason; reasons that did not occur are absent
 */
public record ExportCount(long events, long written, long lines, Map<LeftOut, Long> leftOut) {

  public ExportCount {
    EnumMap<LeftOut, Long> ordered = new EnumMap<>(LeftOut.class);
    ordered.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(ordered);
    long missing = leftOut.values().stream().mapToLong(Long::longValue).sum();
    if (events != written + missing) {
      throw new IllegalArgumentException(
          events + " events, but " + written + " written and " + missing + " left out");
    }
  }
}
