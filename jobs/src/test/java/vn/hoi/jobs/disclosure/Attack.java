package vn.hoi.jobs.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hoi.jobs.ComputedCity;
import vn.hoi.jobs.Release;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.table.Table;

/**
 * A reader who writes down every sum she knows and solves for the hidden cells, with ordinary
 * Gaussian elimination in floating point. It shares nothing with the code that protects.
 */
final class Attack {
  private static final Map<String, String[]> PLACES = places();

  private Attack() {}

  static String districtOf(String unit) {
    return PLACES.get(unit)[0];
  }

  static String areaOf(String unit) {
    return PLACES.get(unit)[1];
  }

  private static Map<String, String[]> places() {
    Map<String, String[]> places = new HashMap<>();
    try (SnapshotSession session =
            SnapshotSession.open(ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "select unit_id, district_id, area from unit where level = 'grassroots' union"
                    + " select boundary_group, district_id, area from unit where level ="
                    + " 'grassroots'")) {
      while (row.next()) {
        places.put(row.getString(1), new String[] {row.getString(2), row.getString(3)});
      }
      return places;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The group of constant boundary of each union. */
  static Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    try (SnapshotSession session =
            SnapshotSession.open(ComputedCity.WAREHOUSE, ComputedCity.SNAPSHOT, Table.Access.OPEN);
        Statement statement = session.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "select unit_id, boundary_group from unit where level = 'grassroots'")) {
      while (row.next()) {
        groups.put(row.getString(1), row.getString(2));
      }
      return groups;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hidden cells of an indicator that follow from what is shown. */
  static Set<ValueKey> solved(
      Release release, Map<ValueKey, IndicatorValue> values, String indicator) {
    Map<ValueKey, Integer> columns = new LinkedHashMap<>();
    for (IndicatorValue value : release.values()) {
      if (value.key().indicator().equals(indicator) && value.status() == Status.SUPPRESSED) {
        columns.put(value.key(), columns.size());
      }
    }
    List<double[]> rows = new ArrayList<>();
    for (Map<ValueKey, Integer> sum : sums(values, indicator)) {
      double[] row = new double[columns.size()];
      sum.forEach(
          (key, sign) -> {
            if (columns.containsKey(key)) {
              row[columns.get(key)] = sign;
            }
          });
      rows.add(row);
    }
    return solve(rows, List.copyOf(columns.keySet()));
  }

  private static List<Map<ValueKey, Integer>> sums(
      Map<ValueKey, IndicatorValue> values, String indicator) {
    Map<String, Map<ValueKey, Integer>> sums = new HashMap<>();
    for (IndicatorValue value : values.values()) {
      ValueKey key = value.key();
      if (!key.indicator().equals(indicator) || value.status() == Status.NOT_REPORTED) {
        continue;
      }
      String what = key.period() + " " + key.category() + " ";
      switch (key.level()) {
        case GRASSROOTS -> {
          put(sums, what + "district " + districtOf(key.unitId()), key, 1);
          put(sums, what + "area " + areaOf(key.unitId()), key, 1);
        }
        case DISTRICT -> {
          put(sums, what + "district " + key.unitId(), key, -1);
          put(sums, what + "city by district", key, 1);
        }
        case AREA -> {
          put(sums, what + "area " + key.unitId(), key, -1);
          put(sums, what + "city by area", key, 1);
        }
        case CITY -> {
          put(sums, what + "city by district", key, -1);
          put(sums, what + "city by area", key, -1);
        }
      }
      String place = key.period() + " " + key.level() + " " + key.unitId();
      switch (indicator + " " + key.category()) {
        case "G02 end" -> put(sums, place + " 1", key, -1);
        case "G02 start", "G02 moved_in" -> put(sums, place + " 1", key, 1);
        case "G02 moved_out" -> put(sums, place + " 1", key, -1);
        case "G02 admitted" -> {
          put(sums, place + " 1", key, 1);
          put(sums, place + " 2", key, 1);
        }
        case "G02 left" -> {
          put(sums, place + " 1", key, -1);
          put(sums, place + " 2", key, -1);
        }
        case "G02 " -> put(sums, place + " 2", key, -1);
        case "O11 ", "G01 " -> put(sums, place + " 3", key, -1);
        default -> {
          if (!indicator.equals("G02")) {
            put(sums, place + " 3", key, 1);
          }
        }
      }
    }
    return List.copyOf(sums.values());
  }

  private static void put(
      Map<String, Map<ValueKey, Integer>> sums, String sum, ValueKey key, int sign) {
    sums.computeIfAbsent(sum, s -> new HashMap<>()).put(key, sign);
  }

  private static Set<ValueKey> solve(List<double[]> rows, List<ValueKey> keys) {
    int at = 0;
    for (int column = 0; column < keys.size() && at < rows.size(); column++) {
      int best = at;
      for (int i = at; i < rows.size(); i++) {
        if (Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column])) {
          best = i;
        }
      }
      if (Math.abs(rows.get(best)[column]) < 1e-9) {
        continue;
      }
      java.util.Collections.swap(rows, at, best);
      double[] pivot = rows.get(at);
      double scale = pivot[column];
      for (int j = 0; j < pivot.length; j++) {
        pivot[j] /= scale;
      }
      for (int i = 0; i < rows.size(); i++) {
        double factor = rows.get(i)[column];
        if (i != at && factor != 0) {
          for (int j = column; j < pivot.length; j++) {
            rows.get(i)[j] -= factor * pivot[j];
          }
        }
      }
      at++;
    }
    Set<ValueKey> solved = new TreeSet<>();
    for (double[] row : rows.subList(0, at)) {
      int only = -1;
      int count = 0;
      for (int j = 0; j < row.length; j++) {
        if (Math.abs(row[j]) > 1e-6) {
          only = j;
          count++;
        }
      }
      if (count == 1 && keys.get(only).level() != Level.CITY) {
        solved.add(keys.get(only));
      }
    }
    return solved;
  }
}
