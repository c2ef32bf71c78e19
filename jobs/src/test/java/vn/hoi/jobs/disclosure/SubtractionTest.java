package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.ValueKey;

class SubtractionTest {
  private static ValueKey cell(String unit) {
    return new ValueKey("G01", "final-2021", "", Level.GRASSROOTS, unit);
  }

  private static Equation<ValueKey> sum(String... units) {
    Map<ValueKey, Integer> terms = new HashMap<>();
    for (String unit : units) {
      terms.put(cell(unit), 1);
    }
    return new Equation<>(terms);
  }

  private static Set<ValueKey> solvable(List<Equation<ValueKey>> known, Set<ValueKey> hidden) {
    Relations<ValueKey> relations = Relations.of(known);
    return new Subtraction(relations)
        .solvable(relations.numbers(hidden)).stream()
            .mapToObj(relations::key)
            .collect(Collectors.toSet());
  }

  @Test
  void oneHiddenCellOfASumIsGivenAway() {
    assertEquals(Set.of(cell("a")), solvable(List.of(sum("a", "b", "c")), Set.of(cell("a"))));
  }

  @Test
  void twoHiddenCellsOfASumProtectEachOther() {
    assertEquals(Set.of(), solvable(List.of(sum("a", "b", "c")), Set.of(cell("a"), cell("b"))));
  }

  @Test
  void aCellIsGivenAwayBySeveralSumsTogether() {
    // a + b and b + c are known, and so is a + c: three equations for three cells.
    List<Equation<ValueKey>> known = List.of(sum("a", "b"), sum("b", "c"), sum("a", "c"));
    Set<ValueKey> hidden = Set.of(cell("a"), cell("b"), cell("c"));
    assertEquals(hidden, solvable(known, hidden));
  }

  @Test
  void theBridgeBetweenTwoProtectedPairsIsGivenAway() {
    // Rows a+b, c+d+e, f+g; columns a+c... only e stands between two squares that close by
    // themselves.
    List<Equation<ValueKey>> known =
        List.of(sum("a", "b"), sum("c", "d", "e"), sum("a", "c"), sum("b", "d"));
    assertEquals(
        Set.of(cell("e")),
        solvable(known, Set.of(cell("a"), cell("b"), cell("c"), cell("d"), cell("e"))));
  }

  @Test
  void signsAreTakenIntoAccount() {
    Equation<ValueKey> net =
        new Equation<>(Map.of(cell("net"), -1, cell("in"), 1, cell("out"), -1));
    assertEquals(Set.of(cell("in")), solvable(List.of(net), Set.of(cell("in"))));
  }

  /**
   * Against exact fractions, worked out densely: other arithmetic, another order, no randomness.
   */
  @Test
  void smallSystemsGiveAwayWhatExactEliminationGivesAway() {
    Random random = new Random(32);
    int givenAway = 0;
    for (int round = 0; round < 500; round++) {
      int cells = 2 + random.nextInt(9);
      List<Equation<ValueKey>> known = new ArrayList<>();
      for (int equation = random.nextInt(cells); equation >= 0; equation--) {
        Map<ValueKey, Integer> terms = new HashMap<>();
        for (int cell = 0; cell < cells; cell++) {
          int factor = random.nextInt(5) - 2;
          if (factor == 1 || factor == -1) {
            terms.put(cell("" + cell), factor);
          }
        }
        known.add(new Equation<>(terms));
      }
      Set<ValueKey> hidden = new HashSet<>();
      known.forEach(equation -> hidden.addAll(equation.terms().keySet()));
      hidden.removeIf(cell -> random.nextInt(4) == 0);
      Set<ValueKey> expected = exactly(known, List.copyOf(hidden));
      assertEquals(expected, solvable(known, hidden), () -> known + " with " + hidden);
      givenAway += expected.size();
    }
    assertTrue(givenAway > 500, "systems that give nothing away show nothing");
  }

  private static Set<ValueKey> exactly(List<Equation<ValueKey>> known, List<ValueKey> hidden) {
    BigFraction[][] rows =
        known.stream()
            .map(
                equation ->
                    hidden.stream()
                        .map(cell -> BigFraction.of(equation.terms().getOrDefault(cell, 0)))
                        .toArray(BigFraction[]::new))
            .toArray(BigFraction[][]::new);
    int done = 0;
    for (int column = 0; column < hidden.size(); column++) {
      int pivot = done;
      while (pivot < rows.length && rows[pivot][column].signum() == 0) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      BigFraction[] row = rows[pivot];
      rows[pivot] = rows[done];
      rows[done++] = row;
      BigFraction by = row[column];
      Arrays.setAll(row, i -> row[i].divide(by));
      for (BigFraction[] other : rows) {
        BigFraction times = other[column];
        if (other != row) {
          Arrays.setAll(other, i -> other[i].subtract(row[i].multiply(times)));
        }
      }
    }
    Set<ValueKey> given = new HashSet<>();
    for (BigFraction[] row : rows) {
      List<Integer> left =
          IntStream.range(0, row.length).filter(i -> row[i].signum() != 0).boxed().toList();
      if (left.size() == 1) {
        given.add(hidden.get(left.get(0)));
      }
    }
    return given;
  }
}
