package vn.hoi.jobs.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.TestRows;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** Reported figures beside those of a few records, worked by hand. */
class ReportChecksTest {
  @TempDir Path folder;
  private final TestRows rows = new TestRows();

  private void unit(String id, String district, @Nullable String from, @Nullable String to) {
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
        "grassroots",
        "district_id",
        district,
        "valid_from",
        day(from),
        "valid_to",
        day(to),
        "boundary_group",
        id);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private void received(String kind, String district) {
    rows.add(Tables.RECEIVED, "kind", kind, "district_id", district, "source_file", TestRows.FILE);
  }

  private void reported(String form, String period, String unit, String line, String value) {
    rows.add(
        Tables.REPORT_FIGURE,
        "unit_id",
        unit,
        "form",
        form,
        "line",
        line,
        "period",
        period,
        "revision",
        1L,
        "value",
        value.isEmpty() ? null : new BigDecimal(value));
  }

  /** A spell: why it began and ended; each person has one. */
  private void member(
      String person, String unit, String joined, String why, String left, String whyLeft) {
    rows.add(
        Tables.MEMBER,
        "person_key",
        person,
        "unit_id",
        unit,
        "branch",
        person.substring(0, 1),
        "birth_year",
        1980L,
        "joined_on",
        day(joined),
        "join_reason",
        why,
        "left_on",
        left.isEmpty() ? null : day(left),
        "leave_reason",
        whyLeft.isEmpty() ? null : whyLeft,
        "core_since",
        person.endsWith("c") ? day("2020-07-01") : null);
  }

  /** Each as line, reported, recomputed, difference, used, finding of one form, period and unit. */
  private List<String> checks(String form, String period, String unit) {
    Warehouse warehouse = new Warehouse(folder);
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, rows.publish(warehouse), Table.Access.RECORDS)) {
      return ReportChecks.rows(session, TestDefinitions.PRODUCT.reconciliations()).stream()
          .filter(
              row -> List.of(form, period, unit).equals(List.of(t(row, 0), t(row, 2), t(row, 3))))
          .map(
              row ->
                  Arrays.stream(new int[] {1, 5, 6, 7, 8, 10})
                      .mapToObj(i -> t(row, i))
                      .collect(Collectors.joining(" ")))
          .sorted()
          .toList();
    }
  }

  private static String t(@Nullable Object[] row, int column) {
    Object value = row[column];
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  /** The half-year in which the union 2@ began: a and b were brought by the change of borders. */
  private void halfYear() {
    unit("2", "001", null, "2020-03-01");
    unit("2@", "001", "2020-03-01", null);
    rows.add(
        Tables.REPORT_DUTY,
        "form",
        "B1",
        "period",
        "2020H1",
        "period_start",
        day("2020-01-01"),
        "period_end",
        day("2020-06-30"),
        "due_on",
        day("2020-06-20"));
    member("a1", "2", "2010-05-01", "admitted", "2020-03-01", "boundary");
    member("a1", "2@", "2020-03-01", "boundary", "", "");
    member("b1", "2@", "2020-03-01", "boundary", "2020-06-30", "left");
    member("c1", "2@", "2020-03-01", "admitted", "", "");
    member("c2", "2@", "2020-06-30", "transferred", "", "");
    member("d1", "2@", "2020-07-01", "admitted", "", "");
    rows.add(
        Tables.POPULATION,
        "unit_id",
        "2@",
        "as_of",
        day("2020-06-30"),
        "basis",
        "resident",
        "women_18_plus",
        12L);
    reported("B1", "2020H1", "2@", "women_18_plus", "13");
    reported("B1", "2020H1", "2@", "members_start", "2");
    reported("B1", "2020H1", "2@", "members_admitted", "3");
    reported("B1", "2020H1", "2@", "members_left", "1");
    reported("B1", "2020H1", "2@", "members_end", "4");
    reported("B1", "2020H1", "2@", "rate", "30.76");
    reported("B1", "2020H1", "2@", "branches", "");
  }

  @Test
  void aHalfYearIsCountedFromSpellsAndTheRateFromWhatWasReported() {
    halfYear();
    received("members", "001");
    // 4/13 is 30.7692 %. Three stay (a1, c1, c2), of two branches.
    assertEquals(
        List.of(
            "branches null 2 null recomputed null",
            "members_admitted 3 2 1 recomputed null",
            "members_end 4 3 1 recomputed null",
            "members_left 1 1 0 recomputed null",
            "members_start 2 2 0 recomputed null",
            "rate 30.76 30.7692 -0.0092 recomputed truncated",
            "women_18_plus 13 12 1 recomputed null"),
        checks("B1", "2020H1", "2@"));
  }

  @Test
  void withoutTheDistrictsFileOfMembersOnlyTheReportTells() {
    halfYear();
    received("members", "002");
    received("activities", "001");
    assertEquals(
        List.of(
            "branches null null null null null",
            "members_admitted 3 null null reported null",
            "members_end 4 null null reported null",
            "members_left 1 null null reported null",
            "members_start 2 null null reported null",
            "rate 30.76 30.7692 -0.0092 recomputed truncated",
            "women_18_plus 13 12 1 recomputed null"),
        checks("B1", "2020H1", "2@"));
  }

  private void year(String unit) {
    for (String line :
        List.of("members", "members_admitted", "core_members", "branches", "courses", "models")) {
      reported("B2", "2020", unit, line, "2");
    }
    reported("B2", "2020", unit, "documents", "2");
  }

  private void course(String id, String unit, String type, String day) {
    rows.add(
        Tables.ACTIVITY,
        "activity_id",
        id,
        "unit_id",
        unit,
        "type",
        type,
        "level",
        "grassroots",
        "held_on",
        day(day));
  }

  private void model(String id, String started, @Nullable String ended) {
    rows.add(
        Tables.MODEL,
        "model_id",
        id,
        "unit_id",
        "1",
        "name",
        id,
        "target_group",
        "young",
        "started_on",
        day(started),
        "ended_on",
        day(ended));
  }

  @Test
  void aYearIsCountedFromMembersCoursesAndModels() {
    unit("1", "001", null, null);
    unit("9", "001", null, "2021-03-01");
    List.of("members", "activities", "models").forEach(kind -> received(kind, "001"));
    // At the end of 2020 there are a1, a2c, b1; a2c and b1 came in 2020, b1 from elsewhere.
    member("a1", "1", "2019-12-31", "admitted", "2021-01-01", "left");
    member("a2c", "1", "2020-01-01", "admitted", "", "");
    member("a3c", "1", "2018-01-01", "admitted", "2020-12-31", "died");
    member("b1", "1", "2020-12-31", "transferred", "", "");
    member("b2c", "1", "2021-01-01", "admitted", "", "");
    course("k1", "1", "training", "2020-01-01");
    course("k2", "1", "training", "2020-12-31");
    course("k3", "1", "training", "2020-06-30");
    course("k4", "1", "training", "2021-01-01");
    course("k5", "1", "meeting", "2020-06-30");
    course("k6", "001", "training", "2020-06-30");
    model("m1", "2020-12-31", null);
    model("m2", "2015-01-01", "2020-12-31");
    model("m3", "2021-06-01", null);
    year("1");
    year("9");
    assertEquals(
        List.of(
            "branches 2 2 0 reported null",
            "core_members 2 1 1 recomputed null",
            "courses 2 3 -1 recomputed null",
            "members 2 3 -1 recomputed null",
            "members_admitted 2 1 1 recomputed null",
            "models 2 1 1 recomputed null"),
        checks("B2", "2020", "1"));
  }

  @Test
  void aListOfModelsTellsNothingOfUnionsClosedBefore() {
    unit("1", "001", null, null);
    unit("9", "001", null, "2021-03-01");
    received("models", "001");
    received("activities", "001");
    model("m3", "2021-06-01", null);
    year("9");
    assertEquals(
        List.of(
            "branches 2 null null reported null",
            "core_members 2 null null reported null",
            "courses 2 0 2 recomputed null",
            "members 2 null null reported null",
            "members_admitted 2 null null reported null",
            "models 2 null null reported null"),
        checks("B2", "2020", "9"));
  }
}
