package vn.hoi.jobs.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.jobs.value.TestPlaces.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.definition.QualityIndex;
import vn.hoi.jobs.definition.QualityIndex.Component;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Rollup;
import vn.hoi.jobs.value.TestPlaces;
import vn.hoi.jobs.value.UnitRow;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class QualityStagesTest {
  private static final QualityIndex INDEX =
      new QualityIndex(
          0,
          100,
          60,
          200,
          1,
          30,
          List.of(new Component("O01", "", true, 3), new Component("O17", "", false, 1)));

  private static List<IndicatorValue> values(String id, UnitRow... rows) {
    return new Rollup(TestPlaces.PLACES, 0.95)
        .values(TestDefinitions.PRODUCT.indicator(id), List.of(rows));
  }

  private static Map<Table, List<Object[]>> rows() {
    Map<String, List<IndicatorValue>> values =
        Map.of(
            "O01",
            values(
                "O01",
                row("baseline", "a", "", 20, 100),
                row("baseline", "b", "", 60, 100),
                row("midterm-2019", "a", "", 50, 100),
                row("midterm-2019", "b", "", 90, 100)),
            "O17",
            values(
                "O17",
                row("midterm-2019", "a", "", 1, 4),
                row("midterm-2019", "b", "", 3, 4),
                row("midterm-2019", "c", "", 0, 4)));
    return new QualityStages(INDEX, TestDefinitions.PRODUCT.reviews(), TestPlaces.PLACES)
        .rows(values);
  }

  private static String[] text(Table table) {
    List<String> lines = new ArrayList<>();
    rows().getOrDefault(table, List.of()).forEach(r -> lines.add(Arrays.toString(r)));
    return lines.toArray(String[]::new);
  }

  @Test
  void theBoundsAreThoseOfTheFirstPeriodThatHasTheComponent() {
    assertArrayEquals(
        new String[] {"[O01, , baseline, 0.2, 0.6, 2]", "[O17, , midterm-2019, 0.0, 0.75, 3]"},
        text(Tables.QUALITY_BOUND));
  }

  /**
   * By hand. a: (50 - 20) / 40 = 75 points x 3 and 1 - (1/4) / (3/4) = 66.67 points x 1: 72.92. b:
   * 90 counts as 60: 100 x 3 and 0: 75. c: one weight of four is known, which is too little.
   */
  @Test
  void theScoreIsTheWeightedMeanOfTheKnownComponents() {
    List<Object[]> scores = rows().getOrDefault(Tables.QUALITY_SCORE, List.of());
    Object[] a =
        scores.stream()
            .filter(r -> r[0].equals("midterm-2019") && r[1].equals("a"))
            .findFirst()
            .orElseThrow();
    assertEquals((3 * 75 + 200.0 / 3) / 4, (Double) a[3], 1e-9);
    Object[] b =
        scores.stream()
            .filter(r -> r[0].equals("midterm-2019") && r[1].equals("b"))
            .findFirst()
            .orElseThrow();
    assertEquals(75.0, (Double) b[3], 1e-9);
    // 100^(3/4) x 1^(1/4): the nought counts as one point.
    assertEquals(Math.pow(100, 0.75), (Double) b[4], 1e-9);
    Object[] c = scores.stream().filter(r -> r[1].equals("c")).findFirst().orElseThrow();
    assertEquals(null, c[3]);
    assertEquals(0.25, (Double) c[2], 1e-15);
  }

  /**
   * By hand. At the baseline only O01 is known, so that nothing is left without it; a has its least
   * and b its most points. At the mid-term a has 75 points of O01 and 66.67 of O17, b 100 and none.
   */
  @Test
  void eachComponentIsLeftOutOnce() {
    List<Object[]> without = rows().getOrDefault(Tables.QUALITY_WITHOUT, List.of());
    List<String> lines = new ArrayList<>();
    for (Object[] r : without) {
      lines.add(
          r[0] + " " + r[1] + " without " + r[2] + ": " + Math.round((Double) r[4]) + ", " + r[5]);
    }
    assertEquals(
        List.of(
            "baseline a without O17: 0, 2",
            "baseline b without O17: 100, 1",
            "midterm-2019 a without O01: 67, 1",
            "midterm-2019 b without O01: 0, 2",
            "midterm-2019 a without O17: 75, 2",
            "midterm-2019 b without O17: 100, 1"),
        lines);
  }

  @Test
  void everyStageHasItsTable() {
    assertEquals(
        List.of(2, 7, 7, 5, 4, 6, 2),
        Stream.of(
                Tables.QUALITY_BOUND,
                Tables.QUALITY_INPUT,
                Tables.QUALITY_NORMALISED,
                Tables.QUALITY_SCORE,
                Tables.QUALITY_RANK,
                Tables.QUALITY_WITHOUT,
                Tables.QUALITY_PAIR)
            .map(table -> text(table).length)
            .toList());
  }

  /** Of twenty ranks the first is not passed by 5 %, the tenth by half, the nineteenth by 95 %. */
  @Test
  void theIntervalOfARankLeavesFivePercentOutOnEitherSide() {
    int[] ranks = new int[20];
    for (int i = 0; i < 20; i++) {
      ranks[i] = i + 1;
    }
    assertEquals(1, Ranks.at(ranks, 5));
    assertEquals(10, Ranks.at(ranks, 50));
    assertEquals(19, Ranks.at(ranks, 95));
  }

  @Test
  void theSameSeedGivesTheSameRanksAndPairs() {
    assertArrayEquals(text(Tables.QUALITY_RANK), text(Tables.QUALITY_RANK));
    assertTrue(text(Tables.QUALITY_RANK).length == 4);
    // At the baseline O01 alone is known: b is above a whatever the weights and the means.
    assertEquals("[baseline, a, b, 0.0, 1.0, below]", text(Tables.QUALITY_PAIR)[0]);
    // At the mid-term the geometric mean turns the two round: nothing is said.
    assertTrue(text(Tables.QUALITY_PAIR)[1].endsWith("undecided]"), text(Tables.QUALITY_PAIR)[1]);
  }

  /** The scores are those above: at the mid-term 72.92 and 75. */
  @Test
  void theOwnRankIsThatOfTheScore() {
    List<String> ranks = new ArrayList<>();
    rows()
        .getOrDefault(Tables.QUALITY_RANK, List.of())
        .forEach(r -> ranks.add(r[0] + " " + r[1] + ": " + r[2] + " of " + r[6]));
    assertEquals(
        List.of(
            "baseline a: 2 of 2",
            "baseline b: 1 of 2",
            "midterm-2019 a: 2 of 2",
            "midterm-2019 b: 1 of 2"),
        ranks);
  }

  @Test
  void aboveIsSaidFromNinetyFivePercentOn() {
    assertEquals("above", QualityStages.verdict(0.95, 0.02));
    assertEquals("undecided", QualityStages.verdict(0.949, 0.0));
    assertEquals("below", QualityStages.verdict(0.0, 0.95));
    assertEquals("undecided", QualityStages.verdict(0.0, 0.949));
  }

  /**
   * By hand: with weights of 3 and 1 that move by 30 % the first component has at least 2.1 of 3.4
   * parts, so that whoever is ahead in it alone stays ahead by either mean.
   */
  @Test
  void aSpreadOfThirtyPercentTurnsNoHeavyComponentRound() {
    Map<String, List<IndicatorValue>> values =
        Map.of(
            "O01",
            values(
                "O01",
                row("baseline", "a", "", 60, 100),
                row("baseline", "b", "", 20, 100),
                row("baseline", "c", "", 20, 100)),
            "O17",
            values(
                "O17",
                row("baseline", "a", "", 4, 4),
                row("baseline", "b", "", 0, 4),
                row("baseline", "c", "", 0, 4)));
    List<String> pairs = new ArrayList<>();
    new QualityStages(INDEX, TestDefinitions.PRODUCT.reviews(), TestPlaces.PLACES)
        .rows(values)
        .getOrDefault(Tables.QUALITY_PAIR, List.of())
        .forEach(r -> pairs.add(Arrays.toString(r)));
    // c is as b, but of another district, whose unions are not compared with these.
    assertEquals(List.of("[baseline, a, b, 1.0, 0.0, above]"), pairs);
  }

  /** O01 has 3 of 5 parts of the weight: 60 %, which is just enough. */
  @Test
  void sixtyPercentOfTheWeightAreEnough() {
    QualityIndex index =
        new QualityIndex(
            0,
            100,
            60,
            200,
            1,
            30,
            List.of(new Component("O01", "", true, 3), new Component("O17", "", false, 2)));
    Map<String, List<IndicatorValue>> values =
        Map.of(
            "O01",
            values("O01", row("baseline", "a", "", 60, 100), row("baseline", "b", "", 20, 100)),
            "O17",
            values("O17", row("baseline", "b", "", 4, 4), row("baseline", "c", "", 0, 4)));
    List<Object> scored = new ArrayList<>();
    new QualityStages(index, TestDefinitions.PRODUCT.reviews(), TestPlaces.PLACES)
        .rows(values)
        .getOrDefault(Tables.QUALITY_SCORE, List.of())
        .forEach(r -> scored.add(r[1] + ": " + r[3]));
    assertEquals(List.of("a: 100.0", "b: 0.0", "c: null"), scored);
  }

  @Test
  void equalsShareTheBetterRank() {
    assertArrayEquals(new int[] {2, 1, 2, 4}, Ranks.of(new double[] {5, 9, 5, 1}));
  }

  /** 250 / 3 by two ways of adding up differs in its last bit; it is the same number of points. */
  @Test
  void equalPointsAreEqualWhateverTheirLastBit() {
    double[] twoWays = {250 / 3.0, Math.nextUp(250 / 3.0), 80};
    assertArrayEquals(new int[] {1, 1, 3}, Ranks.of(twoWays));
  }

  /** Both have 70 points in all that is known of them, so neither is above in any scenario. */
  @Test
  void aUnionIsNotAboveItsEqualOfWhichLessIsKnown() {
    List<double[]> points = List.of(new double[] {70, 70, 70}, new double[] {70, Double.NaN, 70});
    Scenarios scenarios = new Scenarios(points, points, new double[] {3, 2, 1}, 0.3, 400, 32);
    assertEquals(0.0, scenarios.above(0, 1));
    assertEquals(0.0, scenarios.above(1, 0));
    assertEquals(1, scenarios.ranks()[0][399]);
    assertEquals(1, scenarios.ranks()[1][399]);
  }
}
