package vn.hoi.jobs.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** By hand, with the gate of 95 % that reviews have. */
class CoverageTest {
  private static final double GATE = 0.95;

  @Test
  void theShareOfTheDenominatorDecidesWhereAllDenominatorsAreKnown() {
    // One of ten unions is silent; it holds 50 of 1,000 women, or 51.
    assertTrue(new Coverage(10, 9, 1000, 950, 0).reaches(GATE));
    assertFalse(new Coverage(10, 9, 1000, 949, 0).reaches(GATE));
    // The other way round all but one of a hundred reported, and it holds every tenth woman.
    assertFalse(new Coverage(100, 99, 1000, 900, 0).reaches(GATE));
  }

  @Test
  void theUnionsDecideTooAsLongAsADenominatorIsUnknown() {
    assertTrue(new Coverage(20, 19, 1000, 1000, 1).reaches(GATE));
    assertFalse(new Coverage(20, 18, 1000, 1000, 1).reaches(GATE));
    assertFalse(new Coverage(20, 19, 1000, 949, 1).reaches(GATE));
  }

  @Test
  void theUnionsDecideAloneWhereNothingIsDividedBy() {
    Coverage enough = new Coverage(20, 19, 0, 0, 0);
    assertTrue(enough.reaches(GATE));
    assertFalse(new Coverage(20, 18, 0, 0, 0).reaches(GATE));
    assertEquals(OptionalDouble.empty(), enough.denominator());
    assertEquals(OptionalDouble.of(0.95), enough.units());
  }

  @Test
  void whereNobodyIsExpectedNothingIsReached() {
    Coverage nobody = new Coverage(0, 0, 0, 0, 0);
    assertFalse(nobody.reaches(GATE));
    assertEquals(OptionalDouble.empty(), nobody.units());
  }
}
