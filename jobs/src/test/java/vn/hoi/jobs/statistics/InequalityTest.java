package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.statistics.Inequality.Place;

class InequalityTest {
  private static Place place(String id, String inClass, long n, long d) {
    return new Place(id, inClass, new Share(n, d));
  }

  /**
   * Printed in Wikipedia's "Income inequality metrics" (Theil index): a society split 74 : 26 has
   * an index of 0.5, one split 82.4 : 17.6 an index of 1.
   */
  @Test
  void theilEqualsThePrintedValuesOfSplitSocieties() {
    var half = Inequality.of(List.of(place("a", "", 74, 26), place("b", "", 26, 74)));
    assertEquals(0.5, half.orElseThrow().theil().getAsDouble(), 0.005);
    var one = Inequality.of(List.of(place("a", "", 824, 176), place("b", "", 176, 824)));
    assertEquals(1.0, one.orElseThrow().theil().getAsDouble(), 0.0005);
  }

  /** Theil (1967): when one of N has all, the index is the logarithm of N. */
  @Test
  void theilIsTheLogarithmOfNWhenOneHasAll() {
    List<Place> places = new ArrayList<>(List.of(place("a", "", 60, 100)));
    for (String id : List.of("b", "c", "d", "e")) {
      places.add(place(id, "", 0, 100));
    }
    Inequality all = Inequality.of(places).orElseThrow();
    assertEquals(Math.log(5), all.theil().getAsDouble(), 1e-15);
    assertTrue(all.ratio().isEmpty());
  }

  /**
   * NIST StRD, univariate summary statistics, NumAcc4: 1001 values about 10 million, certified mean
   * 10000000.2 and standard deviation 0.1 (over n - 1). Here in tenths, each as a place of weight
   * 1.
   */
  @Test
  void varianceEqualsTheCertifiedValueOfNumAcc4() {
    List<Place> places = new ArrayList<>(List.of(place("0", "", 100_000_002, 1)));
    for (int i = 1; i <= 1000; i++) {
      places.add(place("" + i, "", 100_000_000 + (i % 2 == 1 ? 1 : 3), 1));
    }
    double variance = Inequality.of(places).orElseThrow().variance();
    assertEquals(0.1, Math.sqrt(variance * 1001 / 1000) / 10, 1e-9);
  }

  /** By hand: rates 20, 40, 60 %; the whole is 160/400 = 40 %. */
  @Test
  void gapRatioAndVarianceAreThoseCountedByHand() {
    Inequality found =
        Inequality.of(
                List.of(
                    place("c", "x", 60, 100), place("a", "x", 20, 100), place("b", "y", 80, 200)))
            .orElseThrow();
    assertEquals("a", found.lowest().id());
    assertEquals("c", found.highest().id());
    assertEquals(0.4, found.gap(), 1e-15);
    assertEquals(3.0, found.ratio().getAsDouble(), 1e-15);
    // (100 x 0.2² + 100 x 0.2² + 200 x 0) / 400
    assertEquals(0.02, found.variance(), 1e-15);
    // x is 80/200 = 40 % as y is: nothing lies between the classes.
    assertEquals(0.0, found.theilBetween().getAsDouble(), 1e-15);
  }

  /**
   * By hand. Classes x of 20 % twice and y of 60 %; the whole is 100/300. Shares of the sum 1/5,
   * 1/5, 3/5; 2/5 ln 3/5 + 3/5 ln 9/5 = 0.148342, all of it between the classes. With the rates 20,
   * 60 in x and 40 in y both classes have the rate of the whole, and 1/6 ln 1/2 + 1/2 ln 3/2 =
   * 0.087208 is all within x.
   */
  @Test
  void theilIsSplitIntoWhatLiesBetweenAndWhatLiesWithinClasses() {
    Inequality between =
        Inequality.of(
                List.of(
                    place("a", "x", 20, 100), place("b", "x", 20, 100), place("c", "y", 60, 100)))
            .orElseThrow();
    assertEquals(0.148342, between.theilBetween().getAsDouble(), 0.0000005);
    assertEquals(0, between.theilWithin().getAsDouble(), 1e-15);
    Inequality within =
        Inequality.of(
                List.of(
                    place("a", "x", 20, 100), place("b", "x", 60, 100), place("c", "y", 40, 100)))
            .orElseThrow();
    assertEquals(0, within.theilBetween().getAsDouble(), 1e-15);
    assertEquals(0.087208, within.theilWithin().getAsDouble(), 0.0000005);
  }

  /**
   * Printed in the documentation of iq_decompose (R package "inequality", Theil's T): classes of
   * 400, 350 and 250 persons with means of 31,572, 44,006 and 97,783 have 0.116 between them,
   * whatever lies within.
   */
  @Test
  void betweenEqualsThePrintedValueOfThreeClasses() {
    Inequality found =
        Inequality.of(
                List.of(
                    place("a1", "a", 200 * 20_000, 200),
                    place("a2", "a", 400 * 31_572 - 200 * 20_000, 200),
                    place("b", "b", 350 * 44_006, 350),
                    place("c1", "c", 100 * 50_000, 100),
                    place("c2", "c", 250 * 97_783 - 100 * 50_000, 150)))
            .orElseThrow();
    assertEquals(0.116, found.theilBetween().getAsDouble(), 0.0005);
    assertTrue(found.theilWithin().getAsDouble() > 0.01);
  }

  @Test
  void onePlaceAloneHasNoInequality() {
    assertTrue(Inequality.of(List.of(place("a", "", 1, 2), place("b", "", 1, 0))).isEmpty());
  }

  @Property
  void withinAndBetweenAddUpAndNothingIsNegative(@ForAll("places") List<Place> places) {
    Inequality.of(places)
        .ifPresent(
            e -> {
              assertTrue(e.gap() >= 0 && e.variance() >= 0);
              if (e.theil().isPresent()) {
                double parts = e.theilBetween().getAsDouble() + e.theilWithin().getAsDouble();
                assertEquals(e.theil().getAsDouble(), parts, 1e-12);
                assertTrue(e.theilBetween().getAsDouble() >= 0);
              }
            });
  }

  @Provide
  Arbitrary<List<Place>> places() {
    return Combinators.combine(
            Arbitraries.strings().alpha().ofLength(3),
            Arbitraries.of("urban", "rural"),
            Arbitraries.longs().between(0, 5000),
            Arbitraries.longs().between(0, 5000))
        .as((id, area, n, d) -> place(id, area, n, d))
        .list()
        .ofMaxSize(20);
  }
}
