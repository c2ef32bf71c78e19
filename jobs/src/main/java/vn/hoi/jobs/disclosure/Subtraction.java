package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  private final List<Equation> equations;
  private final Set<Set<ValueKey>> silent = new HashSet<>();

  Subtraction(List<Equation> equations) {
    this.equations = List.copyOf(equations);
  }

  /**
   * The hidden cells that the equations give away, in order. Cells that no chain of equations links
   * are solved apart, and those that gave nothing away are not solved again while the same cells
   * are hidden.
   */
  Set<ValueKey> solvable(Set<ValueKey> hidden) {
    Set<ValueKey> solvable = new TreeSet<>();
    for (List<Map<ValueKey, Integer>> linked : linked(hidden)) {
      Set<ValueKey> cells = new HashSet<>();
      linked.forEach(row -> cells.addAll(row.keySet()));
      if (silent.contains(cells)) {
        continue;
      }
      Set<ValueKey> found = solve(linked, cells);
      if (found.isEmpty()) {
        silent.add(cells);
      }
      solvable.addAll(found);
    }
    return solvable;
  }

  /** The equations' hidden parts, those linked by hidden cells together. */
  private Collection<List<Map<ValueKey, Integer>>> linked(Set<ValueKey> hidden) {
    Links links = new Links();
    List<Map<ValueKey, Integer>> rows = new ArrayList<>();
    for (Equation equation : equations) {
      Map<ValueKey, Integer> row = new HashMap<>();
      equation
          .terms()
          .forEach(
              (key, factor) -> {
                if (hidden.contains(key)) {
                  row.put(key, factor);
                }
              });
      if (!row.isEmpty()) {
        rows.add(row);
        links.link(row.keySet());
      }
    }
    Map<ValueKey, List<Map<ValueKey, Integer>>> byRoot = new HashMap<>();
    for (Map<ValueKey, Integer> row : rows) {
      ValueKey root = links.root(row.keySet().iterator().next());
      byRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(row);
    }
    return byRoot.values();
  }

  private static Set<ValueKey> solve(List<Map<ValueKey, Integer>> linked, Set<ValueKey> cells) {
    List<ValueKey> keys = new ArrayList<>(cells);
    Collections.sort(keys);
    Map<ValueKey, Integer> columns = new HashMap<>();
    keys.forEach(key -> columns.put(key, columns.size()));
    List<NavigableMap<Integer, Long>> rows = new ArrayList<>();
    for (Map<ValueKey, Integer> equation : linked) {
      NavigableMap<Integer, Long> row = new TreeMap<>();
      equation.forEach(
          (key, factor) -> row.put(columns.getOrDefault(key, -1), Math.floorMod(factor, PRIME)));
      rows.add(row);
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
