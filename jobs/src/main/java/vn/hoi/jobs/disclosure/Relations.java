package vn.hoi.jobs.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Equations over numbered cells: thousands of cells are looked at again in each round, and numbers
 * are found faster than names. Cells are numbered in their order.
 *
 * @param <K> what names a cell
 */
final class Relations<K extends Comparable<K>> {
  private final List<K> keys;
  private final Map<K, Integer> numbers = new HashMap<>();
  private final int[][] cells;
  private final int[][] factors;
  private final List<List<Integer>> byCell = new ArrayList<>();

  private Relations(List<K> keys, Collection<Equation<K>> equations) {
    this.keys = keys;
    keys.forEach(
        key -> {
          numbers.put(key, numbers.size());
          byCell.add(new ArrayList<>());
        });
    this.cells = new int[equations.size()][];
    this.factors = new int[equations.size()][];
    int at = 0;
    for (Equation<K> equation : equations) {
      int row = at++;
      cells[row] = equation.terms().keySet().stream().mapToInt(this::number).toArray();
      factors[row] = equation.terms().values().stream().mapToInt(Integer::intValue).toArray();
      for (int cell : cells[row]) {
        byCell.get(cell).add(row);
      }
    }
  }

  /** The relations of some equations, over all their cells. */
  static <K extends Comparable<K>> Relations<K> of(Collection<Equation<K>> equations) {
    TreeSet<K> all = new TreeSet<>();
    equations.forEach(equation -> all.addAll(equation.terms().keySet()));
    return new Relations<>(List.copyOf(all), equations);
  }

  /** The relations of other equations over the same numbered cells. */
  Relations<K> with(Collection<Equation<K>> equations) {
    return new Relations<>(keys, equations);
  }

  int size() {
    return cells.length;
  }

  int cellCount() {
    return keys.size();
  }

  /** The cells of an equation, in order. */
  int[] cells(int equation) {
    return cells[equation];
  }

  /** The factors of an equation's cells: whole numbers, never 0. */
  int[] factors(int equation) {
    return factors[equation];
  }

  /** The factor of a cell in an equation that it is in. */
  int factor(int equation, int cell) {
    return factors[equation][Arrays.binarySearch(cells[equation], cell)];
  }

  /** The equations that a cell is in. */
  List<Integer> equationsOf(int cell) {
    return byCell.get(cell);
  }

  K key(int cell) {
    return keys.get(cell);
  }

  /** The number of a cell; -1 when no equation knows it. */
  int number(K key) {
    return numbers.getOrDefault(key, -1);
  }

  /** The numbers of some cells; those that no equation knows are left out. */
  BitSet numbers(Collection<K> some) {
    BitSet set = new BitSet(keys.size());
    for (K key : some) {
      int number = number(key);
      if (number >= 0) {
        set.set(number);
      }
    }
    return set;
  }
}
