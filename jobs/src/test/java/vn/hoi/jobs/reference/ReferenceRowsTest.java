package vn.hoi.jobs.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class ReferenceRowsTest {
  private static final Map<Table, List<Object[]>> ROWS = ReferenceRows.of(TestDefinitions.PRODUCT);

  @Test
  void aPeriodCarriesTheDatesOfItsBaseline() {
    LocalDate baseline = LocalDate.of(2018, 3, 31);
    assertArrayEquals(
        new Object[] {
          "midterm-2019",
          LocalDate.of(2019, 12, 31),
          2019L,
          LocalDate.of(2018, 1, 1),
          LocalDate.of(2019, 12, 31),
          LocalDate.of(2017, 1, 1),
          LocalDate.of(2019, 12, 31),
          2019L,
          "baseline",
          baseline,
          2018L,
          baseline,
          2017L
        },
        ROWS.get(Tables.PERIOD).get(1));
  }

  @Test
  void theBaselineHasNoWindowAndNoYears() {
    assertEquals(null, ROWS.get(Tables.PERIOD).get(0)[3]);
    assertEquals(
        List.of(
            "midterm-2019 2018",
            "midterm-2019 2019",
            "final-2021 2018",
            "final-2021 2019",
            "final-2021 2020",
            "final-2021 2021"),
        ROWS.get(Tables.PERIOD_YEAR).stream().map(row -> row[0] + " " + row[1]).toList());
  }
}
