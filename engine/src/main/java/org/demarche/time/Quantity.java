package org.demarche.time;

/**
 * How many units.
 *
 * @param count whole ones; of a vague quantity what it is taken for when days are needed
 * @param hasHalf whether half a unit comes on top
 * @param isVague few, several, or a bare plural
 */
record Quantity(int count, boolean hasHalf, boolean isVague) {

  static Quantity of(int count) {
    return new Quantity(count, false, false);
  }

  /** TIMEX3 duration: {@code P3D}, {@code PXY}, {@code P2Y6M}. */
  String duration(Granularity unit) {
    if (isVague) {
      return unit.duration("X");
    }
    if (hasHalf) {
      return switch (unit) {
        case HOUR -> "PT" + count + "H30M";
        case MINUTE -> "PT" + count + "M30S";
        case YEAR -> "P" + count + "Y6M";
        case DECADE -> "P" + (10 * count + 5) + "Y";
        case CENTURY -> "P" + (100 * count + 50) + "Y";
        default -> unit.duration(count + ".5");
      };
    }
    return switch (unit) {
      case DECADE -> "P" + 10L * count + "Y";
      case CENTURY -> "P" + 100L * count + "Y";
      default -> unit.duration(Integer.toString(count));
    };
  }
}
