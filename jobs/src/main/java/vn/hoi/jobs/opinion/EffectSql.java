package vn.hoi.jobs.opinion;

/**
 * What explains a change, once more: in SQL, from DuckDB's own values, by Kitagawa's formula as she
 * wrote it. It shares no code with the one in Java.
 */
final class EffectSql {
  private EffectSql() {}

  private static final String PARTS =
      """
      spot as (
        select v.indicator, p.period, v.category, d.has_denominator, d.scale,
          coalesce(u.boundary_group, v.unit_id) as part,
          v.period = p.period as later,
          coalesce(cast(sum(v.numerator) filter (where v.status <> 'not reported') as double), 0)
            as n,
          coalesce(cast(sum(v.denominator) filter (where v.status <> 'not reported') as double), 0)
            as d,
          bool_and(v.status <> 'not reported') as whole
        from opinion_value v
        join period p
          on p.baseline_period is not null and v.period in (p.period, p.baseline_period)
        join opinion_definition d on d.indicator = v.indicator and d.category = v.category
        left join unit u on u.unit_id = v.unit_id
        where v.level = 'grassroots'
        group by all
      ),
      cover as (
        select p.period, u.boundary_group as part,
          list(u.unit_id order by u.unit_id) filter (
            where (u.valid_from is null or u.valid_from <= p.baseline_as_of)
              and (u.valid_to is null or u.valid_to > p.baseline_as_of)) as then,
          list(u.unit_id order by u.unit_id) filter (
            where (u.valid_from is null or u.valid_from <= p.as_of)
              and (u.valid_to is null or u.valid_to > p.as_of)) as now
        from unit u join period p on p.baseline_period is not null
        where u.level = 'grassroots'
        group by all
      ),
      part as (
        select s.indicator, s.period, s.category, s.part, any_value(has_denominator) as divided,
          any_value(scale) as scale,
          coalesce(sum(n) filter (where not later), 0) as n0,
          coalesce(sum(d) filter (where not later), 0) as d0,
          coalesce(sum(n) filter (where later), 0) as n1,
          coalesce(sum(d) filter (where later), 0) as d1,
          count(*) = 2 and bool_and(whole) as compared,
          count(*) = 2 and bool_and(whole)
            and not any_value(c.then is distinct from c.now) as same
        from spot s
        join cover c on c.period = s.period and c.part = s.part
        group by all
      ),
      ground as (
        select distinct boundary_group as part, 'district' as level, district_id as place
        from unit where level = 'grassroots'
        union all
        select distinct boundary_group, 'area', area from unit where level = 'grassroots'
        union all
        select distinct boundary_group, 'city', (select unit_id from unit where level = 'city')
        from unit where level = 'grassroots'
      ),
      placed as (
        select p.*, g.level, g.place,
          sum(d0) filter (where same) over w as w0, sum(d1) filter (where same) over w as w1
        from part p join ground g on g.part = p.part
        window w as (partition by p.indicator, p.period, p.category, g.level, g.place)
      ),
      explained as (
        select indicator, period, category, level, place as unit_id,
          any_value(scale) as scale, any_value(divided) as divided,
          sum(n1 - n0) as counted,
          sum(n1 - n0) filter (where compared) as counted_compared,
          sum(n1 - n0) filter (where same) as counted_same,
          sum(n1) / nullif(sum(d1), 0) - sum(n0) / nullif(sum(d0), 0) as change,
          sum(n1) filter (where compared) / nullif(sum(d1) filter (where compared), 0)
            - sum(n0) filter (where compared) / nullif(sum(d0) filter (where compared), 0)
            as change_compared,
          sum(n1) filter (where same) / nullif(sum(d1) filter (where same), 0)
            - sum(n0) filter (where same) / nullif(sum(d0) filter (where same), 0) as change_same,
          sum((d0 / nullif(w0, 0) + d1 / nullif(w1, 0)) / 2
            * (coalesce(n1 / nullif(d1, 0), n0 / nullif(d0, 0), 0)
              - coalesce(n0 / nullif(d0, 0), n1 / nullif(d1, 0), 0))) filter (where same) as rate,
          sum((coalesce(n1 / nullif(d1, 0), n0 / nullif(d0, 0), 0)
              + coalesce(n0 / nullif(d0, 0), n1 / nullif(d1, 0), 0)) / 2
            * (d1 / nullif(w1, 0) - d0 / nullif(w0, 0))) filter (where same) as composition
        from placed
        group by all
      ),
      effect as (
        select indicator, period, category, level, unit_id,
          unnest([
            {name: 'like-for-like change', value: case when divided then scale * change_compared
              else coalesce(counted_compared, 0) end},
            {name: 'rate effect', value: case when divided then scale * rate
              else coalesce(counted_same, 0) end},
            {name: 'composition effect', value: case when divided then scale * composition
              else 0 end},
            {name: 'boundary effect', value: case when divided
              then scale * (change_compared - change_same)
              else coalesce(counted_compared, 0) - coalesce(counted_same, 0) end},
            {name: 'reporting effect', value: case when divided
              then scale * (change - change_compared)
              else counted - coalesce(counted_compared, 0) end}]) as of
        from explained
      )
      """;

  /**
   * Which changes have a Newcombe interval, the interval from the two values on record, and the sum
   * that the effects must have.
   */
  private static final String TOLD =
      """
      tested as (
        select c.*, coalesce(d.has_interval and c.status = 'observed'
          and c.baseline_numerator between 0 and c.baseline_denominator
          and c.numerator between 0 and c.denominator, false) as expected
        from spark_change c
        join opinion_definition d on d.indicator = c.indicator and d.category = c.category
      ),
      wilson as (
        select *, x0 / y0 as r0, x1 / y1 as r1,
          (2 * x0 + z2 - z * sqrt(z2 + 4 * x0 * (1 - x0 / y0))) / (2 * (y0 + z2)) as l0,
          (2 * x0 + z2 + z * sqrt(z2 + 4 * x0 * (1 - x0 / y0))) / (2 * (y0 + z2)) as u0,
          (2 * x1 + z2 - z * sqrt(z2 + 4 * x1 * (1 - x1 / y1))) / (2 * (y1 + z2)) as l1,
          (2 * x1 + z2 + z * sqrt(z2 + 4 * x1 * (1 - x1 / y1))) / (2 * (y1 + z2)) as u1
        from (
          select *, cast(baseline_numerator as double) as x0,
            cast(baseline_denominator as double) as y0, cast(numerator as double) as x1,
            cast(denominator as double) as y1, 1.959963984540054 as z,
            1.959963984540054 * 1.959963984540054 as z2
          from tested where expected)
      ),
      told as (
        select indicator, period, category, level, unit_id, unnest([
            {name: 'like-for-like change', value: like_for_like_change},
            {name: 'rate effect', value: rate_effect},
            {name: 'composition effect', value: composition_effect},
            {name: 'boundary effect', value: boundary_effect},
            {name: 'reporting effect', value: reporting_effect}]) as of
        from spark_change where rate_effect is not null
      ),
      both_sides as (
        select t.indicator, t.period, t.category, t.level, t.unit_id, t.of.name as figure,
          t.of.value as spark, e.of.value as duckdb
        from told t
        left join effect e
          on e.indicator = t.indicator and e.period = t.period and e.category = t.category
         and e.level = t.level and e.unit_id = t.unit_id and e.of.name = t.of.name
        union all
        select indicator, period, category, level, unit_id, 'sum of effects',
          rate_effect + composition_effect + boundary_effect + reporting_effect, change
        from spark_change where rate_effect is not null
        union all
        select indicator, period, category, level, unit_id, 'low', low,
          100 * greatest(-1, r1 - r0 - sqrt((r1 - l1) ** 2 + (u0 - r0) ** 2))
        from wilson
        union all
        select indicator, period, category, level, unit_id, 'high', high,
          100 * least(1, r1 - r0 + sqrt((u1 - r1) ** 2 + (r0 - l0) ** 2))
        from wilson
        union all
        select indicator, period, category, level, unit_id, 'an interval', coalesce(low, high), null
        from tested where not expected and coalesce(low, high) is not null
      )
      """;

  /** Every figure about a change that is not what DuckDB finds, up to rounding. */
  static final String DIFFERENCES =
      "with "
          + PARTS
          + ", "
          + TOLD
          + """
      select indicator, period, category, level, unit_id, figure,
        cast(spark as varchar) as spark, cast(duckdb as varchar) as duckdb
      from both_sides
      where duckdb is null or spark is null or abs(spark - duckdb) > 1e-9 * greatest(1, abs(duckdb))
      """;
}
