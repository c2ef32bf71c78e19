package vn.hoi.cli.release;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.Reported;
import vn.hoi.charts.ReportedFigure;
import vn.hoi.charts.ReportedFigure.First;
import vn.hoi.charts.ReportedRate;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.definition.IndicatorDefinition.Sensitivity;
import vn.hoi.jobs.definition.Reconciliations;
import vn.hoi.jobs.definition.Review;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.query.SnapshotSession;

/**
 * What a release tells of the districts' own figures for the half-years and years of a review's
 * window: sums over unions, without small numbers of persons.
 */
final class ReportedFigures {
  private static final String FIGURES =
      """
      with own as (
        select c.*, coalesce(u.district_id, u.parent_id) as district,
          make_date(
            cast(c.period[:4] as integer), case when c.period like '%H2' then 7 else 1 end, 1)
            as first_day,
          make_date(
            cast(c.period[:4] as integer),
            case when c.period like '%H1' then 6 else 12 end,
            case when c.period like '%H1' then 30 else 31 end) as last_day
        from report_check c
        join unit u on u.unit_id = c.unit_id
      )
      select form, line, period, district,
        count(*) filter (where difference = 0),
        count(*) filter (where difference <> 0),
        count(*) filter (where (reported is null) <> (recomputed is null)),
        count(difference),
        coalesce(sum(reported) filter (where difference is not null), 0),
        coalesce(sum(recomputed) filter (where difference is not null), 0),
        coalesce(sum(difference), 0),
        count(*) filter (where finding = 'rounded'),
        count(*) filter (where finding = 'truncated'),
        count(*) filter (where finding = 'impossible')
      from own
      where first_day >= ? and last_day <= ?
      group by form, line, period, district
      order by form, line, period, district
      """;

  /** Of a form and a line, by period and district. */
  private final Map<List<String>, List<Row>> rows = new HashMap<>();

  private final Reconciliations rules;
  private final long small;

  private record Row(
      String period,
      String district,
      long agree,
      long differ,
      long alone,
      ReportedFigure.@Nullable Sums sums,
      long rounded,
      long truncated,
      long impossible) {}

  ReportedFigures(SnapshotSession session, Definitions definitions, Review review) {
    this.rules = definitions.reconciliations();
    this.small = definitions.disclosure().of(Sensitivity.HIGH).below();
    Review.Window window = review.window().orElseThrow();
    try (PreparedStatement query = session.connection().prepareStatement(FIGURES)) {
      query.setObject(1, window.first());
      query.setObject(2, window.last());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          List<String> line = List.of(row.getString(1), row.getString(2));
          rows.computeIfAbsent(line, l -> new ArrayList<>()).add(row(row));
        }
      }
    } catch (SQLException e) {
      throw Problem.ofUs("Cannot read the reported figures: " + e.getMessage(), e);
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    ReportedFigure.Sums sums =
        new ReportedFigure.Sums(row.getLong(9), row.getLong(10), row.getLong(11));
    return new Row(
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8) == 0 ? null : sums,
        row.getLong(12),
        row.getLong(13),
        row.getLong(14));
  }

  /** Figures and printed rates, in the order of the rules. */
  Reported reported() {
    return new Reported(figures(), rates());
  }

  private List<ReportedFigure> figures() {
    List<ReportedFigure> figures = new ArrayList<>();
    for (Reconciliations.Check check : rules.checks()) {
      for (Row row : rows.getOrDefault(List.of(check.form(), check.line()), List.of())) {
        figures.add(
            new ReportedFigure(
                check.form(),
                check.name().vi(),
                row.period(),
                row.district(),
                row.agree(),
                row.differ(),
                row.alone(),
                check.ofPersons() && tooSmall(row.sums()) ? null : row.sums(),
                check.prefer().equals("reported") ? First.REPORTED : First.RECOMPUTED));
      }
    }
    return figures;
  }

  private boolean tooSmall(ReportedFigure.@Nullable Sums sums) {
    return sums != null && (isSmall(sums.reported()) || isSmall(sums.recomputed()));
  }

  private boolean isSmall(long persons) {
    return persons > 0 && persons < small;
  }

  private List<ReportedRate> rates() {
    List<ReportedRate> rates = new ArrayList<>();
    for (Reconciliations.Rate rule : rules.rates()) {
      for (Row row : rows.getOrDefault(List.of(rule.form(), rule.line()), List.of())) {
        rates.add(
            new ReportedRate(
                rule.form(),
                rule.name().vi(),
                row.period(),
                row.district(),
                row.rounded(),
                row.truncated(),
                row.impossible()));
      }
    }
    return rates;
  }
}
