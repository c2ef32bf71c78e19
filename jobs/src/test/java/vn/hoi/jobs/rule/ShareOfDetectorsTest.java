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

/** Detectors too act from a share of a file's rows. */
class ShareOfDetectorsTest {
  private static final RuleText TEXT = new RuleText("vi", "en");

  /** The rows of file f are 5, 5, 7, 8: two of four are copies of one another; of g none is. */
  private static List<Long> copies(int fromPercent) throws SQLException {
    Detector copied = new Detector.Copied(List.of("v"), 1, Detector.Along.UNITS);
    QualityRule rule =
        new QualityRule(
            "r",
            "t",
            Severity.INFO,
            Action.NOTE,
            fromPercent,
            TEXT,
            TEXT,
            TEXT,
            copied,
            Path.of("f"),
            1);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table unit as select 'u' || i as unit_id, 'phường' as type, 'n' || i as name,"
              + " '006' as district_id from range(5) r(i)");
      statement.execute(
          "create table t as select 'u' || i as unit_id, '2018H1' as period, f as source_file, 's'"
              + " as source_sheet, i as source_row, v from (values (1, 'f', 5), (2, 'f', 5),"
              + " (3, 'f', 7), (4, 'f', 8), (0, 'g', 9)) x(i, f, v)");
      return new Detectors(connection, rule)
          .findings(copied).stream().map(finding -> finding.row()).toList();
    }
  }

  @Test
  void copiesAreToldFromTheShareOfAFilesRows() throws SQLException {
    assertEquals(List.of(1L, 2L), copies(50));
    assertEquals(List.of(), copies(51));
  }
}
