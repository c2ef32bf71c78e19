package vn.hoi.jobs.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.ValueKey;

class SubtractionTest {
  private static ValueKey cell(String unit) {
    return new ValueKey("G01", "final-2021", "", Level.GRASSROOTS, unit);
  }

  private static Equation<ValueKey> sum(String... units) {
    java.util.HashMap<ValueKey, Integer> terms = new java.util.HashMap<>();
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
}
