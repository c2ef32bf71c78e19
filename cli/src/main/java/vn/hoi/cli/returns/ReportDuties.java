package vn.hoi.cli.returns;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoi.jobs.definition.ReportDuty;
import vn.hoi.warehouse.query.SnapshotSession;

/** Who owed which report and what came of it, as a view over a snapshot. */
final class ReportDuties {
  /**
   * A union owes the report of each period for the whole of which it was open. The figures and the
   * day of receipt that count are those of the file in force: its last revision. A report whose
   * file tells no day is undated.
   */
  private static final String SQL =
      """
      with came as (
        select unit_id, form, period, min(received_on) as received_on, max(revision) as revision,
          arg_max(source_file, revision) as source_file
        from report_figure group by unit_id, form, period
      )
      select d.form, d.period, d.due_on, u.unit_id, u.type || ' ' || u.name as name, u.district_id,
        q.type || ' ' || q.name as district,
        case when c.unit_id is null then 'missing'
          when c.received_on is null then 'undated'
          when c.received_on <= d.due_on then 'on time' else 'late' end as state,
        c.received_on,
        case when c.received_on > d.due_on then date_diff('day', d.due_on, c.received_on) end
          as days_late,
        c.revision, f.name as file
      from (values @duties@) d(form, period, period_start, period_end, due_on)
      join unit u on u.level = 'grassroots'
        and (u.valid_from is null or u.valid_from <= d.period_start)
        and (u.valid_to is null or u.valid_to > d.period_end)
      join unit q on q.unit_id = u.district_id
      left join came c on c.unit_id = u.unit_id and c.form = d.form and c.period = d.period
      left join source_file f on f.file_id = c.source_file
      """;

  private ReportDuties() {}

  /** Adds the view {@code duty}, with the duties of the definitions in force. */
  static void view(SnapshotSession session, List<ReportDuty> duties) {
    String values =
        duties.stream()
            .map(
                d ->
                    String.format(
                        Locale.ROOT,
                        "('%s', '%s', date '%s', date '%s', date '%s')",
                        d.form().replace("'", "''"),
                        d.period().replace("'", "''"),
                        d.from(),
                        d.to(),
                        d.dueOn()))
            .collect(Collectors.joining(", "));
    session.view("duty", SQL.replace("@duties@", values));
  }
}
