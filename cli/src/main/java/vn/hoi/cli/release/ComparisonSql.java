package vn.hoi.cli.release;

/** How the tables of comparisons are read; {@code %s} stands for the periods of the review. */
final class ComparisonSql {
  private ComparisonSql() {}

  static final String CHANGES =
      """
      select indicator, period, baseline_period, category, level, unit_id
      from indicator_change where period in (%s) and level <> 'grassroots'
      order by indicator, period, category, level, unit_id
      """;

  static final String CONTRASTS =
      """
      select indicator, period, baseline_period, category, against, level, unit_id, change,
        change_against, difference, low, high
      from indicator_contrast where period in (%s)
      order by indicator, period, category, level, unit_id
      """;

  static final String INEQUALITY =
      """
      select indicator, period, category, level, split, places, lowest_unit_id, lowest,
        highest_unit_id, highest, gap, ratio, variance, theil, theil_between, theil_within
      from indicator_inequality where period in (%s)
      order by indicator, period, category, level, split
      """;

  static final String BOUNDS =
      """
      select indicator, period, category, level, unit_id, low, high, silent_places,
        silent_denominator, places_without_size, sizes_from_other_reviews, rows_rejected,
        rows_of_unknown_size, rows_of_conditions
      from indicator_bound where period in (%s)
      order by indicator, period, category, level, unit_id
      """;

  static final String TRANSITIONS =
      """
      select indicator, period, from_level, to_level, unions, symmetry, symmetry_degrees, symmetry_p
      from indicator_transition where period in (%s)
      order by indicator, period, from_level, to_level
      """;

  static final String ESTIMATES =
      """
      select e.survey, e.wave, e.question, q.text_vi as question_vi, e.stratum,
        s.name_vi as stratum_vi, e.asked, e.answered, e.share, e.error, e.low, e.high,
        e.baseline_wave, e.change, e.change_low, e.change_high
      from survey_estimate e
      left join survey_question q on q.survey = e.survey and q.question = e.question
      left join survey_stratum s on s.survey = e.survey and s.stratum = e.stratum
      where e.wave in (%s)
      order by e.survey, q.position, e.question, e.stratum, e.wave
      """;

  static final String RANKS =
      """
      select period, unit_id, rank, rank_median, rank_low, rank_high, unions, scenarios
      from quality_rank where period in (%s) order by period, unit_id
      """;

  static final String PAIRS =
      """
      select period, unit_id, other_unit_id, share_above, share_below, verdict
      from quality_pair where period in (%s) order by period, unit_id, other_unit_id
      """;

  /**
   * Reported beside recomputed, as counts of unions: the figures themselves are small numbers of
   * persons. A printed rate that is rounded does not differ.
   */
  static final String REPORT_CHECKS =
      """
      with held as (
        select c.form, c.line, c.period, u.district_id as unit_id, c.reported, c.recomputed,
          coalesce(c.finding, '') as finding, c.difference
        from report_check c
        join unit u on u.unit_id = c.unit_id
        join report_duty d on d.form = c.form and d.period = c.period
        where d.period_end <= date '%s' and u.district_id is not null
      )
      select form, line, period, unit_id, count(*) as unions,
        count(*) filter (where difference is not null) as compared,
        count(*) filter (where difference <> 0 and finding <> 'rounded') as differ,
        count(*) filter (where reported is not null and recomputed is null) as only_reported,
        count(*) filter (where reported is null and recomputed is not null) as only_recomputed,
        count(*) filter (where finding = 'rounded') as rounded,
        count(*) filter (where finding = 'truncated') as truncated,
        count(*) filter (where finding = 'impossible') as impossible
      from held group by form, line, period, unit_id order by form, line, period, unit_id
      """;

  /** Totals that do not agree, by where they stand; the numbers stay in the warehouse. */
  static final String TOTAL_CHECKS =
      """
      select f.name as file, t.kind, t.source_sheet as sheet, t.cell, t.column_name, t.covers,
        t.finding, t.rows_accepted, t.rows_rejected
      from total_check t join source_file f on f.file_id = t.source_file
      where t.finding <> 'agrees'
      order by f.name, t.source_sheet, t.source_row, t.cell
      """;
}
