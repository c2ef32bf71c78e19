package vn.hoi.jobs.disclosure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the hidden cells that can be worked out from the published ones by adding and subtracting:
 * those on which all solutions of the equations agree. The equations are brought to reduced row
 * echelon form over the integers modulo a prime; a row that is left with one hidden cell gives it
 * away.
 */
final class Subtraction {
  private static final long PRIME = 2_147_483_647L;

  private final Relations relations;
  private final Set<IntBuffer> silent = new HashSet<>();

  Subtraction(Relations relations) {
    this.relations = relations;
  }

  /**
   * The hidden cells that the equations give away. Cells that no chain of equations links are
   * solved apart, and those that gave nothing away are not solved again while the same cells are
   * hidden.
   */
  BitSet solvable(BitSet hidden) {
    BitSet solvable = new BitSet();
    for (List<NavigableMap<Integer, Long>> linked : linked(hidden)) {
      IntBuffer cells =
          IntBuffer.wrap(
              linked.stream()
                  .flatMapToInt(row -> row.keySet().stream().mapToInt(Integer::intValue))
                  .sorted()
                  .distinct()
                  .toArray());
      if (silent.contains(cells)) {
        continue;
      }
      int before = solvable.cardinality();
      for (NavigableMap<Integer, Long> row : reduced(linked)) {
        if (row.size() == 1) {
          solvable.set(row.firstKey());
        }
      }
      if (solvable.cardinality() == before) {
        silent.add(cells);
      }
    }
    return solvable;
  }

  /** The equations' hidden parts, those linked by hidden cells together. */
  private Collection<List<NavigableMap<Integer, Long>>> linked(BitSet hidden) {
    Links links = new Links(relations.cellCount());
    List<NavigableMap<Integer, Long>> rows = new ArrayList<>();
    for (int equation = 0; equation < relations.size(); equation++) {
      NavigableMap<Integer, Long> row = new TreeMap<>();
      int[] cells = relations.cells(equation);
      for (int i = 0; i < cells.length; i++) {
        if (hidden.get(cells[i])) {
          row.put(cells[i], Math.floorMod((long) relations.factors(equation)[i], PRIME));
          links.link(row.firstKey(), cells[i]);
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    Map<Integer, List<NavigableMap<Integer, Long>>> byRoot = new TreeMap<>();
    for (NavigableMap<Integer, Long> row : rows) {
      byRoot.computeIfAbsent(links.root(row.firstKey()), r -> new ArrayList<>()).add(row);
    }
    return byRoot.values();
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
          row.keySet().forEach(c -> note(pivotsWithColumn, c, other));
        }
      }
      byPivot.put(pivot, row);
      row.keySet().forEach(c -> note(pivotsWithColumn, c, pivot));
    }
    return new ArrayList<>(byPivot.values());
  }

  private static void note(Map<Integer, Set<Integer>> index, int column, int pivot) {
    index.computeIfAbsent(column, c -> new HashSet<>()).add(pivot);
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
