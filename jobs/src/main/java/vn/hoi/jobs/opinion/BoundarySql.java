package vn.hoi.jobs.opinion;

/** Looks for counts that were lost or made on the way to other boundaries. */
final class BoundarySql {
  private BoundarySql() {}

  /**
   * Totals that are not those DuckDB counted itself, those of districts and areas unless ground
   * left one between the day of the figures and that of the boundaries; unions of one district that
   * do not add up to it where all are known and none was left without figures by an event; unions
   * that no event between the two days touched whose figures changed; and unions that are all that
   * a group of constant boundary is on that day and have not its figures.
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
        -- What a district counted of its own is in none of its unions.
        join opinion_definition d
          on d.indicator = b.indicator and d.category = b.category and d.grain <> 'ANY'
        where b.level = 'grassroots' and u.district_id is not null
        group by all
        having bool_and(b.status <> 'not reported')
      ),
      redrawn as (
        -- Unions open that day that an event ever touched.
        select o.boundaries, u.unit_id, u.district_id
        from unit u
        cross join (select distinct boundaries from indicator_on_boundaries) o
        where u.level = 'grassroots'
          and coalesce(u.valid_from <= o.boundaries, true)
          and coalesce(u.valid_to > o.boundaries, true)
          and (u.unit_id in (select from_unit from unit_succession)
            or u.unit_id in (select to_unit from unit_succession))
      ),
      one_unit as (
        -- Groups that are one union that day, all their ground and nothing else.
        select o.boundaries, u.boundary_group, min(u.unit_id) as unit_id
        from unit u
        cross join (select distinct boundaries from indicator_on_boundaries) o
        where u.level = 'grassroots'
          and coalesce(u.valid_from <= o.boundaries, true)
          and coalesce(u.valid_to > o.boundaries, true)
          and not exists (
            select 1 from unit g
            join unit_succession s on g.unit_id in (s.from_unit, s.to_unit)
            where g.boundary_group = u.boundary_group and s.boundary_group is null
              and s.effective_on <= o.boundaries)
          and not exists (
            select 1 from unit g
            where g.boundary_group = u.boundary_group and g.valid_from is not null
              and g.unit_id not in (select to_unit from unit_succession)
              and g.unit_id <> u.unit_id)
        group by all
        having count(*) = 1
      ),
      grouped as (
        select v.indicator, v.period, v.category, v.level, n.unit_id, n.boundaries,
          b.numerator, v.numerator as vn, b.denominator, v.denominator as vd
        from opinion_value v
        join opinion_definition d
          on d.indicator = v.indicator and d.category = v.category and d.grain <> 'UNIT'
        join one_unit n on n.boundary_group = v.unit_id
        left join indicator_on_boundaries b
          on b.indicator = v.indicator and b.period = v.period and b.category = v.category
         and b.level = v.level and b.unit_id = n.unit_id and b.boundaries = n.boundaries
        where v.level = 'grassroots' and v.status <> 'not reported'
          and exists (
            select 1 from indicator_on_boundaries c
            where c.indicator = v.indicator and c.period = v.period and c.category = v.category
              and c.boundaries = n.boundaries)
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
          and not exists (
          -- Nor does what nobody could share out reach the unions.
          select 1 from redrawn r
          where r.district_id = p.district_id and r.boundaries = p.boundaries
            and not exists (
              select 1 from indicator_on_boundaries c
              where c.indicator = p.indicator and c.period = p.period and c.category = p.category
                and c.boundaries = p.boundaries and c.level = 'grassroots'
                and c.unit_id = r.unit_id))
        union all
        select indicator, period, category, level, unit_id, boundaries, numerator, vn,
          denominator, vd
        from untouched
        union all
        select indicator, period, category, level, unit_id, boundaries, numerator, vn,
          denominator, vd
        from grouped
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
