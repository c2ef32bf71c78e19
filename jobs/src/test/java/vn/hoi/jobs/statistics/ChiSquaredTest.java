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

  /**
   * M. W. Fagerland, S. Lydersen, P. Laake (2017), Statistical Analysis of Contingency Tables,
   * chapter 9, and the tests of its R package contingencytables: Peterson et al. (2007), where
   * nobody moved between levels 2 and 3, 2 and 4, 3 and 4. T0 = 26.250, df = 6, P = 0.000200.
   */
  @Test
  void pairsBetweenWhichNobodyMovedCountAsDegreesOfFreedom() {
    long[][] table = {{596, 18, 6, 5}, {0, 2, 0, 0}, {0, 0, 42, 0}, {11, 0, 0, 0}};
    ChiSquared test = ChiSquared.ofSymmetry(table).orElseThrow();
    assertEquals(26.25, test.statistic(), 1e-12);
    assertEquals(6, test.degrees());
    assertEquals(0.000200, test.pValue(), 5e-7);
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
