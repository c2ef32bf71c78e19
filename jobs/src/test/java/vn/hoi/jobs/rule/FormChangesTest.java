package vn.hoi.jobs.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.FormHistory;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;

/** A history made by hand, in which a form changes and nobody says so. */
class FormChangesTest {
  private static final QualityRule RULE =
      QualityRules.load(TestDefinitions.FILES).rules().stream()
          .filter(r -> r.id().equals("b1-form-change"))
          .findFirst()
          .orElseThrow();
  private static final Detector.FormChange CHANGE = (Detector.FormChange) RULE.check();

  private Connection connection;

  @BeforeEach
  void write() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    run("create table unit (unit_id varchar, district_id varchar)");
    run("insert into unit select 'A' || i, '006' from range(1, 10) t(i)");
    run("insert into unit values ('B1', '001'), ('C1', null)");
    run(
        "create table form_b1 (unit_id varchar, period varchar, source_file varchar, women_18_plus"
            + " bigint, members_start bigint, members_admitted bigint, members_left bigint,"
            + " members_end bigint, rate decimal(20, 4), branches bigint)");
    form("2018H1", "f1", "A1", "100, 50, 1, 0, 50, 24.5, 3");
    form("2018H1", "f1", "A2", "200, 50, 2, 0, 50, 24.5, 3");
    form("2018H1", "f1", "A3", "300, 50, 3, 0, 50, 24.5, 3");
    form("2018H1", "f1", "A4", "400, 50, null, 0, 50, 24.5, 3");
    // Women are ten times as many, and nobody writes the members at the start any more.
    form("2018H2", "f2", "A1", "1000, null, 1, 0, 50, 24.5, 3");
    form("2018H2", "f2", "A2", "2000, null, 2, 0, 50, 24.5, 3");
    form("2018H2", "f2", "A3", "3000, null, 9, 0, 50, 24.5, 3");
    form("2018H2", "f2", "A4", "4000, null, null, 0, 50, 24.5, 3");
    // More than twice the rows, the members at the start come back; a half-year was skipped.
    for (int i = 1; i <= 9; i++) {
      form("2019H2", "f3", "A" + i, "3000, 50, 2, 0, 50, 24.5, 3");
    }
    for (String period : List.of("2018H1", "2018H2")) {
      form(period, "g" + period, "B1", "500, 100, 5, 5, 100, 20, 4");
      form(
          period, "h" + period, "C1", period.equals("2018H1") ? "0,0,0,0,0,0,0" : "19,0,0,0,0,0,0");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void form(String period, String file, String unit, String figures) throws SQLException {
    run("insert into form_b1 values ('%s', '%s', '%s', %s)".formatted(unit, period, file, figures));
  }

  @Test
  void theHistoryHasTheRowsTheBlanksAndTheMedianOfEachFigure() throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select concat_ws(' ', rule, form, coalesce(district_id, '-'), period, figure, rows,"
                    + " filled, blank_share, coalesce(cast(median as varchar), '-'), source_file)"
                    + " from ("
                    + FormHistory.query(RULE, CHANGE)
                    + ") where district_id = '006' and figure in ('women_18_plus', 'members_start',"
                    + " 'members_admitted', 'rate') and period < '2019' or district_id is null and"
                    + " figure = 'women_18_plus' order by 1")) {
      while (row.next()) {
        lines.add(row.getString(1));
      }
    }
    String form = "b1-form-change form_b1 ";
    assertEquals(
        List.of(
            form + "- 2018H1 women_18_plus 1 1 0.0 0.0 h2018H1",
            form + "- 2018H2 women_18_plus 1 1 0.0 19.0 h2018H2",
            form + "006 2018H1 members_admitted 4 3 0.25 2.0 f1",
            form + "006 2018H1 members_start 4 4 0.0 50.0 f1",
            form + "006 2018H1 rate 4 4 0.0 24.5 f1",
            form + "006 2018H1 women_18_plus 4 4 0.0 300.0 f1",
            form + "006 2018H2 members_admitted 4 3 0.25 2.0 f2",
            form + "006 2018H2 members_start 4 0 1.0 - f2",
            form + "006 2018H2 rate 4 4 0.0 24.5 f2",
            form + "006 2018H2 women_18_plus 4 4 0.0 3000.0 f2"),
        lines);
  }

  /** 4, then 8, then 4 rows, and then 1. */
  @Test
  void rowsMustDoMoreThanDoubleOrHalve() throws SQLException {
    run("delete from form_b1 where period = '2019H2' and unit_id = 'A9'");
    for (int i = 1; i <= 4; i++) {
      form("2020H1", "f4", "A" + i, "3000, 50, 2, 0, 50, 24.5, 3");
    }
    form("2020H2", "f5", "A1", "3000, 50, 2, 0, 50, 24.5, 3");
    assertEquals(
        List.of("2020H1 → 2020H2: 4 → 1"),
        new FormChanges(RULE, CHANGE)
            .findings(connection).stream()
                .filter(f -> f.subject().isEmpty())
                .map(f -> f.detail())
                .toList());
  }

  @Test
  void aFormThatChangesSilentlyIsTold() throws SQLException {
    assertEquals(
        List.of(
            "f2 006 2018H2 women_18_plus: 2018H1 → 2018H2: 300 → 3000",
            "f2 006 2018H2 members_start: 2018H1 → 2018H2: 100 % → 0 %",
            "f3 006 2019H2 : 2018H2 → 2019H2: 4 → 9",
            "f3 006 2019H2 members_start: 2018H2 → 2019H2: 0 % → 100 %"),
        new FormChanges(RULE, CHANGE)
            .findings(connection).stream()
                .map(
                    f ->
                        String.join(" ", f.file(), f.unit(), f.period(), f.subject())
                            + ": "
                            + f.detail())
                .toList());
  }
}
