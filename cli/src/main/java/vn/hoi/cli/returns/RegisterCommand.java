package vn.hoi.cli.returns;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoi.cli.Counts;
import vn.hoi.cli.StudyCommand;
import vn.hoi.jobs.definition.Definitions;
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
      "A line for each district and report; with --district a line for each of its unions. A report"
          + " is late when its union's day of receipt lies after the day it was due, undated when"
          + " no day was given."
    })
public final class RegisterCommand extends StudyCommand {
  private static final String DISTRICTS =
      """
      select form, period, due_on, district_id, district, count(*) as owed,
        count(*) filter (where state = 'on time') as on_time,
        count(*) filter (where state = 'late') as late,
        count(*) filter (where state = 'undated') as undated,
        count(*) filter (where state = 'missing') as missing,
        coalesce(max(days_late), 0) as most_days, max(revision) as revision
      from duty
      where period = coalesce(?, period) and district_id = coalesce(?, district_id)
      group by all order by form, period, district_id
      """;
  private static final String UNIONS =
      """
      select form, period, due_on, unit_id, name, state, received_on, days_late, revision, file
      from duty
      where period = coalesce(?, period) and district_id = ? and (not ? or state <> 'on time')
      order by form, period, unit_id
      """;

  @Option(names = "--period", paramLabel = "PERIOD", description = "One period, as 2019H1.")
  private @Nullable String period;

  @Option(names = "--district", paramLabel = "CODE", description = "One district, as 006.")
  private @Nullable String district;

  @Option(names = "--open", description = "Only unions whose report is late, undated or missing.")
  private boolean open;

  @Override
  public Integer call() {
    Study study = study();
    try (SnapshotSession session =
        SnapshotSession.open(study.warehouse(), study.warehouse().current(), Table.Access.OPEN)) {
      ReportDuties.view(session, Definitions.load(study.definitions()).duties());
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
        "form",
        "period",
        "due",
        "district",
        "owed",
        "on time",
        "late",
        "undated",
        "missing",
        "most days",
        "revision");
    try (PreparedStatement query = session.connection().prepareStatement(DISTRICTS)) {
      query.setString(1, period);
      query.setString(2, district);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          sayDistrict(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4) + " " + row.getString(5),
              Counts.of(row.getLong(6)),
              Counts.of(row.getLong(7)),
              Counts.of(row.getLong(8)),
              Counts.of(row.getLong(9)),
              Counts.of(row.getLong(10)),
              Counts.of(row.getLong(11)),
              text(row, 12));
        }
      }
    }
  }

  private void unions(SnapshotSession session, String code) throws SQLException {
    sayUnion("form", "period", "due", "union", "state", "received", "days", "revision", "file");
    try (PreparedStatement query = session.connection().prepareStatement(UNIONS)) {
      query.setString(1, period);
      query.setString(2, code);
      query.setBoolean(3, open);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          sayUnion(
              row.getString(1),
              row.getString(2),
              row.getString(3),
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
            String.format("%-5s %-7s %-11s %-24s %6s %8s %6s %8s %8s %10s %9s", words)
                .stripTrailing());
  }

  private void sayUnion(Object... words) {
    console()
        .say(String.format("%-5s %-7s %-11s %-42s %-8s %-11s %5s %9s  %s", words).stripTrailing());
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "-" : text;
  }
}
