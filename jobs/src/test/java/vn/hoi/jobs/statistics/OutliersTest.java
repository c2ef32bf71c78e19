package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are worked by hand in the comments, or printed where the comment says. */
class OutliersTest {
  private static final double[] SPREAD = {2, 4, 4, 5, 5, 6, 7, 50};

  /** Median 5, deviations 3 1 1 0 0 1 2 45, their median 1: 0.6745 × 45 / 1. */
  @Test
  void theModifiedScoreIsMeasuredInMedianDeviations() {
    assertEquals(0.6745 * 45, new Outliers(SPREAD).modifiedZ(50), 1e-9);
    assertEquals(0.6745 * -3, new Outliers(SPREAD).modifiedZ(2), 1e-9);
  }

  /**
   * The example of {@code outliers} in the manual of the R package spatialEco, which takes the
   * modified score from the same book: three of 100 values have one above 9.9.
   */
  @Test
  void theModifiedScoreFindsThePrintedExamplesThreeExtremeValues() {
    double[] x = IntStream.range(0, 100).mapToDouble(i -> 0.1 + i * 4.9 / 99).toArray();
    x[97] = 100;
    x[98] = 55;
    x[99] = 250;
    Outliers printed = new Outliers(x);

    assertEquals(
        List.of(97, 98, 99),
        IntStream.range(0, 100).filter(i -> printed.modifiedZ(x[i]) > 9.9).boxed().toList());
  }

  /** Median 5, MAD 0; mean deviation (0 × 7 + 40) / 8 = 5: 40 / (1.253314 × 5). */
  @Test
  void whenMostAreTheSameTheMeanDeviationTakesThePlaceOfTheMedianOne() {
    Outliers most = new Outliers(new double[] {5, 5, 5, 5, 5, 5, 5, 45});

    assertEquals(40 / (1.253314 * 5), most.modifiedZ(45), 1e-9);
    assertEquals(3, most.detectors(7));
    assertEquals(0, most.detectors(0));
  }

  /** Quartiles of R's type 7: 4 and 6.25, so the outer fences are -2.75 and 13. */
  @Test
  void theOuterFencesLieThreeQuartileDistancesOutside() {
    Outliers outliers = new Outliers(SPREAD);

    assertTrue(outliers.beyondFences(13.1));
    assertFalse(outliers.beyondFences(12.9));
    assertTrue(outliers.beyondFences(-2.8));
    assertFalse(outliers.beyondFences(-2.7));
  }

  @Test
  void aLevelFourTimesTheMedianOrAQuarterOfItIsAnotherLevel() {
    Outliers outliers = new Outliers(new double[] {90, 100, 100, 110, 100});

    assertTrue(outliers.otherLevel(400));
    assertTrue(outliers.otherLevel(25));
    assertFalse(outliers.otherLevel(399));
    assertFalse(outliers.otherLevel(26));
  }

  @Test
  void whereAllAreTheSameNothingIsFar() {
    Outliers same = new Outliers(new double[] {7, 7, 7, 7});

    assertEquals(0, same.modifiedZ(7));
    assertEquals(0, same.detectors(0));
  }

  /** 9000 is nine times 1000; 1300 is no other level. */
  @Test
  void whereAllOthersAreTheSameAnotherLevelIsFarByEachMeasure() {
    Outliers five = new Outliers(new double[] {1000, 9000, 1000, 1000, 1000});
    Outliers four = new Outliers(new double[] {250, 1000, 1000, 1000});
    Outliers near = new Outliers(new double[] {1000, 1000, 1000, 1300});

    assertEquals(List.of(0, 3, 0, 0, 0), IntStream.range(0, 5).mapToObj(five::detectors).toList());
    assertEquals(List.of(3, 0, 0, 0), IntStream.range(0, 4).mapToObj(four::detectors).toList());
    assertTrue(near.detectors(3) < 3);
  }

  @Test
  void threeFiguresTellNothing() {
    assertEquals(
        "Too few figures to tell: 3",
        assertThrows(IllegalArgumentException.class, () -> new Outliers(new double[] {1, 2, 3}))
            .getMessage());
  }

  /**
   * The first is ten times the others, wherever it stands; asking puts nothing in another order.
   */
  @Test
  void theFarFigureIsFoundAtItsPlace() {
    Outliers judge = new Outliers(new double[] {250, 25, 14, 36, 24, 18, 30});

    assertEquals(
        List.of(3, 0, 0, 0, 0, 0, 0), IntStream.range(0, 7).mapToObj(judge::detectors).toList());
  }
}
