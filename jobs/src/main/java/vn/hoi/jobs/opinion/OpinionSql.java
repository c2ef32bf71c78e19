package vn.hoi.jobs.opinion;

/**
 * The roll-up once more, in SQL and independent of the one in Java: grouping sets instead of loops.
 * It shares no code with it on purpose; what both get wrong must be wrong in the definition.
 */
final class OpinionSql {
  private OpinionSql() {}

  static final String TABLES =
      """
      create temp table opinion_definition (
        indicator varchar, grain varchar, category varchar, has_denominator boolean, scale bigint,
        gate double, own_levels boolean, against varchar, has_interval boolean);
      create temp table opinion_row (
        indicator varchar, period varchar, unit_id varchar, category varchar,
        numerator bigint, denominator bigint);
      create temp table opinion_value (
        indicator varchar, period varchar, category varchar, level varchar, unit_id varchar,
        numerator bigint, denominator bigint, value double, status varchar, publishable boolean);
      create temp table spark_value as
        select indicator, period, category, level, unit_id, numerator, denominator, value, status,
          publishable, low, high
        from indicator_value;
      create temp table spark_change as select * from indicator_change;
      create or replace view indicator_value as select * from opinion_value
      """;

  /** Where a row counts, in one line per row: its own place and all above it. */
  private static final String PLACES =
      """
      place as (
        select unit_id as id, 'UNIT' as grain, level, district_id, area from unit
        where level = 'grassroots'
        union all
        select boundary_group, 'BOUNDARY_GROUP', 'grassroots', min(district_id), min(area)
        from unit where level = 'grassroots' group by boundary_group
        union all
        select unit_id, 'ANY', level, case when level = 'city' then null else district_id end, area
        from unit
        union all
        select distinct boundary_group, 'ANY', 'grassroots', district_id, area
        from unit
        where level = 'grassroots' and boundary_group not in (select unit_id from unit)
        union all
        select unit_id, 'ABOVE', level, district_id, null from unit where level <> 'grassroots'
        union all
        select distinct area, 'ABOVE', 'area', null, area from unit where level = 'grassroots'
      )
      """;

  /** Adds the rows of the indicators named in opinion_wave up to all levels. */
  static final String ROLL_UP =
      "insert into opinion_value with "
          + PLACES
          + """
      , placed as (
        select
          r.indicator, r.period, r.category, r.numerator, r.denominator, d.has_denominator, d.scale,
          d.gate, d.own_levels,
          r.numerator is not null and (r.denominator is not null or not d.has_denominator)
            as reported,
          case when p.level = 'grassroots' then p.id end as grassroots,
          p.district_id as district,
          p.area,
          (select unit_id from unit where level = 'city') as city
        from opinion_row r
        join opinion_definition d on d.indicator = r.indicator and d.category = r.category
        join place p on p.id = r.unit_id and p.grain = d.grain
        where r.indicator in (select indicator from opinion_wave)
          and (not d.own_levels or p.level = 'grassroots')
      ),
      given as (
        -- What the query says itself about each place of each level.
        select distinct r.indicator, r.period, r.category, p.level, r.unit_id, r.numerator
        from opinion_row r
        join opinion_definition d
          on d.indicator = r.indicator and d.category = r.category and d.own_levels
        join place p
          on p.id = r.unit_id
         and (p.grain = 'ABOVE' or (p.grain = d.grain and p.level = 'grassroots'))
      ),
      summed as (
        select
          indicator, period, category,
          case
            when grouping(grassroots) = 0 then 'grassroots'
            when grouping(district) = 0 then 'district'
            when grouping(area) = 0 then 'area'
            else 'city'
          end as level,
          coalesce(grassroots, district, area, city) as unit_id,
          cast(sum(numerator) filter (where reported) as bigint) as numerator,
          cast(sum(denominator) filter (where reported and has_denominator) as bigint)
            as denominator,
          -- A union that did not report keeps what is known of it.
          any_value(numerator) as own_numerator,
          any_value(denominator) filter (where has_denominator) as own_denominator,
          bool_or(reported) as reported,
          any_value(has_denominator) as has_denominator,
          any_value(scale) as scale,
          any_value(gate) as gate,
          any_value(own_levels) as own_levels,
          cast(count(*) filter (where reported) as double) / count(*) as of_units,
          cast(sum(denominator) filter (where reported and has_denominator) as double)
            / nullif(greatest(sum(denominator) filter (where has_denominator), 0), 0)
            as of_denominator,
          bool_or(has_denominator and denominator is null) as some_denominators_missing
        from placed
        group by grouping sets (
          (indicator, period, category, grassroots),
          (indicator, period, category, district),
          (indicator, period, category, area),
          (indicator, period, category, city))
        having coalesce(grassroots, district, area, city) is not null
      ),
      taken as (
        select s.* replace (
          case when s.own_levels then g.numerator else s.numerator end as numerator,
          case when s.own_levels then g.numerator is not null else s.reported end as reported)
        from summed s
        left join given g
          on g.indicator = s.indicator and g.period = s.period and g.category = s.category
         and g.level = s.level and g.unit_id = s.unit_id
      ),
      judged as (
        select *, of_denominator is not null as sum_denominator_known,
          case
            when not reported then 'not reported'
            when has_denominator and denominator <= 0 then 'no denominator'
            when numerator = 0 then 'zero'
            else 'observed'
          end as status
        from taken
      )
      select
        indicator, period, category, level, unit_id,
        case when not reported and level = 'grassroots' then own_numerator else numerator end,
        case when not reported and level = 'grassroots' then own_denominator else denominator end,
        case when status in ('observed', 'zero') then
          case when has_denominator
               then cast(numerator * scale as double) / nullif(cast(denominator as double), 0)
               else cast(numerator as double) end
        end,
        status,
        case
          when sum_denominator_known and not some_denominators_missing then of_denominator >= gate
          else coalesce(of_denominator, 1) >= gate and of_units >= gate
        end
      from judged
      """;

  /** Two bounds of an interval, which come of square roots, that are not nearly alike. */
  private static final String FAR_APART =
      "(%s is null) <> (%s is null) or abs(%s - %s) > 1e-9 * greatest(1, %s)";

  /** What the two have of a figure in the rows of `pair` where it is not the same. */
  private static String difference(String figure, String spark, String duckdb) {
    return difference(figure, spark, duckdb, spark + " is distinct from " + duckdb);
  }

  private static String difference(String figure, String spark, String duckdb, String where) {
    return "select indicator, period, category, level, unit_id, '%s' as figure, ".formatted(figure)
        + "cast(%s as varchar) as spark, cast(%s as varchar) as duckdb ".formatted(spark, duckdb)
        + "from pair where "
        + where;
  }

  /** Every figure of a value on which the two do not agree. */
  static final String VALUE_DIFFERENCES =
      """
      with both_values as (
        select
          coalesce(s.indicator, o.indicator) as indicator, coalesce(s.period, o.period) as period,
          coalesce(s.category, o.category) as category, coalesce(s.level, o.level) as level,
          coalesce(s.unit_id, o.unit_id) as unit_id,
          s.numerator as sn, o.numerator as dn, s.denominator as sd, o.denominator as dd,
          s.status as ss, o.status as ds, s.publishable as sp, o.publishable as dp,
          s.value as sv, o.value as dv, s.low as sl, s.high as sh,
          coalesce(d.has_interval and o.status in ('observed', 'zero')
            and o.numerator between 0 and o.denominator, false) as has_interval,
          cast(o.numerator as double) as x, cast(o.denominator as double) as y,
          1.959963984540054 as z
        from spark_value s
        full outer join opinion_value o
          on s.indicator = o.indicator and s.period = o.period and s.category = o.category
         and s.level = o.level and s.unit_id = o.unit_id
        left join opinion_definition d on d.indicator = o.indicator and d.category = o.category
      ),
      pair as (
        select *,
          case when has_interval then 100 * (2 * x + z * z - z * sqrt(z * z + 4 * x * (1 - x / y)))
            / (2 * (y + z * z)) end as dl,
          case when has_interval then 100 * (2 * x + z * z + z * sqrt(z * z + 4 * x * (1 - x / y)))
            / (2 * (y + z * z)) end as dh
        from both_values
      )
      """
          + String.join(
              "\nunion all\n",
              difference("numerator", "sn", "dn"),
              difference("denominator", "sd", "dd"),
              difference("status", "ss", "ds"),
              difference("publishable", "sp", "dp"),
              difference("value", "sv", "dv"),
              difference("low", "sl", "dl", FAR_APART.formatted("sl", "dl", "sl", "dl", "dl")),
              difference("high", "sh", "dh", FAR_APART.formatted("sh", "dh", "sh", "dh", "dh")));

  /** Every change whose two ends are not what DuckDB has for the same place. */
  static final String CHANGE_DIFFERENCES =
      """
      with spot as (
        select v.indicator, v.period, v.category, v.level,
          coalesce(case when v.level = 'grassroots' and d.grain = 'UNIT' then u.boundary_group end,
            v.unit_id) as unit_id,
          case when bool_and(v.status <> 'not reported') then cast(sum(v.numerator) as bigint) end
            as numerator,
          case when bool_and(v.status <> 'not reported') then cast(sum(v.denominator) as bigint) end
            as denominator,
          count(*) as parts
        from opinion_value v
        join opinion_definition d on d.indicator = v.indicator and d.category = v.category
        left join unit u on u.unit_id = v.unit_id
        group by all
      ),
      pair as (
        select c.indicator, c.period, c.category, c.level, c.unit_id,
          c.baseline_numerator, b.numerator as bn, c.baseline_denominator, b.denominator as bd,
          c.numerator, n.numerator as nn, c.denominator, n.denominator as nd
        from spark_change c
        left join spot b
          on b.indicator = c.indicator and b.period = c.baseline_period
         and b.category = c.category and b.level = c.level and b.unit_id = c.unit_id
        left join spot n
          on n.indicator = c.indicator and n.period = c.period
         and n.category = c.category and n.level = c.level and n.unit_id = c.unit_id
        where c.level <> 'grassroots' or c.status <> 'not reported'
      )
      """
          + String.join(
              "\nunion all\n",
              difference("baseline numerator", "baseline_numerator", "bn"),
              difference("baseline denominator", "baseline_denominator", "bd"),
              difference("change numerator", "numerator", "nn"),
              difference("change denominator", "denominator", "nd"));

  static final String IN_ORDER =
      "select * from ((%s)\nunion all\n(%s)\nunion all\n(%s)\nunion all\n(%s)\nunion all\n(%s)) order by indicator, period, category, level, unit_id, figure";
}
