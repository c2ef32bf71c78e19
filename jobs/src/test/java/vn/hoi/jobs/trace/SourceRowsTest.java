package vn.hoi.jobs.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.trace.SourceRows.Range;

class SourceRowsTest {
  /** So many single rows, each with a gap behind it. */
  private static SourceRows stretches(int count) {
    return new SourceRows(
        "O01",
        "baseline",
        "member",
        "f",
        "f.csv",
        null,
        LongStream.range(0, count).mapToObj(i -> new Range(2 * i + 1, 2 * i + 1)).toList());
  }

  @Test
  void theMiddleIsLeftOutOnlyWhenThatSavesMoreThanOneStretch() {
    assertEquals("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25", stretches(13).places());
    assertEquals(
        "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, … (2 more stretches) …, 25, 27",
        stretches(14).places());
    assertEquals("1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27", stretches(14).allPlaces());
  }
}
