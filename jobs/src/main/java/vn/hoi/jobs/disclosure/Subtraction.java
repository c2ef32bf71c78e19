package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hoi.jobs.value.ValueKey;

/**
 * Finds the hidden cells that can be worked out from the published ones by adding and subtracting:
 * those on which all solutions of the equations agree. The equations are brought to reduced row
 * echelon form over the integers modulo a prime; a row that is left with one hidden cell gives it
 * away.
 */
final class Subtraction {
  private static final long PRIME = 2_147_483_647L;

  private Subtraction() {}

  /** The hidden cells that the equations give away, in order. */
  static Set<ValueKey> solvable(List<Equation> equations, Set<ValueKey> hidden) {
    Map<ValueKey, Integer> columns = new HashMap<>();
    List<ValueKey> keys = new ArrayList<>(hidden);
    Collections.sort(keys);
    keys.forEach(key -> columns.put(key, columns.size()));
    List<NavigableMap<Integer, Long>> rows = new ArrayList<>();
    for (Equation equation : equations) {
      NavigableMap<Integer, Long> row = new TreeMap<>();
      equation
          .terms()
          .forEach(
              (key, factor) -> {
                Integer column = columns.get(key);
                if (column != null) {
                  row.put(column, Math.floorMod(factor, PRIME));
                }
              });
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    Set<ValueKey> solvable = new TreeSet<>();
    for (NavigableMap<Integer, Long> row : reduced(rows)) {
      if (row.size() == 1) {
        solvable.add(keys.get(row.firstKey()));
      }
    }
    return solvable;
  }

  private static List<NavigableMap<Integer, Long>> reduced(List<NavigableMap<Integer, Long>> rows) {
    // Short rows first: their pivots touch few others, so the rest stays sparse.
    rows.sort(Comparator.comparingInt(NavigableMap::size));
    Map<Integer, NavigableMap<Integer, Long>> byPivot = new HashMap<>();
    Map<Integer, Set<Integer>> pivotsWithColumn = new HashMap<>();
    for (NavigableMap<Integer, Long> row : rows) {
      for (Integer column : List.copyOf(row.keySet())) {
        NavigableMap<Integer, Long> pivot = byPivot.get(column);
        Long factor = row.get(column);
        if (pivot != null && factor != null) {
          subtract(row, pivot, factor);
        }
      }
      if (row.isEmpty()) {
        continue;
      }
      int pivot = row.firstKey();
      scale(row, inverse(row.getOrDefault(pivot, 1L)));
      for (int other : List.copyOf(pivotsWithColumn.getOrDefault(pivot, Set.of()))) {
        NavigableMap<Integer, Long> before = byPivot.get(other);
        Long factor = before == null ? null : before.get(pivot);
        if (before != null && factor != null) {
          subtract(before, row, factor);
          before.keySet().forEach(c -> note(pivotsWithColumn, c, other));
        }
      }
      byPivot.put(pivot, row);
      row.keySet().forEach(c -> note(pivotsWithColumn, c, pivot));
    }
    return new ArrayList<>(byPivot.values());
  }

  private static void note(Map<Integer, Set<Integer>> index, int column, int pivot) {
    index.computeIfAbsent(column, c -> new TreeSet<>()).add(pivot);
  }

  private static void subtract(
      NavigableMap<Integer, Long> row, NavigableMap<Integer, Long> pivot, long factor) {
    pivot.forEach(
        (column, value) -> {
          long left = Math.floorMod(row.getOrDefault(column, 0L) - factor * value % PRIME, PRIME);
          if (left == 0) {
            row.remove(column);
          } else {
            row.put(column, left);
          }
        });
  }

  private static void scale(NavigableMap<Integer, Long> row, long factor) {
    row.replaceAll((column, value) -> value * factor % PRIME);
  }

  private static long inverse(long value) {
    long result = 1;
    long base = value;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      if ((power & 1) == 1) {
        result = result * base % PRIME;
      }
      base = base * base % PRIME;
    }
    return result;
  }
}
