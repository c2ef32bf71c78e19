package vn.hoi.synthetic.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hoi.synthetic.truth.UnionIndex.Bounds;

class UnionIndexTest {
  @Test
  void bounds_are_the_first_values_that_so_many_of_a_hundred_do_not_pass() {
    List<Double> twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> (double) (21 - i)).toList();
    assertEquals(new Bounds(1, 19), Bounds.of(twenty));
    assertEquals(new Bounds(1, 3), Bounds.of(List.of(2.0, 3.0, 1.0)));
    assertEquals(new Bounds(7, 7), Bounds.of(List.of(7.0)));
  }

  @Test
  void points_are_cut_off_to_hundredths_and_end_at_the_bounds() {
    Bounds bounds = new Bounds(1, 19);
    assertEquals(0, bounds.points(0.5));
    assertEquals(0, bounds.points(1));
    assertEquals(555, bounds.points(2));
    assertEquals(5_000, bounds.points(10));
    assertEquals(10_000, bounds.points(19));
    assertEquals(10_000, bounds.points(40));
  }
}
