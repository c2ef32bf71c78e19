package vn.hoi.cli.returns;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoi.cli.Counts;
import vn.hoi.cli.StudyCommand;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.ReportDuty;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** Shows who owed which report, when it came, how late, and which revision counts. */
@Command(
    name = "register",
    header = {
      "Show who owed which report, when it came, how late, which revision counts.",
      "Sổ theo dõi báo cáo: đơn vị nào phải gửi, gửi khi nào, chậm mấy ngày, lần nào được tính."
    },
    description = {
      "A line for each district and report; with --district a line for each unit that owes it. A"
          + " report is late when its day of receipt lies after the day it was due, undated when no"
          + " day of receipt was given, received when no day is set for it.",
      "What is owed by whom, how often and by which day is text in definitions/report_duties.yaml."
    })
public final class RegisterCommand extends StudyCommand {
  private static final String DISTRICTS =
      """
      select report, period, due_on, district_id, district, count(*) as owed,
        count(*) filter (where state = 'on time') as on_time,
        count(*) filter (where state = 'late') as late,
        count(*) filter (where state = 'undated') as undated,
        count(*) filter (where state = 'received') as received,
        count(*) filter (where state = 'missing') as missing,
        coalesce(max(days_late), 0) as most_days, max(revision) as revision
      from duty
      where period = coalesce(?, period) and report = coalesce(?, report)
      group by all order by report, period, district_id
      """;
  private static final String UNIONS =
      """
      select report, period, due_on, unit_id, name, state, received_on, days_late, revision, file
      from duty
      where period = coalesce(?, period) and report = coalesce(?, report) and district_id = ?
        and (not ? or state not in ('on time', 'received'))
      order by report, period, unit_id
      """;

  @Option(names = "--period", paramLabel = "PERIOD", description = "One period, as 2019H1.")
  private @Nullable String period;

  @Option(
      names = "--report",
      paramLabel = "NAME",
      description = "One report, by its form or kind, as B1 or finance.")
  private @Nullable String report;

  @Option(names = "--district", paramLabel = "CODE", description = "One district, as 006.")
  private @Nullable String district;

  @Option(names = "--open", description = "Only units whose report is late, undated or missing.")
  private boolean open;

  @Override
  public Integer call() {
    Study study = study();
    try (SnapshotSession session =
        SnapshotSession.open(study.warehouse(), study.warehouse().current(), Table.Access.OPEN)) {
      List<ReportDuty> duties = Definitions.load(study.definitions()).duties();
      RegisterChecks.mustBeOwed(duties, report, period);
      if (duties.isEmpty()) {
        console().say("No report is owed: definitions/report_duties.yaml names none.");
        return DONE;
      }
      ReportDuties.view(session, duties);
      if (district == null) {
        districts(session);
      } else {
        unions(session, district);
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the register of reports: " + e.getMessage(), e);
    }
    return DONE;
  }

  private void districts(SnapshotSession session) throws SQLException {
    sayDistrict(
        "report",
        "period",
        "due",
        "district",
        "owed",
        "on time",
        "late",
        "undated",
        "received",
        "missing",
        "most days",
        "revision");
    try (PreparedStatement query = session.connection().prepareStatement(DISTRICTS)) {
      query.setString(1, period);
      query.setString(2, report);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          sayDistrict(
              row.getString(1),
              text(row, 2),
              text(row, 3),
              row.getString(4) + " " + row.getString(5),
              Counts.of(row.getLong(6)),
              Counts.of(row.getLong(7)),
              Counts.of(row.getLong(8)),
              Counts.of(row.getLong(9)),
              Counts.of(row.getLong(10)),
              Counts.of(row.getLong(11)),
              Counts.of(row.getLong(12)),
              text(row, 13));
        }
      }
    }
  }

  private void unions(SnapshotSession session, String code) throws SQLException {
    RegisterChecks.mustBeDistrict(session, code, suggestion());
    sayUnit("report", "period", "due", "unit", "state", "received", "days", "revision", "file");
    try (PreparedStatement query = session.connection().prepareStatement(UNIONS)) {
      query.setString(1, period);
      query.setString(2, report);
      query.setString(3, code);
      query.setBoolean(4, open);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          sayUnit(
              row.getString(1),
              text(row, 2),
              text(row, 3),
              row.getString(4) + " " + row.getString(5),
              row.getString(6),
              text(row, 7),
              text(row, 8),
              text(row, 9),
              text(row, 10));
        }
      }
    }
  }

  private void sayDistrict(Object... words) {
    console()
        .say(
            String.format("%-11s %-10s %-11s %-30s %6s %8s %6s %8s %9s %8s %10s %9s", words)
                .stripTrailing());
  }

  private void sayUnit(Object... words) {
    console()
        .say(
            String.format("%-11s %-10s %-11s %-42s %-9s %-11s %5s %9s  %s", words).stripTrailing());
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null || text.isEmpty() ? "-" : text;
  }
}
