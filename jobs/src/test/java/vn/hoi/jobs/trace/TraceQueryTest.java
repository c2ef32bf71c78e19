package vn.hoi.jobs.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.TestRows;
import vn.hoi.jobs.reference.ReferenceRows;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Two unions a and b in district 006, with four member rows and two population rows. */
class TraceQueryTest {
  @TempDir Path folder;
  private TraceQuery trace;

  @BeforeEach
  void open() {
    TestRows rows = new TestRows();
    unit(rows, "01", "city", null, null);
    unit(rows, "006", "district", "006", null);
    unit(rows, "a", "grassroots", "006", "urban");
    unit(rows, "b", "grassroots", "006", "rural");
    member(rows, "p1", "a", LocalDate.of(2010, 1, 1), null);
    member(rows, "p2", "a", LocalDate.of(2010, 1, 1), LocalDate.of(2018, 3, 31));
    member(rows, "p3", "b", LocalDate.of(2010, 1, 1), null);
    member(rows, "p4", "a", LocalDate.of(2019, 1, 1), null);
    population(rows, "a", LocalDate.of(2018, 3, 31));
    population(rows, "a", LocalDate.of(2019, 12, 31));
    rows.add(
        Tables.SOURCE_FILE,
        "file_id",
        TestRows.FILE,
        "name",
        "hoi-vien/hoi_vien_006.csv",
        "kind",
        "members",
        "sha256",
        "00",
        "bytes",
        1L,
        "status",
        "accepted",
        "synthetic",
        true,
        "rows_read",
        4L,
        "rows_accepted",
        4L,
        "rows_rejected",
        0L,
        "rows_ignored",
        0L);
    for (String period : List.of("baseline", "midterm-2019")) {
      value(rows, "O01", period, "grassroots", "a");
      value(rows, "O01", period, "district", "006");
      value(rows, "O02", period, "city", "01");
    }
    value(rows, "O03", "midterm-2019", "grassroots", "a");
    reference(rows);
    Warehouse warehouse = new Warehouse(folder);
    trace = TraceQuery.open(warehouse, rows.publish(warehouse), TestDefinitions.PRODUCT);
  }

  @AfterEach
  void close() {
    trace.close();
  }

  private static void unit(TestRows rows, String id, String level, String district, String area) {
    rows.add(
        Tables.UNIT,
        "unit_id",
        id,
        "code",
        id,
        "name",
        id,
        "type",
        "xã",
        "level",
        level,
        "district_id",
        district,
        "area",
        area,
        "boundary_group",
        id);
  }

  private static void member(
      TestRows rows, String person, String unit, LocalDate joined, LocalDate left) {
    rows.add(
        Tables.MEMBER,
        "person_key",
        person,
        "unit_id",
        unit,
        "birth_year",
        1970L,
        "joined_on",
        joined,
        "join_reason",
        "admitted",
        "left_on",
        left,
        "leave_reason",
        left == null ? null : "left");
  }

  private static void population(TestRows rows, String unit, LocalDate day) {
    rows.add(
        Tables.POPULATION,
        "unit_id",
        unit,
        "as_of",
        day,
        "basis",
        "resident",
        "women_18_plus",
        10L);
  }

  private static void value(
      TestRows rows, String indicator, String period, String level, String unit) {
    rows.add(
        Tables.INDICATOR_VALUE,
        "indicator",
        indicator,
        "version",
        1L,
        "period",
        period,
        "category",
        "",
        "level",
        level,
        "unit_id",
        unit,
        "numerator",
        1L,
        "denominator",
        10L,
        "value",
        10.0,
        "status",
        "observed",
        "units_expected",
        1L,
        "units_reported",
        1L,
        "publishable",
        true,
        "apportioned_share",
        0.0);
  }

  static void reference(TestRows rows) {
    ReferenceRows.of(TestDefinitions.PRODUCT)
        .forEach(
            (Table table, List<Object[]> all) -> {
              for (Object[] cells : all) {
                Object[] named = new Object[2 * cells.length];
                for (int i = 0; i < cells.length; i++) {
                  Column column = table.columns().get(i);
                  named[2 * i] = column.name();
                  named[2 * i + 1] = cells[i];
                }
                rows.add(table, named);
              }
            });
  }

  private static String told(SourceRows rows) {
    return rows.indicator()
        + " "
        + rows.period()
        + " "
        + rows.table()
        + " "
        + rows.rows()
        + " rows "
        + rows.places()
        + " of "
        + rows.fileName();
  }

  @Test
  void aValueLeadsToTheRowsItCounts() {
    // p2 left on the day and p4 joined later; p3 is in the other union.
    assertEquals(
        List.of(
            "O01 baseline member 2 rows 1, 3 of hoi-vien/hoi_vien_006.csv",
            "O01 baseline population 1 rows 1 of hoi-vien/hoi_vien_006.csv"),
        trace.rowsBehind("O01", "006", "baseline").stream().map(TraceQueryTest::told).toList());
    assertEquals(
        List.of(
            "O01 midterm-2019 member 2 rows 1, 4 of hoi-vien/hoi_vien_006.csv",
            "O01 midterm-2019 population 1 rows 2 of hoi-vien/hoi_vien_006.csv"),
        trace.rowsBehind("O01", "a", "midterm-2019").stream().map(TraceQueryTest::told).toList());
  }

  @Test
  void aChangeLeadsToTheRowsOfBothDates() {
    assertEquals(
        List.of(
            "O01 midterm-2019 member 1 rows 3 of hoi-vien/hoi_vien_006.csv",
            "O01 baseline member 1 rows 3 of hoi-vien/hoi_vien_006.csv"),
        trace.rowsBehind("O03", "b", "midterm-2019").stream().map(TraceQueryTest::told).toList());
  }

  @Test
  void aRowLeadsToTheValuesItFeedsAlsoThroughOtherIndicators() {
    assertEquals(
        List.of(
            "O01, midterm-2019, district 006 from member",
            "O01, midterm-2019, grassroots a from member",
            "O02, midterm-2019, city 01 from member",
            "O03, midterm-2019, grassroots a from member"),
        trace.valuesFedBy("hoi-vien/hoi_vien_006.csv", Optional.empty(), 4).stream()
            .map(fed -> fed.key() + " from " + fed.table())
            .toList());
  }

  @Test
  void aRowThatNoIndicatorReadsFeedsNothing() {
    assertEquals(List.of(), trace.valuesFedBy(TestRows.FILE, Optional.of("Sheet 9"), 1));
    assertEquals(List.of(), trace.valuesFedBy(TestRows.FILE, Optional.empty(), 99));
  }

  @Test
  void anUnknownIndicatorIsNamedWithThoseThereAre() {
    Problem problem = assertThrows(Problem.class, () -> trace.rowsBehind("O99", "006", "baseline"));
    assertEquals(
        "Cannot find the indicator \"O99\": there is no such definition. Known: "
            + String.join(", ", TestDefinitions.PRODUCT.indicators().keySet())
            + ".",
        problem.sentence());
  }
}
