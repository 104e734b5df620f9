package org.demarche.codes;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the codebooks call a report.
 *
 * @param plover empty where PLOVER would not code it
 * @param cameo empty where CAMEO has no code for it, always where PLOVER would not code it
 * @param reason how the codes came about, or why there are none
 * @param contexts of PLOVER, in the order of the codebook; also of what is not coded
 */
public record Codes(
    Optional<PloverCode> plover,
    Optional<CameoCode> cameo,
    String reason,
    List<FoundContext> contexts) {

  public Codes {
    Objects.requireNonNull(plover, "plover");
    Objects.requireNonNull(cameo, "cameo");
    contexts = List.copyOf(contexts);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("codes need a reason");
    }
    if (plover.isEmpty() && cameo.isPresent()) {
      throw new IllegalArgumentException("what PLOVER does not code has no CAMEO code: " + cameo);
    }
    Set<Context> distinct = new HashSet<>();
    for (FoundContext found : contexts) {
      if (!distinct.add(found.context())) {
        throw new IllegalArgumentException(found.context() + " stands twice");
      }
    }
  }

  /** Nothing coded. */
  public static Codes none(String reason) {
    return new Codes(Optional.empty(), Optional.empty(), reason, List.of());
  }

  /** The same with its words {@code by} units further on. */
  public Codes shift(int by) {
    return new Codes(
        plover,
        cameo,
        reason,
        contexts.stream()
            .map(
                c ->
                    new FoundContext(
                        c.context(),
                        c.basis(),
                        c.evidence().stream().map(e -> e.shift(by)).toList()))
            .toList());
  }
}
