package vn.hoi.jobs.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoi.jobs.statistics.Outliers;
import vn.hoi.jobs.statistics.TerminalDigits;
import vn.hoi.warehouse.rule.Detector;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;

/** What the detector of a rule finds; what each looks for is told at {@link Detector}. */
record Detectors(Connection connection, QualityRule rule) {
  /** Of many figures that are alike, so many are named. */
  private static final int MOST_NAMED = 5;

  /** Asks the detector of the rule. */
  List<Finding> findings(Detector detector) throws SQLException {
    Case found = detector.in(new Cases());
    return rule.fromPercent() == 0 ? found.findings() : fromShare(found.findings());
  }

  /** Without those of files in which fewer rows are broken than the rule's share. */
  private List<Finding> fromShare(List<Finding> found) throws SQLException {
    Map<String, Long> broken =
        found.stream()
            .collect(
                groupingBy(
                    f -> String.valueOf(f.file()),
                    Collectors.mapping(
                        f -> String.valueOf(f.sheet()) + ' ' + f.row(),
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    Map<String, Long> all = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select source_file, count(*) from " + rule.table() + " group by source_file")) {
      while (row.next()) {
        all.put(String.valueOf(row.getString(1)), row.getLong(2));
      }
    }
    return found.stream()
        .filter(
            f -> {
              String file = String.valueOf(f.file());
              return 100 * broken.getOrDefault(file, 0L)
                  >= rule.fromPercent() * all.getOrDefault(file, 0L);
            })
        .toList();
  }

  /** A look at the data that may fail like any query. */
  private interface Case {
    List<Finding> findings() throws SQLException;
  }

  private final class Cases implements Detector.Cases<Case> {
    @Override
    public Case outlier(Detector.Outlier outlier) {
      return () -> outliers(outlier);
    }

    @Override
    public Case copied(Detector.Copied copied) {
      return () -> copies(copied);
    }

    @Override
    public Case heaping(Detector.Heaping heaping) {
      return () -> heaps(heaping);
    }

    @Override
    public Case formChange(Detector.FormChange change) {
      return () -> new FormChanges(rule, change).findings(connection);
    }
  }

  private List<Figures> rows(List<String> expressions) throws SQLException {
    return Figures.of(connection, rule, expressions);
  }

  private static Function<Figures, String> along(Detector.Along along) {
    return switch (along) {
      case UNITS -> row -> row.district() + " " + row.period();
      case OTHER_DISTRICTS -> Figures::period;
      case PERIODS -> Figures::unit;
    };
  }

  private static <K> Map<K, List<Figures>> grouped(List<Figures> rows, Function<Figures, K> by) {
    return rows.stream().collect(groupingBy(by, TreeMap::new, toList()));
  }

  private List<Finding> outliers(Detector.Outlier outlier) throws SQLException {
    List<Figures> known =
        rows(List.of(outlier.value())).stream().filter(r -> r.values().get(0) != null).toList();
    // An expression is no column to look at.
    String subject = outlier.value().matches("\\w+") ? outlier.value() : "";
    List<Finding> findings = new ArrayList<>();
    for (List<Figures> group : grouped(known, along(outlier.along())).values()) {
      if (group.size() < Outliers.LEAST) {
        continue;
      }
      double[] values = group.stream().mapToDouble(Detectors::first).toArray();
      Outliers judge = new Outliers(values);
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      for (int i = 0; i < values.length; i++) {
        if (judge.detectors(i) >= outlier.agree()) {
          String detail =
              text(values[i])
                  + " ("
                  + text(sorted[0])
                  + " … "
                  + text(sorted[sorted.length / 2])
                  + " … "
                  + text(sorted[sorted.length - 1])
                  + ")";
          findings.add(group.get(i).finding(rule, subject, detail));
        }
      }
    }
    return findings;
  }

  private static double first(Figures row) {
    return Objects.requireNonNull(row.values().get(0));
  }

  private List<Finding> copies(Detector.Copied copied) throws SQLException {
    List<Figures> rows =
        rows(copied.figures()).stream()
            .filter(r -> r.values().stream().allMatch(Objects::nonNull))
            .filter(r -> r.values().stream().filter(v -> v != 0).count() >= copied.nonZero())
            .toList();
    List<Finding> findings = new ArrayList<>();
    boolean elsewhere = copied.along() == Detector.Along.OTHER_DISTRICTS;
    Function<Figures, List<Object>> same =
        row -> List.of(along(copied.along()).apply(row), row.values());
    Map<List<Object>, List<Figures>> twins = rows.stream().collect(groupingBy(same));
    for (Figures row : rows) {
      List<String> others =
          Objects.requireNonNull(twins.get(same.apply(row))).stream()
              .filter(other -> !other.equals(row))
              .filter(other -> !elsewhere || !other.district().equals(row.district()))
              .map(other -> other.period() + " " + (elsewhere ? other.fullName() : other.name()))
              .toList();
      if (!others.isEmpty()) {
        String more = others.size() > MOST_NAMED ? ", … (" + others.size() + ")" : "";
        String named = others.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        findings.add(row.finding(rule, "", "= " + named + more));
      }
    }
    return findings;
  }

  private List<Finding> heaps(Detector.Heaping heaping) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    for (List<Figures> group :
        grouped(rows(heaping.figures()), along(Detector.Along.UNITS)).values()) {
      long[] counts =
          group.stream()
              .flatMap(r -> r.values().stream())
              .filter(Objects::nonNull)
              .mapToLong(v -> Math.round(v))
              .toArray();
      TerminalDigits digits = TerminalDigits.of(counts);
      if (digits.figures() >= heaping.least() && digits.heaped()) {
        Figures first = group.get(0);
        findings.add(
            new Finding(
                rule,
                first.file(),
                null,
                null,
                first.district(),
                first.period(),
                "",
                Math.round(100 * digits.roundShare()) + " % / " + digits.figures()));
      }
    }
    return findings;
  }

  /** A figure with two decimals at most. */
  static String text(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
