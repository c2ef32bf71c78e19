package vn.hoi.jobs.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  @Property
  void thePartsAddUpToTheNumberAndEachIsWithinOneOfItsDue(
      @ForAll @LongRange(min = -2_000_000_000_000L, max = 2_000_000_000_000L) long number,
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 9_999) Integer> people) {
    int all = people.stream().mapToInt(Integer::intValue).sum();
    Map<String, BigFraction> shares = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      shares.put("u" + i, BigFraction.of(people.get(i), all));
    }
    Map<String, Long> parts = Apportionment.of(number, shares);
    assertEquals(number, parts.values().stream().mapToLong(Long::longValue).sum());
    shares.forEach(
        (unit, share) -> {
          BigFraction due = share.multiply(BigFraction.of(number));
          BigFraction off = BigFraction.of(parts.get(unit)).subtract(due).abs();
          assertTrue(off.compareTo(BigFraction.ONE) < 0);
        });
  }

  /**
   * The Alabama paradox by hand: of 6, 6 and 2 of 14, 11 are 4.71, 4.71 and 1.57, so 5, 5 and 1; 10
   * are 4.29, 4.29 and 1.43, so 4, 4 and 2 by themselves, and 2 of 1 at the smallest.
   */
  @Test
  void ofWhatIsWithinNobodyGetsMoreThanOfTheWhole() {
    Map<String, BigFraction> shares =
        Map.of("a", BigFraction.of(6, 14), "b", BigFraction.of(6, 14), "c", BigFraction.of(2, 14));
    Map<String, Long> whole = Apportionment.of(11, shares);
    assertEquals(Map.of("a", 5L, "b", 5L, "c", 1L), whole);
    assertEquals(Map.of("a", 4L, "b", 4L, "c", 2L), Apportionment.of(10, shares));
    assertEquals(Map.of("a", 5L, "b", 4L, "c", 1L), Apportionment.within(10, shares, whole));
    assertEquals(whole, Apportionment.within(11, shares, whole));
  }

  @Property
  void whatIsWithinAddsUpAndStaysWithin(
      @ForAll @LongRange(min = 0, max = 300) long number,
      @ForAll @LongRange(min = 0, max = 300) long others,
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 99) Integer> people) {
    int all = people.stream().mapToInt(Integer::intValue).sum();
    Map<String, BigFraction> shares = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      shares.put("u" + i, BigFraction.of(people.get(i), all));
    }
    Map<String, Long> whole = Apportionment.of(number + others, shares);
    Map<String, Long> parts = Apportionment.within(number, shares, whole);
    assertEquals(number, parts.values().stream().mapToLong(Long::longValue).sum());
    parts.forEach((unit, part) -> assertTrue(part >= 0 && part <= whole.get(unit), unit));
  }

  /** 104.09 and 895.91: the remainder .91 gets the thousandth. */
  @Test
  void theLargestRemainderGetsWhatIsLeft() {
    Map<String, BigFraction> ward =
        Map.of("a", BigFraction.of(642, 6168), "b", BigFraction.of(5526, 6168));
    assertEquals(Map.of("a", 104L, "b", 896L), Apportionment.of(1000, ward));
    assertEquals(Map.of("a", -104L, "b", -896L), Apportionment.of(-1000, ward));
    assertEquals(Map.of("a", 0L, "b", 0L), Apportionment.of(0, ward));
  }

  /** 21 seats by 1, 7, 13 of 21 remain as they are; a tie of halves goes by name. */
  @Test
  void equalRemaindersGoByName() {
    Map<String, BigFraction> halves = Map.of("b", BigFraction.of(1, 2), "a", BigFraction.of(1, 2));
    assertEquals(Map.of("a", 2L, "b", 1L), Apportionment.of(3, halves));
  }
}
