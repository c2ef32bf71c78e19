package vn.hoi.jobs.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Reconciliations;
import vn.hoi.jobs.statistics.PrintedRate;
import vn.hoi.warehouse.query.SnapshotSession;

/** Holds the figures that districts reported against what the records give. */
final class ReportChecks {
  private static final String LATEST =
      """
      latest as (
        select form, line, period, unit_id, revision, value, decimals
        from report_figure
        qualify revision = max(revision) over (partition by form, line, period, unit_id)
      )
      """;

  private static final String CHECK =
      "with "
          + LATEST
          + """
      , counted as (select period, unit_id, line, value from (%s))
      select l.period, l.unit_id, l.revision, l.value, cast(c.value as decimal(20, 4)), l.line
      from latest l
      left join counted c
        on c.period = l.period and c.unit_id = l.unit_id and c.line = l.line
      where l.form = '%s'
      order by l.line, l.period, l.unit_id
      """;

  private static final String RATE =
      "with "
          + LATEST
          + """
      select l.period, l.unit_id, l.revision, l.value,
        cast(n.value as bigint), l.line, cast(d.value as bigint), l.decimals
      from latest l
      left join latest n
        on n.form = l.form and n.period = l.period and n.unit_id = l.unit_id and n.line = '%s'
       and n.revision = l.revision
      left join latest d
        on d.form = l.form and d.period = l.period and d.unit_id = l.unit_id and d.line = '%s'
       and d.revision = l.revision
      where l.form = '%s' and l.line = '%s'
      order by l.period, l.unit_id
      """;

  private static final int DECIMALS = 4;

  private ReportChecks() {}

  static List<@Nullable Object[]> rows(SnapshotSession session, Reconciliations rules) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    Map<String, Map<String, Reconciliations.Check>> checks = new TreeMap<>();
    for (Reconciliations.Check check : rules.checks()) {
      checks.computeIfAbsent(check.form(), form -> new TreeMap<>()).put(check.line(), check);
    }
    for (var form : checks.entrySet()) {
      String counts = rules.counts().getOrDefault(form.getKey(), "");
      String sql = String.format(Locale.ROOT, CHECK, counts, text(form.getKey()));
      for (Place place : Reading.of(session, sql, Place::new)) {
        Reconciliations.Check check = form.getValue().get(place.line);
        if (check != null) {
          rows.add(check(check, place));
        }
      }
    }
    for (Reconciliations.Rate rate : rules.rates()) {
      String sql =
          String.format(
              Locale.ROOT,
              RATE,
              text(rate.numerator()),
              text(rate.denominator()),
              text(rate.form()),
              text(rate.line()));
      rows.addAll(Reading.of(session, sql, row -> rate(rate, new Place(row), row)));
    }
    return rows;
  }

  /** Where a figure stands and what it is. */
  private static final class Place {
    private final String period;
    private final String unit;
    private final long revision;
    private final @Nullable BigDecimal reported;
    private final @Nullable BigDecimal other;
    private final String line;

    Place(java.sql.ResultSet row) throws java.sql.SQLException {
      period = row.getString(1);
      unit = row.getString(2);
      revision = row.getLong(3);
      reported = row.getBigDecimal(4);
      other = row.getObject(5) == null ? null : new BigDecimal(row.getObject(5).toString());
      line = row.getString(6);
    }
  }

  private static @Nullable Object[] check(Reconciliations.Check check, Place place) {
    boolean records = place.other != null;
    boolean report = place.reported != null;
    boolean recomputed = records && (check.prefer().equals("recomputed") || !report);
    String used = recomputed ? "recomputed" : report ? "reported" : null;
    String rule = check.prefer() + " first";
    return row(check.form(), check.line(), place, place.other, used, rule, null);
  }

  private static @Nullable Object[] rate(
      Reconciliations.Rate rate, Place place, java.sql.ResultSet row) throws java.sql.SQLException {
    Object n = row.getObject(5);
    Object d = row.getObject(7);
    BigDecimal exact = null;
    Optional<PrintedRate> finding = Optional.empty();
    if (n instanceof Number of && d instanceof Number whole && whole.longValue() > 0) {
      exact =
          BigDecimal.valueOf(of.longValue())
              .movePointRight(2)
              .divide(
                  BigDecimal.valueOf(whole.longValue()), DECIMALS, java.math.RoundingMode.HALF_UP);
      if (place.reported != null) {
        Long decimals = row.getObject(8, Long.class);
        finding = PrintedRate.judge(of.longValue(), whole.longValue(), place.reported, decimals);
      }
    }
    String used = exact == null ? null : "recomputed";
    return row(
        rate.form(),
        rate.line(),
        place,
        exact,
        used,
        "recomputed from the reported figures",
        finding.map(PrintedRate::word).orElse(null));
  }

  private static @Nullable Object[] row(
      String form,
      String line,
      Place place,
      @Nullable BigDecimal recomputed,
      @Nullable String used,
      String rule,
      @Nullable String finding) {
    BigDecimal difference =
        place.reported == null || recomputed == null ? null : place.reported.subtract(recomputed);
    return new @Nullable Object[] {
      form,
      line,
      place.period,
      place.unit,
      place.revision,
      place.reported,
      recomputed,
      difference,
      used,
      rule,
      finding
    };
  }

  private static String text(String word) {
    return word.replace("'", "''");
  }
}
