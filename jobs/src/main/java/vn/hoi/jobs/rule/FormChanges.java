package vn.hoi.jobs.rule;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.statistics.Outliers;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.FormHistory;
import vn.hoi.warehouse.rule.QualityRule;

/**
 * What changed silently in how a sender fills in a form, by its history (table {@code
 * form_history}): a change against the period before that nobody announced is told.
 */
record FormChanges(QualityRule rule, Detector.FormChange change) {
  /** A column counts as left out, or as filled in, from this share of its rows. */
  private static final double NEARLY_ALL = 0.9;

  private static final double HALF = 0.5;

  /**
   * How one figure was filled in.
   *
   * @param rows of the form
   * @param blank share of rows without it, 0 to 1
   * @param median null when all are blank
   */
  private record Metric(long rows, double blank, @Nullable Double median) {}

  /**
   * A form of a period.
   *
   * @param period the half-year or year
   * @param metrics by figure
   */
  private record Form(String period, String file, Map<String, Metric> metrics) {
    long rows() {
      return metrics.values().iterator().next().rows();
    }

    Metric metric(String figure) {
      return Objects.requireNonNull(metrics.get(figure));
    }
  }

  /** What changed silently from a period to the next that was reported. */
  List<Finding> findings(Connection connection) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    history(connection)
        .forEach(
            (district, periods) -> {
              Form before = null;
              for (Map.Entry<String, Form> now : periods.entrySet()) {
                if (before != null) {
                  compare(district, before, now.getValue(), findings);
                }
                before = now.getValue();
              }
            });
    return findings;
  }

  /** By district and period. */
  private Map<String, Map<String, Form>> history(Connection connection) throws SQLException {
    Map<String, Map<String, Form>> history = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select coalesce(district_id, ''), period, source_file, figure, rows, blank_share,"
                    + " median from ("
                    + FormHistory.query(rule, change)
                    + ")")) {
      while (row.next()) {
        String file = row.getString(3);
        double median = row.getDouble(7);
        Metric metric = new Metric(row.getLong(5), row.getDouble(6), row.wasNull() ? null : median);
        history
            .computeIfAbsent(row.getString(1), district -> new TreeMap<>())
            .computeIfAbsent(row.getString(2), period -> new Form(period, file, new TreeMap<>()))
            .metrics()
            .put(row.getString(4), metric);
      }
    }
    return history;
  }

  private void compare(String district, Form before, Form now, List<Finding> findings) {
    if (now.rows() < before.rows() * HALF || now.rows() * HALF > before.rows()) {
      findings.add(finding(district, before, now, "", before.rows() + " → " + now.rows()));
    }
    for (String figure : change.figures()) {
      Metric was = before.metric(figure);
      Metric is = now.metric(figure);
      boolean leftOut = was.blank() <= HALF && is.blank() >= NEARLY_ALL;
      boolean filledIn = was.blank() >= NEARLY_ALL && is.blank() <= HALF;
      if (leftOut || filledIn) {
        String detail = percent(1 - was.blank()) + " → " + percent(1 - is.blank());
        findings.add(finding(district, before, now, figure, detail));
      } else if (otherSize(was.median(), is.median())) {
        String detail = text(was.median()) + " → " + text(is.median());
        findings.add(finding(district, before, now, figure, detail));
      }
    }
  }

  private static boolean otherSize(@Nullable Double was, @Nullable Double is) {
    // Small counts multiply by chance.
    return was != null
        && is != null
        && Math.max(was, is) >= 20
        && Math.max(was, is) >= Outliers.FACTOR * Math.min(was, is);
  }

  /** The period before is named: half-years without data may lie between. */
  private Finding finding(String district, Form before, Form now, String figure, String change) {
    String detail = before.period() + " → " + now.period() + ": " + change;
    return new Finding(rule, now.file(), null, null, district, now.period(), figure, detail);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String text(@Nullable Double value) {
    return value == null ? "?" : Detectors.text(value);
  }
}
