package vn.hoi.jobs.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.TestRows;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

/** A value is traced to the rows it stands on and to no others. Unions a and b; c was closed. */
class TraceRowsTest {
  private static final LocalDate MERGER = LocalDate.of(2020, 3, 1);
  @TempDir Path folder;
  private final TestRows rows = new TestRows();

  TraceRowsTest() {
    TraceQueryTest.reference(rows);
    unit("01", "city", null, null);
    unit("006", "district", "006", null);
    unit("a", "grassroots", "006", null);
    unit("b", "grassroots", "006", null);
    unit("c", "grassroots", "006", MERGER);
  }

  @Test
  void rowsOfAUnionThatWasClosedBeforeTheDayAreNotNamed() {
    member("p1", "a", "2010-01-01", null);
    member("p2", "c", "2010-01-01", null);
    activity("x1", "a", "forum", "2018-05-01", null);
    activity("x2", "c", "forum", "2018-05-01", null);
    for (String id : List.of("O01", "O14", "G07")) {
      assertEquals(List.of("member 1"), behind(id, "006", "final-2021"), id);
      assertEquals(List.of("member 1-2"), behind(id, "006", "midterm-2019"), id);
    }
    assertEquals(List.of("activity 1"), behind("M01", "006", "final-2021"));
    assertEquals(List.of("activity 1-2"), behind("M01", "006", "midterm-2019"));
  }

  @Test
  void onlyReportsThatWereOwedAndCameByTheDayAreNamed() {
    report("a", "2020H1", "2020-07-05");
    report("a", "2021H1", "2022-02-01");
    report("c", "2020H1", "2020-07-05");
    assertEquals(List.of("report_figure 1"), behind("O17", "006", "final-2021"));
  }

  @Test
  void unionsAreTheRowsOfTheirNumber() {
    assertEquals(List.of("unit 3-4"), behind("O21", "006", "final-2021"));
  }

  @Test
  void aNeedThatWasSeenAtTheBaselineLeadsToTheRowsOfTheBaseline() {
    member("p1", "a", "2010-01-01", null);
    member("p2", "a", "2019-01-01", null);
    value("O06");
    value("I05");
    value("G17");
    assertEquals(List.of("member 1"), behind("O06", "a", "midterm-2019"));
    assertEquals(List.of("member 1"), behind("I05", "a", "midterm-2019"));
    assertEquals(List.of("member 1-2"), behind("G17", "a", "midterm-2019"));
    assertEquals(List.of("I05", "O06"), feeds(1).stream().filter(id -> !id.equals("G17")).toList());
    assertEquals(List.of("G17"), feeds(2));
  }

  @Test
  void whoWasKeptIsToldByTheSpellsOfTheDayAYearLater() {
    member("p1", "a", "2018-02-01", "2018-05-01");
    member("p1", "b", "2010-01-01", "2015-01-01");
    member("p1", "b", "2018-07-01", null);
    member("p1", "b", "2019-06-01", null);
    assertEquals(List.of("member 1, 3"), behind("G03", "a", "midterm-2019"));
  }

  @Test
  void aSeatThatGoesOnLeadsToTheTermBefore() {
    officer("p1", "a", "2012-01-01", "2018-05-01");
    officer("p1", "a", "2018-05-01", null);
    officer("p2", "a", "2012-01-01", "2016-05-01");
    officer("p2", "a", "2018-05-01", null);
    officer("p3", "a", "2012-01-01", "2018-05-01");
    assertEquals(List.of("officer_term 1-2, 4"), behind("O10", "a", "final-2021"));
  }

  @Test
  void aModelThatWasCopiedLeadsToItsCopies() {
    model("m1", "a", "2016-01-01", null, null);
    model("m2", "b", "2018-02-01", "2018-09-01", "m1");
    model("m3", "b", "2016-02-01", "2017-09-01", "m1");
    assertEquals(List.of("model 1-2"), behind("G06", "a", "midterm-2019"));
  }

  @Test
  void ofTheNetworkOfJuristsOnlyTheLastRecordAndThoseOfTheWindowAreNamed() {
    activity("x1", "006", "legal_network", "2017-03-01", null);
    activity("x2", "006", "legal_network", "2017-04-01", null);
    assertEquals(List.of("activity 2"), behind("I02", "006", "midterm-2019"));
    activity("x3", "006", "legal_network", "2018-04-01", null);
    activity("x4", "006", "legal_network", "2019-04-01", null);
    assertEquals(List.of("activity 3-4"), behind("I02", "006", "midterm-2019"));
  }

  @Test
  void aStudyThatWasGivenUpIsNoneOfThoseAccepted() {
    activity("x1", "006", "research", "2017-03-01", "2018-03-01");
    assertEquals(List.of(), behind("R01", "006", "midterm-2019"));
  }

  @Test
  void whatIsCountedOnAGroupIsNamedWhereAUnionOfTheGroupIsStillOpen() {
    activity("x1", "a", "exchange", "2018-05-01", null);
    activity("x2", "c", "exchange", "2018-05-01", null);
    assertEquals(List.of("activity 1-2"), behind("G16", "006", "midterm-2019"));
    assertEquals(List.of("activity 1"), behind("G16", "006", "final-2021"));
  }

  @Test
  void aGuestLeadsToHerFirstVisitAndHerAdmissionWithinSixMonths() {
    activity("x1", "a", "meeting", "2018-05-01", null);
    activity("x2", "b", "meeting", "2018-06-01", null);
    for (String person : List.of("p1", "p2", "p3")) {
      visit("x1", person, "2018-05-01");
      visit("x2", person, "2018-06-01");
    }
    member("p1", "b", "2018-11-01", null);
    member("p2", "a", "2018-11-02", null);
    member("p3", "a", "2010-01-01", null);
    assertEquals(List.of("member 1", "participation 1, 3"), behind("G10", "a", "midterm-2019"));
    assertEquals(List.of(), behind("G10", "b", "midterm-2019"));
  }

  private List<String> behind(String indicator, String place, String period) {
    try (TraceQuery trace = open()) {
      return trace.rowsBehind(indicator, place, period).stream()
          .map(found -> found.table() + " " + found.places())
          .toList();
    }
  }

  private List<String> feeds(long row) {
    try (TraceQuery trace = open()) {
      return trace.valuesFedBy(TestRows.FILE, Optional.empty(), row).stream()
          .filter(fed -> fed.table().equals("member"))
          .map(fed -> fed.key().indicator())
          .distinct()
          .toList();
    }
  }

  private TraceQuery open() {
    Warehouse warehouse = new Warehouse(folder);
    return TraceQuery.open(warehouse, rows.publish(warehouse), TestDefinitions.PRODUCT);
  }

  private void unit(String id, String level, @Nullable String district, @Nullable LocalDate end) {
    add(
        Tables.UNIT,
        "unit_id code name type level district_id area valid_to boundary_group",
        id,
        id,
        id,
        "xã",
        level,
        district,
        level.equals("grassroots") ? "urban" : null,
        end,
        id);
  }

  private void member(String person, String unit, String joined, @Nullable String left) {
    add(
        Tables.MEMBER,
        "person_key unit_id birth_year joined_on join_reason left_on leave_reason",
        person,
        unit,
        1970L,
        LocalDate.parse(joined),
        "admitted",
        day(left),
        left == null ? null : "left");
  }

  private void activity(String id, String unit, String type, String held, @Nullable String ended) {
    add(
        Tables.ACTIVITY,
        "activity_id unit_id type level held_on ended_on topic quantity",
        id,
        unit,
        type,
        unit.equals("006") ? "district" : "grassroots",
        LocalDate.parse(held),
        day(ended),
        "judge",
        1L);
  }

  private void visit(String activity, String person, String held) {
    add(
        Tables.PARTICIPATION,
        "activity_id person_key held_on turns",
        activity,
        person,
        LocalDate.parse(held),
        1L);
  }

  private void officer(String person, String unit, String started, @Nullable String ended) {
    add(
        Tables.OFFICER_TERM,
        "person_key unit_id role started_on ended_on",
        person,
        unit,
        "chair",
        LocalDate.parse(started),
        day(ended));
  }

  private void model(
      String id, String unit, String started, @Nullable String ended, @Nullable String copyOf) {
    add(
        Tables.MODEL,
        "model_id unit_id name target_group started_on ended_on replicated_from",
        id,
        unit,
        id,
        "young",
        LocalDate.parse(started),
        day(ended),
        copyOf);
  }

  private void report(String unit, String period, String received) {
    add(
        Tables.REPORT_FIGURE,
        "unit_id form line period revision received_on value decimals",
        unit,
        "B1",
        "members",
        period,
        1L,
        LocalDate.parse(received),
        java.math.BigDecimal.ONE,
        0L);
  }

  private void value(String indicator) {
    add(
        Tables.INDICATOR_VALUE,
        "indicator version period category level unit_id numerator status units_expected"
            + " units_reported publishable apportioned_share",
        indicator,
        1L,
        "midterm-2019",
        TestDefinitions.PRODUCT.indicator(indicator).main(),
        "grassroots",
        "a",
        1L,
        "observed",
        1L,
        1L,
        true,
        0.0);
  }

  private void add(Table table, String columns, @Nullable Object... cells) {
    String[] names = columns.split(" ", -1);
    @Nullable Object[] named = new @Nullable Object[2 * names.length];
    for (int i = 0; i < names.length; i++) {
      named[2 * i] = names[i];
      named[2 * i + 1] = cells[i];
    }
    rows.add(table, named);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
