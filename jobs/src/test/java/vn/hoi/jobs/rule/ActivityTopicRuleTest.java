package vn.hoi.jobs.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.RuleQuery;

class ActivityTopicRuleTest {
  /** Rows 2, 4, 6 and 8 name what their type is not divided by. */
  @Test
  void aSubjectThatIsNoneOfItsTypeIsFlagged() throws SQLException {
    QualityRule rule =
        QualityRules.load(TestDefinitions.FILES).rules().stream()
            .filter(r -> r.id().equals("activity-topic"))
            .findFirst()
            .orElseThrow();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table activity as
          select '01' as unit_id, 'f' as source_file, null::varchar as source_sheet, *
          from (values
            (1, 'commendation', 'model'), (2, 'commendation', 'health'),
            (3, 'programme', 'health'), (4, 'programme', 'judge'),
            (5, 'legal_network', 'judge'), (6, 'legal_network', 'justice'),
            (7, 'border_support', 'kon_tum_2'), (8, 'border_support', 'labour'),
            (9, 'training', 'health'), (10, 'training', null)) as v(source_row, type, topic)
          """);
      List<Long> rows =
          new RuleQuery(connection).findings(rule).stream().map(Finding::row).sorted().toList();
      assertEquals(List.of(2L, 4L, 6L, 8L), rows);
    }
  }
}
