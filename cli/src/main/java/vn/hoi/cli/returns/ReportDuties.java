package vn.hoi.cli.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoi.jobs.definition.DutyPeriod;
import vn.hoi.jobs.definition.ReportDuty;
import vn.hoi.warehouse.query.SnapshotSession;

/** Who owed which report and what came of it, as a view over a snapshot. */
final class ReportDuties {
  /**
   * A unit owes the report of each period for the whole of which it was open, and one of no period
   * while it is open. Of unions the figures and the day of receipt that count are those of the file
   * in force: its last revision; of others the file in force counts, and no file tells the day it
   * came. A report whose day of receipt is not known is undated; one for which no day is set is
   * received.
   */
  private static final String SQL =
      """
      with duty as (
        select * from (values @duties@)
          d(kind, form, owner, report, period, period_start, period_end, due_on)
      ),
      owed as (
        select d.*, u.unit_id, trim(u.type || ' ' || u.name) as name,
          case when u.level = 'grassroots' then u.district_id else u.unit_id end as district_id
        from duty d
        join unit u on u.level = case d.owner
            when 'unions' then 'grassroots' when 'districts' then 'district' else 'city' end
          and (u.valid_from is null or d.period_start is null or u.valid_from <= d.period_start)
          and (u.valid_to is null or u.valid_to > d.period_end)
      ),
      figures as (
        select unit_id, form, period, min(received_on) as received_on, max(revision) as revision,
          arg_max(source_file, revision) as source_file
        from report_figure group by unit_id, form, period
      ),
      files as (
        select kind, district_id as unit_id, coalesce(period, '') as period,
          max(source_file) as source_file
        from received where district_id <> '01' group by all
        union all
        select kind, '01', coalesce(period, ''), max(source_file) from received group by all
      ),
      came as (
        select o.*, g.received_on, g.revision, g.source_file
        from owed o
        left join figures g on g.unit_id = o.unit_id and g.form = o.form and g.period = o.period
        where o.owner = 'unions'
        union all
        select o.*, null, coalesce(try_cast(regexp_extract(s.scope, 'revision=(\\d+)', 1) as bigint),
          case when s.file_id is not null then 1 end), g.source_file
        from owed o
        left join files g on g.unit_id = o.unit_id and g.kind = o.kind and g.period = o.period
        left join source_file s on s.file_id = g.source_file
        where o.owner <> 'unions'
      )
      select c.report, c.period, c.due_on, c.unit_id, c.name, c.district_id,
        trim(q.type || ' ' || q.name) as district,
        case when c.source_file is null then 'missing'
          when c.due_on is null then 'received'
          when c.received_on is null then 'undated'
          when c.received_on <= c.due_on then 'on time' else 'late' end as state,
        c.received_on,
        case when c.received_on > c.due_on then date_diff('day', c.due_on, c.received_on) end
          as days_late,
        c.revision, f.name as file
      from came c
      join unit q on q.unit_id = c.district_id
      left join source_file f on f.file_id = c.source_file
      """;

  private ReportDuties() {}

  /** Adds the view {@code duty}, with the duties of the definitions in force. */
  static void view(SnapshotSession session, List<ReportDuty> duties) {
    String values = duties.stream().map(ReportDuties::values).collect(Collectors.joining(", "));
    session.view("duty", SQL.replace("@duties@", values));
  }

  private static String values(ReportDuty duty) {
    Optional<DutyPeriod> period = duty.period();
    String texts =
        Stream.of(
                duty.kind(),
                duty.form(),
                duty.owner().word(),
                duty.name(),
                period.map(DutyPeriod::id).orElse(""))
            .map(text -> "'" + text.replace("'", "''") + "'")
            .collect(Collectors.joining(", "));
    String days =
        Stream.of(period.map(DutyPeriod::first), period.map(DutyPeriod::last), duty.dueOn())
            .map(day -> day.map(d -> "date '" + d + "'").orElse("null::date"))
            .collect(Collectors.joining(", "));
    return "(" + texts + ", " + days + ")";
  }
}
