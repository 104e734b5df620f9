package org.demarche.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

/** Half precision: 1 bit of sign, 5 of exponent, 10 of fraction. */
class HalfFloatTest {

  private static final int ALL_HALVES = 1 << 16;

  @Test
  void everyHalfSurvivesTheWayToFloatAndBack() {
    for (int bits = 0; bits < ALL_HALVES; bits++) {
      float value = HalfFloat.toFloat((short) bits);
      short back = HalfFloat.ofFloat(value);
      if (Float.isNaN(value)) {
        assertThat(HalfFloat.toFloat(back)).as("half %#06x", bits).isNaN();
      } else {
        assertThat(back & 0xFFFF).as("half %#06x", bits).isEqualTo(bits);
      }
    }
  }

  @Test
  void someHalvesByHand() {
    assertThat(HalfFloat.toFloat((short) 0x3C00)).isEqualTo(1f);
    assertThat(HalfFloat.toFloat((short) 0xC000)).isEqualTo(-2f);
    assertThat(HalfFloat.toFloat((short) 0x3555)).isEqualTo(0.33325195f);
    assertThat(HalfFloat.toFloat((short) 0x7BFF)).as("the largest").isEqualTo(65504f);
    assertThat(HalfFloat.toFloat((short) 0x0400)).as("the smallest normal").isEqualTo(0x1p-14f);
    assertThat(HalfFloat.toFloat((short) 0x0001)).as("the smallest of all").isEqualTo(0x1p-24f);
    assertThat(HalfFloat.toFloat((short) 0xFC00)).isEqualTo(Float.NEGATIVE_INFINITY);
  }

  @Test
  void ofTwoHalvesEquallyNearTheEvenOneIsTaken() {
    assertThat(HalfFloat.ofFloat(1 + 0x1p-11f))
        .as("between 1 and its successor")
        .isEqualTo(half(0x3C00));
    assertThat(HalfFloat.ofFloat(1 + 3 * 0x1p-11f)).as("one step up").isEqualTo(half(0x3C02));
    assertThat(HalfFloat.ofFloat(0x1p-25f)).as("half the smallest").isEqualTo(half(0));
  }

  @Test
  void whatIsTooLargeBecomesInfinite() {
    assertThat(HalfFloat.ofFloat(65519.99f)).isEqualTo(half(0x7BFF));
    assertThat(HalfFloat.ofFloat(65520f)).isEqualTo(half(0x7C00));
    assertThat(HalfFloat.ofFloat(-1e30f)).isEqualTo(half(0xFC00));
  }

  @Property
  void noOtherHalfIsNearer(@ForAll @FloatRange(min = -65000f, max = 65000f) float value) {
    short taken = HalfFloat.ofFloat(value);
    float distance = Math.abs(HalfFloat.toFloat(taken) - value);
    for (int step : new int[] {-1, 1}) {
      float other = HalfFloat.toFloat((short) (taken + step));
      if (!Float.isNaN(other)) {
        assertThat(distance).isLessThanOrEqualTo(Math.abs(other - value));
      }
    }
  }

  private static short half(int bits) {
    return (short) bits;
  }
}
