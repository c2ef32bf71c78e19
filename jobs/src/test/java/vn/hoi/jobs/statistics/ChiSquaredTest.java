package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChiSquaredTest {
  /**
   * InfluentialPoints, "Two-sample test for independent proportions - using R": prop.test without
   * continuity correction of 94/214 and 39/128.
   */
  @Test
  void comparesTwoSharesAsPropTestDoes() {
    ChiSquared test = ChiSquared.ofTwoShares(new Share(94, 214), new Share(39, 128)).orElseThrow();
    assertEquals(6.1026, test.statistic(), 0.00005);
    assertEquals(1, test.degrees());
    assertEquals(0.01350, test.pValue(), 0.000005);
  }

  @Test
  void nothingSpeaksAgainstTheEqualityOfAllAndAll() {
    assertEquals(
        Optional.of(new ChiSquared(0, 1, 1)),
        ChiSquared.ofTwoShares(new Share(5, 5), new Share(9, 9)));
    assertEquals(
        Optional.of(new ChiSquared(0, 1, 1)),
        ChiSquared.ofTwoShares(new Share(0, 5), new Share(0, 9)));
  }

  @Test
  void aRateOverOneHundredPercentIsNotTested() {
    assertTrue(ChiSquared.ofTwoShares(new Share(6, 5), new Share(1, 9)).isEmpty());
    assertTrue(ChiSquared.ofTwoShares(new Share(0, 0), new Share(1, 9)).isEmpty());
  }

  /**
   * Calcugator's manual, chi2_mcnemarbowker: opinions of 46 teenagers before and after lectures, W²
   * = 12.8333 with three degrees of freedom.
   */
  @Test
  void testsSymmetryAsBowkerDoes() {
    long[][] opinions = {{5, 7, 3}, {1, 4, 10}, {9, 2, 5}};
    ChiSquared test = ChiSquared.ofSymmetry(opinions).orElseThrow();
    assertEquals(12.833333333333332, test.statistic(), 1e-12);
    assertEquals(3, test.degrees());
    assertEquals(0.005011251317078358, test.pValue(), 1e-9);
  }

  /** Agresti (1990), Categorical Data Analysis, p. 350, without continuity correction: 17.36. */
  @Test
  void ofTwoLevelsItIsMcNemarsTest() {
    long[][] approval = {{794, 150}, {86, 570}};
    ChiSquared test = ChiSquared.ofSymmetry(approval).orElseThrow();
    assertEquals(17.36, test.statistic(), 0.005);
    assertEquals(1, test.degrees());
  }

  @Test
  void whereNobodyMovedThereIsNothingToTest() {
    assertTrue(ChiSquared.ofSymmetry(new long[][] {{4, 0}, {0, 9}}).isEmpty());
    assertTrue(ChiSquared.ofSymmetry(new long[][] {{4}}).isEmpty());
  }
}
