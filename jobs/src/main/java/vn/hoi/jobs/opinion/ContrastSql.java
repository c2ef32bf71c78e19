package vn.hoi.jobs.opinion;

/**
 * Contrasts of parts once more, from changes that were checked themselves: which pairs there are,
 * their difference, and its interval by Zou and Donner's formula.
 */
final class ContrastSql {
  private ContrastSql() {}

  /** Every contrast that is missing or too many, and every figure of one, up to rounding. */
  static final String DIFFERENCES =
      """
      with expected as (
        select a.indicator, a.period, a.category, a.level, a.unit_id,
          a.change, b.change as other,
          a.change - b.change - sqrt((a.change - a.low) ** 2 + (b.high - b.change) ** 2) as low,
          a.change - b.change + sqrt((a.high - a.change) ** 2 + (b.change - b.low) ** 2) as high
        from opinion_definition d
        join spark_change a on a.indicator = d.indicator and a.category = d.category
        join spark_change b
          on b.indicator = a.indicator and b.period = a.period and b.category = d.against
         and b.level = a.level and b.unit_id = a.unit_id
        where d.against <> '' and a.change is not null and a.low is not null
          and b.change is not null and b.low is not null
      ),
      pair as (
        select coalesce(c.indicator, e.indicator) as indicator,
          coalesce(c.period, e.period) as period, coalesce(c.category, e.category) as category,
          coalesce(c.level, e.level) as level, coalesce(c.unit_id, e.unit_id) as unit_id,
          unnest([
            {name: 'contrast: change', spark: c.change, duckdb: e.change},
            {name: 'contrast: change of the other part', spark: c.change_against, duckdb: e.other},
            {name: 'contrast: difference', spark: c.difference, duckdb: e.change - e.other},
            {name: 'contrast: low', spark: c.low, duckdb: e.low},
            {name: 'contrast: high', spark: c.high, duckdb: e.high}]) as of
        from indicator_contrast c
        full outer join expected e
          on e.indicator = c.indicator and e.period = c.period and e.category = c.category
         and e.level = c.level and e.unit_id = c.unit_id
      )
      select indicator, period, category, level, unit_id, of.name as figure,
        cast(of.spark as varchar) as spark, cast(of.duckdb as varchar) as duckdb
      from pair
      where (of.spark is null) <> (of.duckdb is null)
         or abs(of.spark - of.duckdb) > 1e-9 * greatest(1, abs(of.duckdb))
      """;
}
