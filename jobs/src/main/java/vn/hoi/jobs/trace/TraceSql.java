package vn.hoi.jobs.trace;

import vn.hoi.jobs.definition.IndicatorDefinition;

/**
 * The queries of a trace: a definition's condition about rows, put between known joins. The unit
 * {@code u} is of any level, because districts and the city organise too.
 */
final class TraceSql {
  private TraceSql() {}

  /**
   * Rows of a table behind the values of a place, a line for each stretch of rows without a gap;
   * parameters: period, then the place five times.
   */
  static String behind(String table, String condition) {
    return """
    with hit as (
      select distinct t.source_file, t.source_sheet, t.source_row
      from %s t
      join period p on p.period = ?
      join unit u
        on (u.unit_id = ? or u.boundary_group = ? or u.district_id = ? or u.area = ?
          or exists (select 1 from unit c where c.level = 'city' and c.unit_id = ?))
      where %s
    ),
    -- Rows that follow each other keep the same distance to their number.
    numbered as (
      select *, source_row
        - row_number() over (partition by source_file, source_sheet order by source_row) as stretch
      from hit
    )
    select n.source_file, coalesce(f.name, ''), n.source_sheet, min(n.source_row), max(n.source_row)
    from numbered n
    left join source_file f on f.file_id = n.source_file
    group by n.source_file, f.name, n.source_sheet, n.stretch
    order by 2, 3 nulls first, 1, 4
    """
        .formatted(table, condition);
  }

  /**
   * Values of an indicator that a row of a table feeds; parameters: file, file, sheet twice, row.
   */
  static String fed(String table, String condition, IndicatorDefinition reader, boolean direct) {
    String period = direct ? "v.period = p.period" : "v.period in (p.period, q.period)";
    return """
    with place as (
      select distinct u.unit_id, u.boundary_group, u.district_id, u.area, p.period
      from %s t
      join unit u on true
      join period p on true
      left join source_file f on f.file_id = t.source_file
      where (t.source_file = ? or f.name = ?)
        and (? is null or t.source_sheet is not distinct from ?)
        and t.source_row = ?
        and (%s)
    )
    select distinct v.indicator, v.period, v.category, v.level, v.unit_id, v.value, v.status
    from place p
    left join period q on q.baseline_period = p.period
    join indicator_value v on v.indicator = '%s' and v.category = '%s' and %s
      and ((v.level = 'grassroots' and v.unit_id in (p.unit_id, p.boundary_group))
        or (v.level = 'district' and v.unit_id = p.district_id)
        or (v.level = 'area' and v.unit_id = p.area)
        or v.level = 'city')
    order by v.indicator, v.period, v.level, v.unit_id
    """
        .formatted(table, condition, reader.id(), reader.main(), period);
  }
}
