package vn.hoi.cli.returns;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.cli.Suggestion;
import vn.hoi.jobs.definition.DutyPeriod;
import vn.hoi.jobs.definition.ReportDuty;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/**
 * Refuses questions to the register that nothing answers: an empty table would look as if all were
 * well.
 */
final class RegisterChecks {
  private static final String KNOWN =
      "select 1 from unit where unit_id = ? and level <> 'grassroots'";

  private RegisterChecks() {}

  static void mustBeOwed(
      List<ReportDuty> duties, @Nullable String report, @Nullable String period) {
    List<String> reports = duties.stream().map(ReportDuty::name).distinct().toList();
    if (report != null && !reports.contains(report)) {
      throw unknown(report, "no such report is owed", reports);
    }
    List<String> periods =
        duties.stream()
            .filter(duty -> report == null || duty.name().equals(report))
            .flatMap(duty -> duty.period().stream())
            .map(DutyPeriod::id)
            .distinct()
            .sorted()
            .toList();
    if (period != null && !periods.contains(period)) {
      throw unknown(period, "no report is owed for that period", periods);
    }
  }

  private static Problem unknown(String asked, String reason, List<String> known) {
    return Problem.ofOperator(
        "Cannot show the register of "
            + asked
            + ": "
            + reason
            + ". "
            + (known.isEmpty() ? "" : "Write one of " + String.join(", ", known) + "; ")
            + "definitions/report_duties.yaml says what is owed.");
  }

  static void mustBeDistrict(SnapshotSession session, String code, Suggestion suggestion)
      throws SQLException {
    try (PreparedStatement query = session.connection().prepareStatement(KNOWN)) {
      query.setString(1, code);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw Problem.ofOperator(
              "Cannot show the register of "
                  + code
                  + ": there is no district of that code. Write a code such as 006, or 01 for the"
                  + " city; `"
                  + suggestion.of("register")
                  + "` lists them.");
        }
      }
    }
  }
}
