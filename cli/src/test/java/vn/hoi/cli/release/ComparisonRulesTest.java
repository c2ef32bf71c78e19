package vn.hoi.cli.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.ReleaseData;
import vn.hoi.charts.ReleaseIndex;
import vn.hoi.charts.Reported;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;

class ComparisonRulesTest {
  private final List<IndicatorValue> values = new ArrayList<>();
  private final List<IndicatorChange> changes = new ArrayList<>();

  private ComparisonRules rules() {
    ReviewPeriod review =
        new ReviewPeriod("final-2021", LocalDate.of(2021, 12, 31), null, null, 2021);
    ReleaseData data =
        new ReleaseData(
            "final-2021",
            "Tổng kết",
            "final-2021-000000000000",
            List.of(review),
            values,
            changes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Reported.NOTHING,
            "snapshot",
            List.of(),
            "digest",
            "0",
            0.95,
            true);
    return new ComparisonRules(new ReleaseIndex(data), 10);
  }

  private void value(
      String indicator, String period, String category, String level, String unit, Status status) {
    value(indicator, period, category, level, unit, status, true);
  }

  private void value(
      String indicator,
      String period,
      String category,
      String level,
      String unit,
      Status status,
      boolean publishable) {
    values.add(
        new IndicatorValue(
            indicator,
            1,
            period,
            category,
            level,
            unit,
            status.hasNumber() ? 50L : null,
            status.hasNumber() ? 100L : null,
            status.hasNumber() ? 50.0 : null,
            status,
            1,
            1,
            1.0,
            1.0,
            publishable,
            null,
            null,
            0));
  }

  private static Row row(@Nullable Object... cells) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i + 1 < cells.length; i += 2) {
      row.put(String.valueOf(cells[i]), cells[i + 1]);
    }
    return new Row(row);
  }

  private static Row contrast() {
    return row(
        "indicator",
        "G17",
        "period",
        "final-2021",
        "category",
        "pilot",
        "against",
        "other",
        "level",
        "district",
        "unit_id",
        "001");
  }

  private void bothParts(Status otherThen) {
    for (String category : List.of("pilot", "other")) {
      value("G17", "final-2021", category, "district", "001", Status.OBSERVED);
      Status then = category.equals("other") ? otherThen : Status.OBSERVED;
      value("G17", "baseline", category, "district", "001", then);
      changes.add(
          new IndicatorChange(
              "G17",
              "final-2021",
              "baseline",
              category,
              "district",
              "001",
              1.0,
              2.0,
              1.0,
              Status.OBSERVED));
    }
  }

  @Test
  void aContrastIsToldWhereAllFourValuesAreShown() {
    bothParts(Status.OBSERVED);
    assertEquals(1, rules().contrasts(List.of(contrast())).size());
  }

  @Test
  void aContrastThatRestsOnAHiddenValueIsNotTold() {
    bothParts(Status.SUPPRESSED);
    assertEquals(List.of(), rules().contrasts(List.of(contrast())));
  }

  private static Row inequality() {
    return row(
        "indicator",
        "O11",
        "period",
        "final-2021",
        "category",
        "",
        "level",
        "district",
        "lowest_unit_id",
        "001",
        "lowest",
        10.0,
        "highest_unit_id",
        "002",
        "highest",
        60.0,
        "gap",
        50.0,
        "ratio",
        6.0,
        "variance",
        9.0);
  }

  @Test
  void inequalityIsNotToldWhereAnyUnionIsHidden() {
    value("O11", "final-2021", "", "district", "001", Status.OBSERVED);
    value("O11", "final-2021", "", "district", "002", Status.OBSERVED);
    assertEquals(List.of(inequality()), rules().inequality(List.of(inequality())));
    value("O11", "final-2021", "", "grassroots", "00001", Status.SUPPRESSED);
    assertEquals(List.of(), rules().inequality(List.of(inequality())));
  }

  @Test
  void aPlaceBelowTheCoverageGateIsNotNamedAsTheLowest() {
    value("O11", "final-2021", "", "district", "001", Status.OBSERVED, false);
    value("O11", "final-2021", "", "district", "002", Status.OBSERVED);
    Row told = rules().inequality(List.of(inequality())).get(0);
    assertEquals("", told.text("lowest_unit_id") + told.text("lowest") + told.text("gap"));
    assertEquals("9.0", told.text("variance"));
  }

  private static Row bound(long silent) {
    return row(
        "indicator",
        "G15",
        "period",
        "final-2021",
        "category",
        "",
        "level",
        "district",
        "unit_id",
        "001",
        "low",
        10.0,
        "silent_places",
        silent);
  }

  @Test
  void theBoundsOfAHiddenValueAreNotTold() {
    value("G15", "final-2021", "", "district", "001", Status.SUPPRESSED);
    assertEquals(List.of(), rules().bounds(List.of(bound(0))));
  }

  @Test
  void boundsThatHoldTheSizeOfSilentUnionsNeedThatNoUnionIsHidden() {
    value("G15", "final-2021", "", "district", "001", Status.OBSERVED);
    assertEquals(1, rules().bounds(List.of(bound(1))).size());
    value("G15", "final-2021", "", "grassroots", "00001", Status.SUPPRESSED);
    assertEquals(0, rules().bounds(List.of(bound(1))).size());
    assertEquals(1, rules().bounds(List.of(bound(0))).size());
  }

  private void districtWithoutCoverage() {
    value("G15", "final-2021", "", "district", "001", Status.OBSERVED);
    IndicatorValue told = values.remove(0);
    values.add(
        new IndicatorValue(
            told.indicator(),
            1,
            told.period(),
            "",
            told.level(),
            told.unitId(),
            told.numerator(),
            told.denominator(),
            told.value(),
            told.status(),
            2,
            1,
            0.5,
            null,
            true,
            null,
            null,
            0));
  }

  /** The one silent union has few persons, so the share that reported was taken out. */
  @Test
  void boundsDoNotTellASizeThatTheCoverageDoesNotTell() {
    districtWithoutCoverage();
    assertEquals(0, rules().bounds(List.of(bound(1))).size());
    assertEquals(1, rules().bounds(List.of(bound(0))).size());
  }

  /** The size of a silent union is that of the mid-term review, where something is withheld. */
  @Test
  void boundsDoNotTellTheSizeThatAnotherReviewWithholds() {
    value("G15", "final-2021", "", "district", "001", Status.OBSERVED);
    Row bound = bound(1).with("silent_places", "sizes_from_other_reviews", 1L);
    assertEquals(1, rules().bounds(List.of(bound)).size());
    value("G15", "midterm-2019", "", "grassroots", "00001", Status.SUPPRESSED);
    assertEquals(0, rules().bounds(List.of(bound)).size());
  }

  private static Row transition(String from, String to) {
    return row(
        "indicator",
        "O05",
        "period",
        "final-2021",
        "from_level",
        from,
        "to_level",
        to,
        "unions",
        3L,
        "symmetry",
        1.0);
  }

  @Test
  void aTableOfTransitionsIsToldAsAWholeOrNotAtAll() {
    List<Row> table = List.of(transition("good", "weak"), transition("weak", "good"));
    value("O05", "final-2021", "good>weak", "city", "01", Status.OBSERVED);
    assertEquals(List.of(), rules().transitions(table));
    value("O05", "final-2021", "weak>good", "city", "01", Status.ZERO);
    assertEquals(table, rules().transitions(table));
  }

  private static Row estimate(String question, String stratum, long answered) {
    return row(
        "survey",
        "S01",
        "wave",
        "final-2021",
        "question",
        question,
        "stratum",
        stratum,
        "answered",
        answered);
  }

  @Test
  void aStratumWithFewAnswersTakesTheOthersOfItsQuestionWithIt() {
    List<Row> told =
        rules()
            .estimates(
                List.of(
                    estimate("means", "", 109),
                    estimate("means", "rural", 100),
                    estimate("means", "urban", 9),
                    estimate("voice", "", 20),
                    estimate("voice", "rural", 10),
                    estimate("voice", "urban", 10)));
    assertEquals(
        List.of("means ", "voice ", "voice rural", "voice urban"),
        told.stream().map(r -> r.text("question") + " " + r.text("stratum")).toList());
  }

  @Test
  void ranksAndPairsAreOfUnionsWhoseIndexIsShown() {
    value("Q01", "final-2021", "", "grassroots", "00001", Status.OBSERVED);
    value("Q01", "final-2021", "", "grassroots", "00004", Status.SUPPRESSED);
    List<Row> rows =
        List.of(
            row("period", "final-2021", "unit_id", "00001", "rank", 1L),
            row("period", "final-2021", "unit_id", "00004", "rank", 2L),
            row("period", "final-2021", "unit_id", "00001", "other_unit_id", "00004"));
    assertEquals(List.of(rows.get(0)), rules().ranked(rows, "Q01"));
  }
}
