package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.statistics.Part.Side;

class ChangeEffectsTest {
  /**
   * Das Gupta (1993), Standardization and decomposition of rates, example 5.1: household headship
   * by age, United States 1970 and 1985; sizes in tenths of a per cent, rates in tenths of a per
   * cent. Rate effect 1.7403 points, age structure 1.2269, total 2.9672.
   */
  @Test
  void equalsThePrintedSplitOfHeadshipRates() {
    long[] size70 = {129, 109, 95, 80, 78, 84, 86, 78, 70, 59, 47, 36, 49};
    long[] size85 = {101, 112, 116, 109, 94, 77, 63, 60, 63, 59, 51, 40, 55};
    long[] rate70 = {19, 258, 457, 496, 512, 516, 518, 549, 587, 604, 628, 666, 668};
    long[] rate85 = {22, 243, 458, 525, 561, 556, 560, 574, 572, 612, 639, 686, 722};
    List<Part> ages = new ArrayList<>();
    for (int i = 0; i < size70.length; i++) {
      ages.add(
          new Part(
              new Share(size70[i] * rate70[i], size70[i] * 1000),
              new Share(size85[i] * rate85[i], size85[i] * 1000),
              Side.SAME));
    }
    ChangeEffects effects = ChangeEffects.of(ages).orElseThrow();
    assertEquals(1.7403, 100 * effects.rate().doubleValue(), 0.00005);
    assertEquals(1.2269, 100 * effects.composition().doubleValue(), 0.00005);
    assertEquals(2.9672, 100 * effects.change().doubleValue(), 0.00005);
    assertEquals(BigFraction.ZERO, effects.boundary());
    assertEquals(BigFraction.ZERO, effects.reporting());
  }

  /**
   * By hand. Same: 10/100 and 30/100, then 20/100 and 40/100: +10 points, all rate. Redrawn: 20/50,
   * then 45/50. One-sided: 90/100, then silent. Compared: 60/250 = 24 % to 105/250 = 42 %, +18.
   * All: 150/350 to 105/250. Boundary 18 - 10 = 8 points; reporting (42 - 42.857...) - 18.
   */
  @Test
  void splitsOffWhatWasRedrawnAndWhatWasSilent() {
    List<Part> parts =
        List.of(
            new Part(new Share(10, 100), new Share(20, 100), Side.SAME),
            new Part(new Share(30, 100), new Share(40, 100), Side.SAME),
            new Part(new Share(20, 50), new Share(45, 50), Side.REDRAWN),
            new Part(new Share(90, 100), new Share(0, 0), Side.ONE_SIDED));
    ChangeEffects effects = ChangeEffects.of(parts).orElseThrow();
    assertEquals(BigFraction.of(10, 100), effects.rate());
    assertEquals(BigFraction.ZERO, effects.composition());
    assertEquals(BigFraction.of(8, 100), effects.boundary());
    assertEquals(BigFraction.of(18, 100), effects.likeForLike());
    assertEquals(
        BigFraction.of(42, 100)
            .subtract(BigFraction.of(150, 350))
            .subtract(BigFraction.of(18, 100)),
        effects.reporting());
    assertEquals(3, effects.parts());
  }

  @Test
  void areNotThereWithoutAPartThatIsTheSame() {
    assertTrue(
        ChangeEffects.of(List.of(new Part(new Share(1, 2), new Share(2, 2), Side.REDRAWN)))
            .isEmpty());
    assertTrue(ChangeEffects.of(List.of()).isEmpty());
  }

  @Property
  void addUpToTheChangeExactly(@ForAll("parts") List<Part> parts) {
    ChangeEffects.of(parts)
        .ifPresent(
            e ->
                assertEquals(
                    e.change(),
                    e.rate().add(e.composition()).add(e.boundary()).add(e.reporting())));
  }

  @Property
  void whenNoRateMovesAllIsComposition(@ForAll("parts") List<Part> parts) {
    List<Part> still = new ArrayList<>();
    for (Part part : parts) {
      long times = part.now().d();
      Share then = new Share(part.then().n(), Math.max(1, part.then().d()));
      still.add(new Part(then, new Share(then.n() * times, then.d() * times), Side.SAME));
    }
    ChangeEffects.of(still).ifPresent(e -> assertEquals(BigFraction.ZERO, e.rate()));
  }

  @Property
  void whenNoWeightMovesAllIsRate(@ForAll("parts") List<Part> parts) {
    List<Part> still = new ArrayList<>();
    for (Part part : parts) {
      // Twice the size of each part, and so the same weights.
      long size = Math.max(1, part.then().d());
      still.add(
          new Part(
              new Share(part.then().n(), size), new Share(part.now().n(), 2 * size), Side.SAME));
    }
    ChangeEffects.of(still).ifPresent(e -> assertEquals(BigFraction.ZERO, e.composition()));
  }

  /**
   * By hand: 1/3 and 2/7 of weights 3/10 and 7/10, then 2/3 and 4/9 of 1/4 and 3/4. Mean weights
   * 11/40 and 29/40, rates moved by 1/3 and 10/63: 11/120 + 29/252 = 521/2520. Mean rates 1/2 and
   * 23/63, weights moved by -1/20 and 1/20: 1/20 x (23/63 - 1/2) = -17/2520. Together 504/2520,
   * which is 6/12 - 3/10 = 1/5.
   */
  @Test
  void areTheFractionsThatPaperGives() {
    ChangeEffects effects =
        ChangeEffects.of(
                List.of(
                    new Part(new Share(1, 3), new Share(2, 3), Side.SAME),
                    new Part(new Share(2, 7), new Share(4, 9), Side.SAME)))
            .orElseThrow();
    assertEquals(BigFraction.of(521, 2520), effects.rate());
    assertEquals(BigFraction.of(-17, 2520), effects.composition());
    assertEquals(BigFraction.of(1, 5), effects.change());
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<Share> share =
        Combinators.combine(
                Arbitraries.longs().between(0, 20_000), Arbitraries.longs().between(0, 20_000))
            .as((a, b) -> new Share(Math.min(a, b), Math.max(a, b)));
    return Combinators.combine(share, share, Arbitraries.of(Side.class))
        .as(Part::new)
        .list()
        .ofMaxSize(30);
  }
}
