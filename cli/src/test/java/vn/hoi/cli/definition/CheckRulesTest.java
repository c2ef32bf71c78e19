package vn.hoi.cli.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.hoi.cli.Run;

/** What `hoi check` tells of quality rules. */
class CheckRulesTest extends StudyToCheck {
  @Test
  void aFaultyRuleIsToldAtItsLine() throws IOException {
    write(
        "quality/mine.yaml",
        """
        rules:
          - id: mine
            table: form_b1
            type: at_least
            column: members_and
            at_least: members_start
            severity: warning
            action: flag
            name: {vi: Thử, en: trial}
            why: {vi: Thử, en: trial}
            todo: {vi: Thử, en: trial}
        """);
    write(
        "quality/others-of-ours.yaml",
        """
        rules:
          - id: rows
            table: finance
            type: row_count
            min: 1
            severity: warning
            action: quarantine_row
            name: {vi: Thử, en: trial}
            why: {vi: Thử, en: trial}
            todo: {vi: Thử, en: trial}
        """);

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/quality/mine.yaml:2: the rule `mine`: DuckDB: Binder Error: Referenced column "members_and" not found in FROM clause!
        s/definitions/quality/others-of-ours.yaml:7: `action: quarantine_row` leaves out single rows, and a rule of type row_count judges a whole file; write block_file, flag or note
        """,
        faults(run));
    assertEquals(3, run.exitCode());
  }

  @Test
  void allFaultyRulesOfAFileAreToldAlsoThoseAboutPersons() throws IOException {
    String rest =
        "severity: info, action: flag, name: {vi: a, en: a}, why: {vi: a, en: a}, todo: {vi: a, en:"
            + " a}}\n";
    write(
        "quality/mine.yaml",
        "rules:\n"
            + "  - {id: a, table: form_b1, type: range, column: rata, min: 1, "
            + rest
            + "  - {id: b, table: form_b1, type: set, column: brunches, values: [1], "
            + rest
            + "  - {id: c, table: form_b1, type: custom_sql, sql: select * from member, "
            + rest
            + "  - {id: d, table: form_b1, type: custom_sql, from_percent: 5, sql: \"select 1 as"
            + " finding_subject, 2 as finding_detail\", "
            + rest);

    assertEquals(
        """
        s/definitions/quality/mine.yaml:2: the rule `a`: DuckDB: Binder Error: Referenced column "rata" not found in FROM clause!
        s/definitions/quality/mine.yaml:3: the rule `b`: DuckDB: Binder Error: Referenced column "brunches" not found in FROM clause!
        s/definitions/quality/mine.yaml:4: the rule `c`: `member` is about single persons, whom no finding may tell of; read other tables
        s/definitions/quality/mine.yaml:5: the rule `d`: `from_percent` is a share of a file's rows, so its query must return source_file and source_row
        """,
        faults(check("check", "s", "--engines", "duckdb")));
  }

  @Test
  void aFaultyTableOfRulesIsTold() throws IOException {
    write("quality/tables/form_b1.sql", "select unit_id\nfrom report_figures\n");

    Run run = check("check", "s", "--engines", "duckdb");

    assertEquals(
        """
        s/definitions/quality/tables/form_b1.sql:1: DuckDB: Catalog Error: Table with name report_figures does not exist!
        """,
        faults(run));
    assertTrue(run.out().endsWith(" indicators read: 1 fault in 1 file.\n"), run.out());
    assertEquals(3, run.exitCode());
  }
}
