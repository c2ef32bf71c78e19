package vn.hoi.jobs.opinion;

/** Looks for counts that were lost or made on the way to other boundaries. */
final class BoundarySql {
  private BoundarySql() {}

  /**
   * Totals that are not those DuckDB counted itself, those of districts and areas unless ground
   * left one between the day of the figures and that of the boundaries; unions of one district that
   * do not add up to it where all are known; and unions that no event between the two days touched
   * whose figures changed.
   */
  static final String DIFFERENCES =
      """
      with between_days as (
        select p.period, o.boundaries, s.from_unit, s.to_unit
        from period p
        cross join (select distinct boundaries from indicator_on_boundaries) o
        join unit_succession s
          on s.effective_on > least(p.as_of, o.boundaries)
         and s.effective_on <= greatest(p.as_of, o.boundaries)
      ),
      crossing as (
        select distinct m.period, m.boundaries, l.level
        from between_days m
        join unit f on f.unit_id = m.from_unit
        join unit t on t.unit_id = m.to_unit
        join (values ('district'), ('area')) as l(level)
          on case l.level when 'district' then f.district_id is distinct from t.district_id
             else f.area is distinct from t.area end
      ),
      total as (
        select b.*, v.numerator as vn, v.denominator as vd
        from indicator_on_boundaries b
        left join opinion_value v
          on v.indicator = b.indicator and v.period = b.period and v.category = b.category
         and v.level = b.level and v.unit_id = b.unit_id
        where b.level <> 'grassroots' and not exists (
          select 1 from crossing c
          where c.period = b.period and c.boundaries = b.boundaries and c.level = b.level)
      ),
      part as (
        select b.indicator, b.period, b.category, b.boundaries, u.district_id,
          cast(sum(b.numerator) as bigint) as numerator,
          cast(sum(b.denominator) as bigint) as denominator
        from indicator_on_boundaries b
        join unit u on u.unit_id = b.unit_id
        where b.level = 'grassroots' and u.district_id is not null
        group by all
        having bool_and(b.status <> 'not reported')
      ),
      untouched as (
        select b.*, v.numerator as vn, v.denominator as vd
        from indicator_on_boundaries b
        join opinion_value v
          on v.indicator = b.indicator and v.period = b.period and v.category = b.category
         and v.level = b.level and v.unit_id = b.unit_id
        where b.level = 'grassroots' and b.status <> 'not reported'
          and not exists (
            select 1 from between_days m
            where m.period = b.period and m.boundaries = b.boundaries
              and b.unit_id in (m.from_unit, m.to_unit))
      ),
      pair as (
        select indicator, period, category, level, unit_id, boundaries, numerator, vn,
          denominator, vd
        from total
        union all
        select p.indicator, p.period, p.category, 'district', p.district_id, p.boundaries,
          p.numerator, b.numerator, p.denominator, b.denominator
        from part p
        join indicator_on_boundaries b
          on b.indicator = p.indicator and b.period = p.period and b.category = p.category
         and b.boundaries = p.boundaries and b.level = 'district' and b.unit_id = p.district_id
        where not exists (
          -- Of a union that is no more the figures stay with the district alone.
          select 1 from unit g
          where g.district_id = p.district_id and g.valid_to is not null
            and g.unit_id not in (select from_unit from unit_succession))
        union all
        select indicator, period, category, level, unit_id, boundaries, numerator, vn,
          denominator, vd
        from untouched
      )
      select indicator, period, category, level, unit_id,
        'numerator on the boundaries of ' || boundaries as figure,
        cast(numerator as varchar) as spark, cast(vn as varchar) as duckdb
      from pair where numerator is distinct from vn
      union all
      select indicator, period, category, level, unit_id,
        'denominator on the boundaries of ' || boundaries,
        cast(denominator as varchar), cast(vd as varchar)
      from pair where denominator is distinct from vd
      """;
}
