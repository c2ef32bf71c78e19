package vn.hoi.jobs.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.reference.TableRows;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class SecondOpinionTest {
  private static final Warehouse WAREHOUSE = ComputedCity.WAREHOUSE;

  @Test
  void bothEnginesAgreeOnEveryFigureOfACity() {
    assertTrue(ComputedCity.SNAPSHOT.rows(Tables.INDICATOR_VALUE) > 20_000);
    assertTrue(ComputedCity.SNAPSHOT.rows(Tables.INDICATOR_CHANGE) > 1_000);
    assertEquals(List.of(), differences(ComputedCity.SNAPSHOT));
  }

  private static List<String> differences(Snapshot snapshot) {
    return SecondOpinion.compare(WAREHOUSE, snapshot, TestDefinitions.PRODUCT).stream()
        .map(Difference::toString)
        .toList();
  }

  /** A snapshot, never put in force, whose results were changed by hand. */
  private static Snapshot tampered(Table table, String sql) throws SQLException {
    return tampered(ComputedCity.SNAPSHOT, table, sql);
  }

  private static Snapshot tampered(Snapshot from, Table table, String sql) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (SnapshotSession session = SnapshotSession.open(WAREHOUSE, from, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        Object[] cells = new Object[table.columns().size()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = row.getObject(i + 1);
        }
        rows.add(cells);
      }
    }
    return from.next()
        .without(table)
        .with(TableRows.write(WAREHOUSE, "results", Map.of(table, rows)))
        .build();
  }

  @Test
  void oneMoreInOneNumeratorIsFoundAndRefused() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_VALUE,
            "select * replace (case when indicator = 'O17' and period = 'final-2021' and category ="
                + " '' and level = 'district' and unit_id = '001' then -1 else numerator end as"
                + " numerator) from indicator_value");
    List<String> found = differences(snapshot);
    assertEquals(1, found.size());
    assertTrue(
        found
            .get(0)
            .matches("O17, final-2021, district 001: numerator -1 by Spark, [0-9]+ by DuckDB"),
        found.get(0));
    Problem problem =
        assertThrows(
            Problem.class, () -> SecondOpinion.check(WAREHOUSE, snapshot, TestDefinitions.PRODUCT));
    assertEquals(
        "Cannot publish: Spark and DuckDB do not agree on 1 figure:\n  "
            + found.get(0)
            + "\nThe query of the indicator means different things on the two engines: mend it in"
            + " indicator.sql, then run `hoi compute`.",
        problem.sentence());
  }

  @Test
  void theIndicatorThatOthersAreBuiltOnIsToldFirstAndAllAreNamed() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_VALUE,
            "select * replace (case when indicator = 'G17' or indicator = 'O01' and category = ''"
                + " and period = 'final-2021' and level = 'city' then -1 else numerator end as"
                + " numerator) from indicator_value");
    Problem problem =
        assertThrows(
            Problem.class, () -> SecondOpinion.check(WAREHOUSE, snapshot, TestDefinitions.PRODUCT));
    String said = problem.sentence();
    // G17 is built on O01.
    assertTrue(said.contains(" figures:\n  O01, final-2021, city 01: numerator -1 by"), said);
    assertTrue(
        Pattern.compile("\nThey are figures of O01 \\(1\\), G17 \\([0-9]+\\)\\.\n")
            .matcher(said)
            .find(),
        said);
  }

  @Test
  void aMissingRowAndAnotherStatusAreFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_VALUE,
            "select * replace (case when indicator = 'O02' and period = 'baseline' and level ="
                + " 'city' then 'zero' else status end as status) from indicator_value where not"
                + " (indicator = 'O04' and period = 'baseline' and category = 'weak' and level ="
                + " 'city')");
    List<String> found = differences(snapshot);
    assertEquals("O02, baseline, city 01: status zero by Spark, observed by DuckDB", found.get(0));
    assertTrue(
        found.get(1).matches("O04 weak, baseline, city 01: denominator missing by Spark, .*"),
        found.get(1));
    // One for O02, and all seven figures of the missing row of O04.
    assertEquals(8, found.size());
  }

  /** The counts are right; what is shown of them is not. */
  @Test
  void aValueAndAnIntervalThatItsCountsDoNotGiveAreFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_VALUE,
            "select * replace (case when indicator = 'O11' and period = 'baseline' and category ="
                + " '' and level = 'city' then value + 0.000001 else value end as value,"
                + " case when indicator = 'O01' and period = 'baseline' and level = 'city' then"
                + " null else low end as low,"
                + " case when indicator = 'O07' and period = 'final-2021' and level = 'city' then"
                + " 100 else high end as high) from indicator_value");
    List<String> found = differences(snapshot);
    assertEquals(3, found.size(), found::toString);
    assertTrue(found.get(0).startsWith("O01, baseline, city 01: low missing by "), found.get(0));
    assertTrue(
        found.get(1).matches("O07, final-2021, city 01: high 100.0 by Spark, missing by DuckDB"),
        found.get(1));
    assertTrue(found.get(2).startsWith("O11, baseline, city 01: value "), found.get(2));
  }

  @Test
  void aChangeThatIsNotTheDifferenceOfTwoValuesIsFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_CHANGE,
            "select * replace (case when indicator = 'G04' and period = 'final-2021' and category ="
                + " '' and level = 'city' then 0 else baseline_numerator end as"
                + " baseline_numerator) from indicator_change");
    List<String> found = differences(snapshot);
    assertEquals(1, found.size());
    assertTrue(
        found
            .get(0)
            .matches("G04, final-2021, city 01: baseline numerator 0 by Spark, [0-9]+ by DuckDB"),
        found.get(0));
  }

  @Test
  void anEffectThatDuckDbDoesNotFindIsFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_CHANGE,
            "select * replace (case when indicator = 'O01' and period = 'final-2021' and level ="
                + " 'city' then rate_effect + 0.001 else rate_effect end as rate_effect) from"
                + " indicator_change");
    List<String> found = differences(snapshot);
    assertEquals(2, found.size());
    assertTrue(found.get(0).startsWith("O01, final-2021, city 01: rate effect "), found.get(0));
    assertTrue(found.get(1).startsWith("O01, final-2021, city 01: sum of effects "), found.get(1));
  }

  @Test
  void anIntervalWhereThereShouldBeNoneAndOneThatIsMissingAreFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_CHANGE,
            "select * replace (case when indicator = 'G04' and period = 'final-2021' and category ="
                + " '' and level = 'city' then 1 when indicator = 'O01' and period = 'final-2021' and level ="
                + " 'city' then null else low end as low) from indicator_change");
    List<String> found = differences(snapshot);
    assertEquals(2, found.size());
    assertTrue(found.get(0).startsWith("G04, final-2021, city 01: an interval 1.0 "), found.get(0));
    assertTrue(found.get(1).startsWith("O01, final-2021, city 01: low missing "), found.get(1));
  }

  /** The districts are dissolved after the boundaries of 31/12/2021: that day's totals stay. */
  @Test
  void aDistrictsTotalIsProvedOnBoundariesBeforeTheDistrictsGo() throws SQLException {
    Snapshot dissolved =
        tampered(
            ComputedCity.SNAPSHOT,
            Tables.UNIT_SUCCESSION,
            "select * from unit_succession union all by name select * replace (date '2025-07-01' as"
                + " effective_on, '01' as to_unit) from (from unit_succession limit 1)");
    Snapshot snapshot =
        tampered(
            dissolved,
            Tables.INDICATOR_ON_BOUNDARIES,
            "select * replace (case when indicator = 'O01' and period = 'baseline' and (unit_id ="
                + " '001' or level = 'area' and unit_id = 'urban') then numerator + 1 else"
                + " numerator end as numerator) from indicator_on_boundaries");
    List<String> found = differences(snapshot);
    assertEquals(3, found.size(), found::toString);
    assertTrue(
        found.get(0).startsWith("O01, baseline, area urban: numerator on the boundaries of 2021-"),
        found.get(0));
    // Neither what was counted nor the sum of its unions.
    assertTrue(found.get(1).startsWith("O01, baseline, district 001: "), found.get(1));
    assertTrue(found.get(2).startsWith("O01, baseline, district 001: "), found.get(2));
  }

  /** 00001 is a group by itself; what was counted on it cannot get lost on the way to its unit. */
  @Test
  void aGroupWhoseUnitIsLeftOutOnOtherBoundariesIsFound() throws SQLException {
    Snapshot snapshot =
        tampered(
            Tables.INDICATOR_ON_BOUNDARIES,
            "select * from indicator_on_boundaries where not (indicator = 'G03' and period ="
                + " 'final-2021' and level = 'grassroots' and unit_id = '00001')");
    List<String> found = differences(snapshot);
    assertTrue(
        found.stream()
            .anyMatch(
                d ->
                    d.matches(
                        "G03, final-2021, grassroots 00001: numerator on the boundaries of"
                            + " 2021-12-31 missing by Spark, [0-9]+ by DuckDB")),
        found::toString);
  }
}
