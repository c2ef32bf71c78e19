package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.Release;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Progress;

/**
 * A reader who takes shown counts from each other: which few persons can she count that no value
 * shows? She knows by heart what the queries count, from reading them; the definitions'
 * `remainders` are not asked. What she does not see she solves for, by Gaussian elimination in
 * floating point.
 */
class RemaindersTest {
  private static final Release RELEASE =
      Release.prepare(ComputedCity.WAREHOUSE, TestDefinitions.PRODUCT, Set.of(), Progress.SILENT);

  /** What is counted in a place, and every value that shows it: above (n) or below (d). */
  private static final Map<String, List<String>> COUNTED =
      Map.ofEntries(
          Map.entry("members", List.of("G09 d", "G09.last_year d", "O14 d", "G07 n")),
          Map.entry("took part", List.of("G09 n")),
          Map.entry("took part last year", List.of("G09.last_year n")),
          Map.entry("core", List.of("O14 n", "O14.per_branch n")),
          Map.entry("complete", List.of("G07.complete n")),
          Map.entry("officers", List.of("O11 d", "G18 d")),
          Map.entry("trained", List.of("O11 n")),
          Map.entry("gathering", List.of("G18 n")),
          Map.entry("in need", List.of("O13 d")),
          Map.entry("need met", List.of("O13 n")),
          Map.entry("admitted", List.of("G01 n", "G02.admitted n")),
          Map.entry("admitted a year before", List.of("G03 d")),
          Map.entry("kept", List.of("G03 n")),
          Map.entry("guests", List.of("G10 d")),
          Map.entry("guests who joined", List.of("G10 n")));

  /** A set and a part of it: the difference is a number of persons. */
  private static final String[][] NESTED = {
    {"members", "took part"},
    {"members", "took part last year"},
    {"took part", "took part last year"},
    {"members", "core"},
    {"members", "complete"},
    {"officers", "trained"},
    {"officers", "gathering"},
    {"trained", "gathering"},
    {"officers", "in need"},
    {"trained", "need met"},
    {"in need", "need met"},
    {"admitted", "admitted a year before"},
    {"admitted a year before", "kept"},
    {"guests", "guests who joined"}
  };

  /** A count of a place. */
  private record Count(String what, String period, Level level, String unit)
      implements Comparable<Count> {
    @Override
    public int compareTo(Count other) {
      return toString().compareTo(other.toString());
    }
  }

  private static Map<Count, Long> counts(Collection<IndicatorValue> values) {
    Map<ValueKey, IndicatorValue> byKey = new HashMap<>();
    values.forEach(v -> byKey.put(v.key(), v));
    Map<Count, Long> counts = new TreeMap<>();
    for (IndicatorValue value : values) {
      if (value.status() == Status.NOT_REPORTED) {
        continue;
      }
      ValueKey key = value.key();
      String shows = key.indicator() + (key.category().isEmpty() ? "" : "." + key.category());
      COUNTED.forEach(
          (what, by) -> {
            Count count = new Count(what, key.period(), key.level(), key.unitId());
            if (by.contains(shows + " n")) {
              value.numerator().ifPresent(n -> counts.put(count, n));
            }
            if (by.contains(shows + " d")) {
              value.denominator().ifPresent(d -> counts.put(count, d));
            }
          });
    }
    return counts;
  }

  /** The small differences that follow from what is shown, with the number she finds. */
  private static Set<String> found(List<IndicatorValue> shown) {
    Map<Count, Long> truth = counts(ComputedCity.values());
    Map<Count, Long> known = counts(shown);
    // Unions that report one thing and not another do not belong in a sum of the former.
    Map<String, List<Count>> sums = new TreeMap<>();
    for (Count count : truth.keySet()) {
      if (count.level() == Level.GRASSROOTS) {
        String what = count.what() + "|" + count.period() + "|";
        sums.computeIfAbsent(
                what + "DISTRICT|" + Attack.districtOf(count.unit()), s -> new ArrayList<>())
            .add(count);
        sums.computeIfAbsent(what + "AREA|" + Attack.areaOf(count.unit()), s -> new ArrayList<>())
            .add(count);
      }
    }
    Map<Count, Integer> columns = new TreeMap<>();
    truth.keySet().stream()
        .filter(count -> !known.containsKey(count))
        .forEach(count -> columns.put(count, columns.size()));
    List<double[]> rows = new ArrayList<>();
    sums.forEach(
        (name, parts) -> {
          String[] of = name.split("\\|", -1);
          Count total = new Count(of[0], of[1], Level.valueOf(of[2]), of[3]);
          long all = parts.stream().mapToLong(truth::get).sum();
          if (truth.getOrDefault(total, -1L) == all) {
            double[] row = new double[columns.size()];
            parts.stream().filter(columns::containsKey).forEach(p -> row[columns.get(p)] = 1);
            if (columns.containsKey(total)) {
              row[columns.get(total)] = -1;
            }
            rows.add(row);
          }
        });
    eliminate(rows);
    Set<String> found = new TreeSet<>();
    for (String[] pair : NESTED) {
      for (Count whole : truth.keySet()) {
        Count part = new Count(pair[1], whole.period(), whole.level(), whole.unit());
        boolean protectedLevel =
            whole.level() == Level.GRASSROOTS || whole.level() == Level.DISTRICT;
        if (whole.what().equals(pair[0]) && protectedLevel && truth.containsKey(part)) {
          long rest = truth.get(whole) - truth.get(part);
          assertTrue(
              rest >= 0 || whole.level() != Level.GRASSROOTS,
              () -> part + " is more than " + whole);
          double[] row = new double[columns.size()];
          if (columns.containsKey(whole)) {
            row[columns.get(whole)] += 1;
          }
          if (columns.containsKey(part)) {
            row[columns.get(part)] -= 1;
          }
          if (rest > 0 && rest < 5 && follows(rows, row)) {
            found.add(whole + " less " + part);
          }
        }
      }
    }
    return found;
  }

  /** Brings rows into a form in which each has a column of its own. */
  private static void eliminate(List<double[]> rows) {
    int at = 0;
    int width = rows.isEmpty() ? 0 : rows.get(0).length;
    for (int column = 0; column < width && at < rows.size(); column++) {
      int best = at;
      for (int i = at; i < rows.size(); i++) {
        if (Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column])) {
          best = i;
        }
      }
      if (Math.abs(rows.get(best)[column]) > 1e-9) {
        Collections.swap(rows, at, best);
        double scale = rows.get(at)[column];
        for (int j = 0; j < width; j++) {
          rows.get(at)[j] /= scale;
        }
        for (int i = 0; i < rows.size(); i++) {
          if (i != at) {
            subtract(rows.get(i), rows.get(at), rows.get(i)[column]);
          }
        }
        at++;
      }
    }
    rows.subList(at, rows.size()).clear();
  }

  private static void subtract(double[] from, double[] row, double times) {
    if (times != 0) {
      for (int j = 0; j < row.length; j++) {
        from[j] -= times * row[j];
      }
    }
  }

  /** Whether what a row says follows from others: nothing is left when they are taken from it. */
  private static boolean follows(List<double[]> rows, double[] row) {
    double[] left = row.clone();
    for (double[] by : rows) {
      int own = 0;
      while (Math.abs(by[own]) < 1e-9) {
        own++;
      }
      subtract(left, by, left[own]);
    }
    for (double value : left) {
      if (Math.abs(value) > 1e-6) {
        return false;
      }
    }
    return true;
  }

  @Test
  void noFewPersonsFollowFromCountsOfWhichOneIsAPartOfTheOther() {
    assertEquals(Set.of(), found(RELEASE.values()));
  }

  /** On what nothing is hidden of, she finds many: else the test above proves nothing. */
  @Test
  void theAttackFindsFewPersonsWhereNothingIsHidden() {
    Set<String> all = found(ComputedCity.values());
    for (int pair : new int[] {0, 2, 5, 11, 12}) {
      String whole = "what=" + NESTED[pair][0] + ",";
      String part = "what=" + NESTED[pair][1] + ",";
      assertTrue(
          all.stream().anyMatch(f -> f.contains(whole) && f.contains(part)),
          () -> whole + " less " + part + " is nowhere small");
    }
  }
}
