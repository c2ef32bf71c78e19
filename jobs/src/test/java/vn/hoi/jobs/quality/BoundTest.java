package vn.hoi.jobs.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By hand. */
class BoundTest {
  private static final List<Double> TWENTY =
      IntStream.rangeClosed(1, 20).mapToObj(i -> (double) (21 - i)).toList();

  /** Of 1 to 20 the first is not passed by 5 %, the nineteenth by 95 %. */
  @Test
  void theBoundsAreTheFirstValuesThatSoManyDoNotPass() {
    Bound bound = Bound.of(TWENTY, 5, 95);
    assertEquals(1, bound.low());
    assertEquals(19, bound.high());
    Bound next = Bound.of(TWENTY, 6, 96);
    assertEquals(2, next.low());
    assertEquals(20, next.high());
  }

  @Test
  void whatLiesOutsideCountsAsTheBound() {
    Bound bound = Bound.of(TWENTY, 10, 90);
    assertEquals(2, bound.treated(1.5));
    assertEquals(7.5, bound.treated(7.5));
    assertEquals(18, bound.treated(50));
    assertEquals(0, bound.points(1.5, true));
    assertEquals(25, bound.points(6, true));
    assertEquals(75, bound.points(6, false));
    assertEquals(0, bound.points(50, false));
  }

  @Test
  void valuesThatAreAllTheSameTellNothing() {
    assertFalse(Bound.of(List.of(3.0, 3.0, 3.0), 0, 100).tells());
    assertTrue(Bound.of(List.of(3.0, 3.0, 3.5), 0, 100).tells());
  }

  /** Of 2, 4, 4, 5: below 3 lies one of four; below 4 one and half of two. */
  @Test
  void theStandingCountsThoseBelowAndHalfOfTheEqual() {
    Bound bound = Bound.of(List.of(5.0, 4.0, 2.0, 4.0), 0, 100);
    assertEquals(0, bound.standing(1, true));
    assertEquals(12.5, bound.standing(2, true));
    assertEquals(25, bound.standing(3, true));
    assertEquals(50, bound.standing(4, true));
    assertEquals(87.5, bound.standing(5, true));
    assertEquals(100, bound.standing(6, true));
    assertEquals(75, bound.standing(3, false));
  }
}
