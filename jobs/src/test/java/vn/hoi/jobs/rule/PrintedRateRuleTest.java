package vn.hoi.jobs.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.statistics.PrintedRate;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RuleQuery;

/** What the quality rules say of a printed rate: of published ones, and beside Java's judgement. */
class PrintedRateRuleTest {
  private static final QualityRules RULES = QualityRules.load(TestDefinitions.FILES);
  private static final String TABLE = "form_b1_rate";

  /** The figures of a row and the rate printed beside them. */
  private record Printed(long n, long d, BigDecimal rate, @Nullable Long decimals) {
    static Printed of(long n, long d, String rate) {
      return new Printed(n, d, new BigDecimal(rate), null);
    }
  }

  /** A form of these rows, numbered from 1. */
  private static Connection form(List<Printed> rows) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table form_b1 (unit_id varchar, period varchar, source_file varchar, source_sheet"
              + " varchar, source_row bigint, members_end bigint, women_18_plus bigint, rate"
              + " decimal(20, 4), rate_decimals bigint)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into form_b1 values ('00001', '2019H1', 'f', 's', ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < rows.size(); i++) {
        insert.setLong(1, i + 1);
        insert.setLong(2, rows.get(i).n());
        insert.setLong(3, rows.get(i).d());
        insert.setBigDecimal(4, rows.get(i).rate());
        insert.setObject(5, rows.get(i).decimals());
        insert.execute();
      }
    }
    String query = Objects.requireNonNull(RULES.tables().get(TABLE));
    new RuleQuery(connection).with(TABLE, query);
    return connection;
  }

  private static List<String> found(Connection connection, String id) throws SQLException {
    QualityRule rule =
        RULES.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    List<String> found = new ArrayList<>();
    for (Finding finding : new RuleQuery(connection).findings(rule)) {
      found.add(finding.row() + " " + finding.subject() + ": " + finding.detail());
    }
    return found;
  }

  /** The first two stand in published reports of the Union; 50.730/206.391 is 24,58 %. */
  @Test
  void aPercentageThatCannotBeIsNamedAndOneThatWasCutOffIsNoted() throws SQLException {
    try (Connection form =
        form(
            List.of(
                Printed.of(50_730, 206_391, "24.76"),
                Printed.of(13, 482, "2.69"),
                Printed.of(13, 482, "2.70"),
                Printed.of(7, 7, "100"),
                Printed.of(7, 0, "50")))) {
      assertEquals(
          List.of("1 rate: 24.76 ≠ 100 × 50730 / 206391 = 24.5796"),
          found(form, "b1-rate-impossible"));
      assertEquals(
          List.of("2 rate: 2.69 ≠ 100 × 13 / 482 = 2.6971"), found(form, "b1-rate-truncated"));
    }
  }

  /** 1/7 is 14.2857 %, which gives 14,3 and not 14,30. */
  @Test
  void noughtsAtTheEndAreDecimalsWhereTheCellShowsThem() throws SQLException {
    try (Connection form =
        form(
            List.of(
                new Printed(1, 7, new BigDecimal("14.3"), 1L),
                new Printed(1, 7, new BigDecimal("14.3"), 2L),
                new Printed(1, 7, new BigDecimal("14.3"), null)))) {
      assertEquals(
          List.of("2 rate: 14.30 ≠ 100 × 1 / 7 = 14.2857"), found(form, "b1-rate-impossible"));
    }
  }

  @Test
  void theRulesJudgeAsTheTableOfReportedFiguresDoes() throws SQLException {
    List<Printed> rows = new ArrayList<>();
    for (long d : new long[] {1, 3, 7, 8, 16, 400, 2000}) {
      for (long n = 0; n <= Math.min(d, 17); n++) {
        for (int decimals = 0; decimals <= 4; decimals++) {
          BigDecimal hundred = BigDecimal.valueOf(100 * n);
          BigDecimal cut = hundred.divide(BigDecimal.valueOf(d), decimals, RoundingMode.DOWN);
          for (int more = 0; more <= 2; more++) {
            BigDecimal rate = cut.add(BigDecimal.valueOf(more, decimals));
            rows.add(new Printed(n, d, rate, null));
            rows.add(new Printed(n, d, rate, (long) decimals));
          }
        }
      }
    }
    List<String> expected = new ArrayList<>();
    for (Printed row : rows) {
      expected.add(
          PrintedRate.judge(row.n(), row.d(), row.rate(), row.decimals()).orElseThrow().word());
    }
    List<String> judged = new ArrayList<>();
    try (Connection form = form(rows);
        Statement statement = form.createStatement();
        ResultSet all =
            statement.executeQuery("select finding from " + TABLE + " order by source_row")) {
      while (all.next()) {
        judged.add(all.getString(1));
      }
    }
    assertEquals(expected, judged);
  }
}
