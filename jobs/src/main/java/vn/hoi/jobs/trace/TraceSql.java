package vn.hoi.jobs.trace;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries of a trace: a definition's condition about rows, put between known joins. The unit
 * {@code u} is of any level, because districts and the city organise too; {@code u.is_open} tells
 * whether it is there at the end of the as-of day, {@code u.ground_is_open} whether a unit on its
 * ground is, {@code u.was_open} whether it was there at the end of the baseline.
 */
final class TraceSql {
  static final String UNIT_ON_THE_DAY =
      """
      (select *, bool_or(is_open) over (partition by on_period, boundary_group) as ground_is_open
      from (
        select x.*, d.period as on_period,
          coalesce(x.valid_from <= d.as_of, true) and coalesce(x.valid_to > d.as_of, true)
            as is_open,
          c.unit_id as city_id, coalesce(x.valid_from <= d.baseline_as_of, true)
            and coalesce(x.valid_to > d.baseline_as_of, true) as was_open
        from unit x cross join period d
        left join (select unit_id from unit where level = 'city') c on true))""";

  /** The table that holds them in a session: with their number known, joins are put in order. */
  static final String UNITS = "traced_unit";

  /** A condition that begins so joins other tables or views before it says where. */
  private static final Pattern JOINS =
      Pattern.compile("\\s*(?:left\\s+)?join\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private TraceSql() {}

  /**
   * An indicator in a review that is made, maybe through others, of one in another review or the
   * same.
   *
   * @param countedIn the review in which the rows are counted
   * @param period the reader's review
   * @param main the reader's main category; where that is no whole, each category is told
   */
  record Reader(String countedIn, String indicator, String period, String main) {
    private String row() {
      return Stream.of(countedIn, indicator, period, main)
          .map(text -> "'" + text.replace("'", "''") + "'")
          .collect(Collectors.joining(", ", "(", ")"));
    }
  }

  /**
   * Rows of a table behind the values of a place, a line for each stretch of rows without a gap;
   * parameters: period, place.
   */
  static String behind(String table, String units, String condition) {
    return """
    with hit as (
      select distinct t.source_file, t.source_sheet, t.source_row
      from %s t
      join period p on p.period = ?
      join %s u on u.on_period = p.period
        and ? in (u.unit_id, u.boundary_group, u.district_id, u.area, u.city_id)
      %s
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
        .formatted(table, units, clauses(condition));
  }

  private static String clauses(String condition) {
    return JOINS.matcher(condition).matches() ? condition : "where " + condition;
  }

  /**
   * Values that a row of a table feeds; parameters: file, file, sheet twice, row.
   *
   * @param readers the values made of those that the condition is about
   */
  static String fed(String table, String condition, List<Reader> readers) {
    String values = readers.stream().map(Reader::row).collect(Collectors.joining(", "));
    return """
    with one as (
      select r.*
      from %s r
      left join source_file f on f.file_id = r.source_file
      where (r.source_file = ? or f.name = ?)
        and (? is null or r.source_sheet is not distinct from ?)
        and r.source_row = ?
    ),
    place as (
      select distinct u.unit_id, u.boundary_group, u.district_id, u.area, p.period
      from one t
      join period p on true
      join %s u on u.on_period = p.period
      %s
    )
    select distinct v.indicator, v.period, v.category, v.level, v.unit_id, v.value, v.status
    from place p
    join (values %s) as r(counted_in, indicator, period, main) on r.counted_in = p.period
    join indicator_value v on v.indicator = r.indicator and v.period = r.period
      and (v.category = r.main or r.main <> '')
      and ((v.level = 'grassroots' and v.unit_id in (p.unit_id, p.boundary_group))
        or (v.level = 'district' and v.unit_id = p.district_id)
        or (v.level = 'area' and v.unit_id = p.area)
        or v.level = 'city')
    order by v.indicator, v.period, v.level, v.unit_id
    """
        .formatted(table, UNITS, clauses(condition), values);
  }
}
