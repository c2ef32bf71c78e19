package vn.hoi.jobs.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.warehouse.rule.Action;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.RuleText;
import vn.hoi.warehouse.rule.Severity;

/** Of the unions a and b of one district and c of another, and the city's own row. */
class CopiedRowsTest {
  private static final RuleText TEXT = new RuleText("vi", "en");

  @Test
  void aRowMayBeCopiedInsideADistrictOrFromAnother() throws SQLException {
    String rows = "('a', 2019, 5), ('b', 2019, 5), ('c', 2019, 5)";
    assertEquals(List.of("a = 2019 xã B", "b = 2019 xã A"), copies(Detector.Along.UNITS, rows));
    assertEquals(
        List.of(
            "a = 2019 xã C (huyện Hai)",
            "b = 2019 xã C (huyện Hai)",
            "c = 2019 xã A (huyện Một), 2019 xã B (huyện Một)"),
        copies(Detector.Along.OTHER_DISTRICTS, rows));
  }

  @Test
  void theSameFiguresOfAnotherPeriodAreNoCopyOfAUnit() throws SQLException {
    String rows = "('a', 2018, 5), ('c', 2019, 5), ('a', 2020, 6), ('a', 2021, 6)";
    assertEquals(List.of(), copies(Detector.Along.UNITS, rows));
    assertEquals(List.of(), copies(Detector.Along.OTHER_DISTRICTS, rows));
    assertEquals(List.of("a = 2021 xã A", "a = 2020 xã A"), copies(Detector.Along.PERIODS, rows));
  }

  private static List<String> copies(Detector.Along along, String rows) throws SQLException {
    Detector copied = new Detector.Copied(List.of("v"), 1, along);
    Path file = Path.of("f");
    QualityRule rule =
        new QualityRule("r", "t", Severity.INFO, Action.NOTE, 0, TEXT, TEXT, TEXT, copied, file, 1);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table unit as from (values ('1', 'huyện', 'Một', null), ('2', 'huyện', 'Hai',"
              + " null), ('a', 'xã', 'A', '1'), ('b', 'xã', 'B', '1'), ('c', 'xã', 'C', '2'))"
              + " u(unit_id, type, name, district_id)");
      statement.execute(
          "create table t as select unit_id, period::varchar as period, 'f' as source_file, 's' as"
              + " source_sheet, row_number() over () as source_row, v from (values "
              + rows
              + ") r(unit_id, period, v)");
      return new Detectors(connection, rule)
          .findings(copied).stream().map(f -> f.unit() + " " + f.detail()).toList();
    }
  }
}
