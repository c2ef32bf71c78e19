package vn.hoi.jobs.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often one union is above another, by hand; chance moves it by less than 0.02 here. */
class ScenariosTest {
  private static final int MANY = 10_000;
  private static final double[] EQUAL = {1, 1};

  private static List<double[]> points(double[] one, double[] other) {
    return List.of(one, other);
  }

  private static double above(List<double[]> byDistance, List<double[]> byStanding, double spread) {
    return new Scenarios(byDistance, byStanding, EQUAL, spread, MANY, 7).above(0, 1);
  }

  /** 50 points are above 49 as an arithmetic mean; as a geometric one 1 and 100 make 10. */
  @Test
  void halfOfThemTakeTheOtherMean() {
    List<double[]> points = points(new double[] {0, 100}, new double[] {49, 49});
    assertEquals(0.5, above(points, points, 0), 0.02);
  }

  @Test
  void halfOfThemTakeTheOtherPoints() {
    List<double[]> first = points(new double[] {60, 60}, new double[] {50, 50});
    List<double[]> second = points(new double[] {40, 40}, new double[] {50, 50});
    assertEquals(0.5, above(first, second, 0), 0.02);
    assertEquals(1.0, above(first, first, 0));
  }

  /**
   * With weights between a half and one and a half 0 and 100 have 25 to 75 points. Over 70 they
   * have where w2 / w1 > 7/3: with w1 from 1/2 to 9/14 on average in 0.0238 of the cases, half of
   * which take the arithmetic mean; below 30 as often, by the same way round.
   */
  @Test
  void theWeightsMoveUpAndDownByTheSpreadAndNoFurther() {
    double[] uneven = {0, 100};
    List<double[]> high = points(uneven, new double[] {75.1, 75.1});
    List<double[]> nearlyHigh = points(uneven, new double[] {70, 70});
    List<double[]> nearlyLow = points(uneven, new double[] {30, 30});
    assertEquals(0.0, above(high, high, 0.5));
    assertEquals(0.0119, above(nearlyHigh, nearlyHigh, 0.5), 0.005);
    double above = above(nearlyLow, nearlyLow, 0.5);
    assertTrue(above > 0.45 && above < 0.55, () -> "above in " + above);
    assertEquals(0.0, above(nearlyHigh, nearlyHigh, 0.3));
  }

  /** One is first where the other is second; each list runs from the best rank to the worst. */
  @Test
  void theRanksOfAUnionAreInOrder() {
    List<double[]> first = points(new double[] {60, 60}, new double[] {50, 50});
    List<double[]> second = points(new double[] {40, 40}, new double[] {50, 50});
    int[][] ranks = new Scenarios(first, second, EQUAL, 0, MANY, 7).ranks();
    for (int[] of : ranks) {
      int[] sorted = of.clone();
      Arrays.sort(sorted);
      assertEquals(Arrays.toString(sorted), Arrays.toString(of));
      assertEquals(1, of[0]);
      assertEquals(2, of[MANY - 1]);
    }
  }
}
