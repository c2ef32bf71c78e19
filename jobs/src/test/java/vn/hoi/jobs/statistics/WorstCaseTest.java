package vn.hoi.jobs.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.hoi.jobs.statistics.WorstCase.Lost;

class WorstCaseTest {
  private static Optional<WorstCase> of(long n, long d, long silent, long more) {
    return WorstCase.of(new Share(n, d), silent, new Lost(more, 0, 0, 0, 0));
  }

  /** Manski's bounds of a share: P(y, observed) and P(y, observed) + P(missing). */
  @Test
  void theSilentMayAllBeOutOrAllBeIn() {
    // 300 of 800 known, 200 silent: 30 % to 50 %.
    assertEquals(Optional.of(new WorstCase(0.3, 0.5)), of(300, 800, 200, 0));
    // Nobody reported: everything is possible.
    assertEquals(Optional.of(new WorstCase(0, 1)), of(0, 0, 200, 0));
  }

  /**
   * Printed by C. F. Manski (2007), Identification for Prediction and Decision, chapter 2, of I.
   * Piliavin and M. Sosin's study of homelessness: of 106 men 64 were interviewed again, of whom 21
   * were homeless no longer: [21/106, 63/106], about [0.20, 0.59].
   */
  @Test
  void theBoundsAreThoseThatManskiPrints() {
    assertEquals(Optional.of(new WorstCase(21.0 / 106, 63.0 / 106)), of(21, 64, 42, 0));
  }

  /** By hand: 99 members of 100 women, 5 lost rows of members: 99 to 104 of 100. */
  @Test
  void aLostRowOfANumeratorThatIsNoPartMayLiftTheShareOverOneHundredPercent() {
    assertEquals(
        Optional.of(new WorstCase(0.99, 1.04)),
        WorstCase.of(new Share(99, 100), 0, new Lost(0, 5, 0, 0, 0)));
    // A silent place of 100 has 100 at the most: 99 to 204 of 200.
    assertEquals(
        Optional.of(new WorstCase(99 / 200.0, 204 / 200.0)),
        WorstCase.of(new Share(99, 100), 100, new Lost(0, 5, 0, 0, 0)));
  }

  @Test
  void aLostRowMayHideOneOfTheNumeratorOrOneOfTheDenominator() {
    assertEquals(Optional.of(new WorstCase(40.0 / 125, 65.0 / 100)), of(40, 100, 0, 25));
  }

  /** By hand: of 40 in 100, 10 may be out in truth, or 10 more in; of 4, none is left. */
  @Test
  void aLostRowThatChangesAMarkMayTakeOneOut() {
    assertEquals(
        Optional.of(new WorstCase(0.3, 0.5)),
        WorstCase.of(new Share(40, 100), 0, new Lost(0, 0, 0, 10, 0)));
    assertEquals(
        Optional.of(new WorstCase(0, 0.14)),
        WorstCase.of(new Share(4, 100), 0, new Lost(0, 0, 0, 10, 0)));
  }

  /** By hand: 40 of 100 stay in; one lost course may have taught the other 60. */
  @Test
  void aLostConditionMayBringInTheWholeDenominatorAndTakesNobodyOut() {
    assertEquals(
        Optional.of(new WorstCase(0.4, 1)),
        WorstCase.of(new Share(40, 100), 0, new Lost(0, 0, 0, 0, 1)));
    // With 25 lost rows of persons beside it: at least 40 of 125.
    assertEquals(
        Optional.of(new WorstCase(40.0 / 125, 1)),
        WorstCase.of(new Share(40, 100), 0, new Lost(25, 0, 0, 0, 3)));
  }

  /** By hand: 40 of 100 stay in; 25 of the other 60 may be in, too. */
  @Test
  void aLostRowThatCanOnlyBringOneInTakesNoneOutAndAddsNone() {
    assertEquals(
        Optional.of(new WorstCase(0.4, 0.65)),
        WorstCase.of(new Share(40, 100), 0, new Lost(0, 0, 25, 0, 0)));
    assertEquals(
        Optional.of(new WorstCase(0.4, 1)),
        WorstCase.of(new Share(40, 100), 0, new Lost(0, 0, 70, 0, 0)));
  }

  @Test
  void aRateOverOneHundredPercentIsNotClipped() {
    assertEquals(1.2, of(120, 100, 0, 0).orElseThrow().high());
    assertTrue(of(0, 0, 0, 3).isEmpty());
  }

  @Property
  void whateverTheMissingSayTheTruthLiesWithin(
      @ForAll @LongRange(min = 0, max = 500) long out,
      @ForAll @LongRange(min = 0, max = 500) long in,
      @ForAll @LongRange(min = 0, max = 50) long silentOut,
      @ForAll @LongRange(min = 0, max = 50) long silentIn,
      @ForAll @LongRange(min = 0, max = 20) long lostOut,
      @ForAll @LongRange(min = 0, max = 20) long lostIn) {
    long d = out + in;
    if (d + silentOut + silentIn == 0) {
      return;
    }
    WorstCase bounds = of(in, d, silentOut + silentIn, lostOut + lostIn).orElseThrow();
    double truth =
        (double) (in + silentIn + lostIn) / (d + silentOut + silentIn + lostOut + lostIn);
    assertTrue(bounds.low() <= truth && truth <= bounds.high());
  }

  /** Each changed one goes from in, out or absent to in, out or absent; a condition brings in. */
  @Property
  void whateverWasCountedWronglyTheTruthLiesWithin(
      @ForAll @LongRange(min = 1, max = 300) long out,
      @ForAll @LongRange(min = 1, max = 300) long in,
      @ForAll @LongRange(min = 0, max = 20) long more,
      @ForAll("moves") List<Integer> moves,
      @ForAll boolean condition) {
    long nowIn = in;
    long nowOut = out + more;
    for (int move : moves) {
      boolean fromIn = move / 3 == 0 && nowIn > 0;
      boolean fromOut = move / 3 == 1 && nowOut > 0;
      nowIn += (move % 3 == 0 ? 1 : 0) - (fromIn ? 1 : 0);
      nowOut += (move % 3 == 1 ? 1 : 0) - (fromOut ? 1 : 0);
    }
    if (nowIn + nowOut == 0) {
      return;
    }
    long taught = condition ? nowOut / 2 : 0;
    double truth = (double) (nowIn + taught) / (nowIn + nowOut);
    WorstCase bounds =
        WorstCase.of(
                new Share(in, in + out), 0, new Lost(more, 0, 0, moves.size(), condition ? 1 : 0))
            .orElseThrow();
    assertTrue(bounds.low() <= truth + 1e-12 && truth <= bounds.high() + 1e-12);
  }

  @Provide
  Arbitrary<List<Integer>> moves() {
    return Arbitraries.integers().between(0, 8).list().ofMaxSize(20);
  }
}
