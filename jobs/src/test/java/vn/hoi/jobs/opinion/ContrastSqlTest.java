package vn.hoi.jobs.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * By hand: the pilots rise by 6 points, 3 to 9, the others by 2, -2 to 6. Four more, and both
 * bounds lie √(3² + 4²) = 5 away.
 */
class ContrastSqlTest {
  private static final String RIGHT =
      "('G17', 'final-2021', 'pilot', 'city', '01', 6.0, 2.0, 4.0, -1.0, 9.0)";

  private static List<String> differences(String contrasts) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute(
          "create table opinion_definition as select * from (values ('G17', 'pilot', 'other'),"
              + " ('G17', 'other', '')) as v(indicator, category, against)");
      statement.execute(
          "create table spark_change as select * from (values"
              + " ('G17', 'final-2021', 'pilot', 'city', '01', 6.0, 3.0, 9.0),"
              + " ('G17', 'final-2021', 'other', 'city', '01', 2.0, -2.0, 6.0),"
              + " ('G17', 'final-2021', 'pilot', 'district', '001', 6.0, 3.0, 9.0),"
              + " ('G17', 'final-2021', 'other', 'district', '001', 2.0, null, null))"
              + " as v(indicator, period, category, level, unit_id, change, low, high)");
      statement.execute(
          "create table indicator_contrast (indicator varchar, period varchar, category varchar,"
              + " level varchar, unit_id varchar, change double, change_against double,"
              + " difference double, low double, high double)");
      if (!contrasts.isEmpty()) {
        statement.execute("insert into indicator_contrast values " + contrasts);
      }
      try (ResultSet row = statement.executeQuery(ContrastSql.DIFFERENCES)) {
        while (row.next()) {
          found.add(row.getString("unit_id") + " " + row.getString("figure"));
        }
      }
    }
    return found.stream().sorted().toList();
  }

  @Test
  void whatZouAndDonnersFormulaGivesIsAgreedOn() throws SQLException {
    assertEquals(List.of(), differences(RIGHT));
  }

  @Test
  void aBoundThatIsNotTheFormulasIsFound() throws SQLException {
    assertEquals(List.of("01 contrast: low"), differences(RIGHT.replace("-1.0", "-1.001")));
  }

  @Test
  void aContrastThatIsMissingAndOneWithoutAnIntervalOfItsPartsAreFound() throws SQLException {
    assertEquals(5, differences("").size());
    List<String> found =
        differences(RIGHT + ", " + RIGHT.replace("city", "district").replace("'01'", "'001'"));
    assertEquals(5, found.size());
    assertEquals("001 contrast: change", found.get(0));
  }
}
