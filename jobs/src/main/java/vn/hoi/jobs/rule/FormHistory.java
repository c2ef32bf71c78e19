package vn.hoi.jobs.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.statistics.Outliers;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;

/**
 * How a sender filled in a form, period after period: rows, share of blanks and median of each
 * figure. A change against the period before that nobody announced is told.
 */
record FormHistory(QualityRule rule, Detector.FormChange change) {
  /** A column counts as left out, or as filled in, from this share of its rows. */
  private static final double NEARLY_ALL = 0.9;

  private static final double HALF = 0.5;

  /**
   * How one figure was filled in.
   *
   * @param blank share of rows without it, 0 to 1
   * @param median null when all are blank
   */
  record Metric(double blank, @Nullable Double median) {
    static Metric of(List<Figures> rows, int figure) {
      double[] values =
          rows.stream()
              .map(r -> r.values().get(figure))
              .filter(Objects::nonNull)
              .mapToDouble(v -> v)
              .sorted()
              .toArray();
      double blank = 1 - (double) values.length / rows.size();
      return new Metric(blank, values.length == 0 ? null : values[values.length / 2]);
    }
  }

  /** What changed silently from a period to the next that was reported. */
  List<Finding> changes(List<Figures> rows) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Map<String, List<Figures>>> history =
        rows.stream()
            .collect(
                groupingBy(
                    Figures::district,
                    TreeMap::new,
                    groupingBy(Figures::period, TreeMap::new, Collectors.toList())));
    for (Map<String, List<Figures>> periods : history.values()) {
      List<Figures> before = null;
      for (List<Figures> now : periods.values()) {
        if (before != null) {
          compare(before, now, findings);
        }
        before = now;
      }
    }
    return findings;
  }

  private void compare(List<Figures> before, List<Figures> now, List<Finding> findings) {
    if (now.size() < before.size() * HALF || now.size() * HALF > before.size()) {
      findings.add(finding(now, "", before.size() + " → " + now.size()));
    }
    for (int i = 0; i < change.figures().size(); i++) {
      Metric was = Metric.of(before, i);
      Metric is = Metric.of(now, i);
      boolean leftOut = was.blank() <= HALF && is.blank() >= NEARLY_ALL;
      boolean filledIn = was.blank() >= NEARLY_ALL && is.blank() <= HALF;
      if (leftOut || filledIn) {
        String detail = percent(1 - was.blank()) + " → " + percent(1 - is.blank());
        findings.add(finding(now, change.figures().get(i), detail));
      } else if (otherSize(was.median(), is.median())) {
        String detail = text(was.median()) + " → " + text(is.median());
        findings.add(finding(now, change.figures().get(i), detail));
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

  private Finding finding(List<Figures> rows, String figure, String detail) {
    Figures first = rows.get(0);
    return new Finding(
        rule, first.file(), null, null, first.district(), first.period(), figure, detail);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static String text(@Nullable Double value) {
    return value == null ? "?" : Detectors.text(value);
  }
}
