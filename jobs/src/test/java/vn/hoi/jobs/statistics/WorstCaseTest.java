package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class WorstCaseTest {
  /** Manski's bounds of a share: P(y, observed) and P(y, observed) + P(missing). */
  @Test
  void theSilentMayAllBeOutOrAllBeIn() {
    // 300 of 800 known, 200 silent: 30 % to 50 %.
    assertEquals(Optional.of(new WorstCase(0.3, 0.5)), WorstCase.of(new Share(300, 800), 200, 0));
    // Nobody reported: everything is possible.
    assertEquals(Optional.of(new WorstCase(0, 1)), WorstCase.of(new Share(0, 0), 200, 0));
  }

  @Test
  void aRejectedRowMayHideOneOfTheNumeratorOrOneOfTheDenominator() {
    assertEquals(
        Optional.of(new WorstCase(40.0 / 125, 65.0 / 100)),
        WorstCase.of(new Share(40, 100), 0, 25));
  }

  @Test
  void aRateOverOneHundredPercentIsNotClipped() {
    assertEquals(1.2, WorstCase.of(new Share(120, 100), 0, 0).orElseThrow().high());
    assertTrue(WorstCase.of(new Share(0, 0), 0, 3).isEmpty());
  }

  @Property
  void whateverTheMissingSayTheTruthLiesWithin(
      @ForAll @LongRange(min = 0, max = 500) long out,
      @ForAll @LongRange(min = 0, max = 500) long in,
      @ForAll @LongRange(min = 0, max = 50) long silentOut,
      @ForAll @LongRange(min = 0, max = 50) long silentIn,
      @ForAll @LongRange(min = 0, max = 20) long rejectedOut,
      @ForAll @LongRange(min = 0, max = 20) long rejectedIn) {
    long d = out + in;
    if (d + silentOut + silentIn == 0) {
      return;
    }
    WorstCase bounds =
        WorstCase.of(new Share(in, d), silentOut + silentIn, rejectedOut + rejectedIn)
            .orElseThrow();
    double truth =
        (double) (in + silentIn + rejectedIn)
            / (d + silentOut + silentIn + rejectedOut + rejectedIn);
    assertTrue(bounds.low() <= truth && truth <= bounds.high());
  }
}
