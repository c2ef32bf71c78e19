package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
  /** Boston University School of Public Health, R manual, section 6: p.adjust(method = "BH"). */
  @Test
  void benjaminiAndHochbergEqualsThePrintedValuesOfR() {
    double[] p = {.002, .005, .015, .113, .222, .227, .454, .552, .663, .751};
    double[] printed = {
      0.0200000, 0.0250000, 0.0500000, 0.2825000, 0.3783333, 0.3783333, 0.6485714, 0.6900000,
      0.7366667, 0.7510000
    };
    assertArrayEquals(printed, Adjustment.BENJAMINI_HOCHBERG.adjust(p), 0.00000005);
  }

  /** Benjamini and Hochberg (1995), section 4.1: four of the fifteen stay at 0.05. */
  @Test
  void benjaminiAndHochbergKeepsFourOfTheFifteenOfThePaper() {
    double[] p = {
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.000
    };
    double[] adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
    assertEquals(4, Arrays.stream(adjusted).filter(q -> q <= 0.05).count());
  }

  /** The reference of stdlib's padjust (a port of R's p.adjust). */
  @Test
  void holmEqualsThePrintedValuesOfPAdjust() {
    double[] p = {0.319, 0.201, 0.4, 0.374, 0.113};
    double[] printed = {0.957, 0.804, 0.957, 0.957, 0.565};
    assertArrayEquals(printed, Adjustment.HOLM.adjust(p), 1e-12);
    double[] same = {0.4, 0.4, 0.4, 0.4, 0.4};
    assertArrayEquals(same, Adjustment.BENJAMINI_HOCHBERG.adjust(p), 1e-12);
  }

  @Property
  void isNeverBelowTheValueItselfAndKeepsTheOrder(
      @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
    for (Adjustment adjustment : Adjustment.values()) {
      double[] adjusted = adjustment.adjust(p);
      for (int i = 0; i < p.length; i++) {
        assertTrue(adjusted[i] >= p[i] && adjusted[i] <= 1);
        for (int j = 0; j < p.length; j++) {
          assertTrue(p[i] > p[j] || adjusted[i] <= adjusted[j]);
        }
      }
    }
  }
}
