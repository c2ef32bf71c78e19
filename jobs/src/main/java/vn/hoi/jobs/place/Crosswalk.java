package vn.hoi.jobs.place;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Carries a unit of one day to the units of another, event by event. Forward, a unit that goes
 * whole needs no people, nor does one whose parts all end in one unit; one that is split does.
 * Backward, a unit that came of one other needs none; one that came of several does.
 */
public final class Crosswalk {
  private final Map<String, Span> spans;
  private final Map<String, List<Move>> giving = new HashMap<>();
  private final Map<String, List<Move>> receiving = new HashMap<>();

  /**
   * @param spans of all unit versions
   * @param moves all moves of ground between them
   */
  public Crosswalk(Map<String, Span> spans, List<Move> moves) {
    this.spans = Map.copyOf(spans);
    for (Move move : moves) {
      giving.computeIfAbsent(move.from(), u -> new ArrayList<>()).add(move);
      receiving.computeIfAbsent(move.to(), u -> new ArrayList<>()).add(move);
    }
  }

  /** The units of a day into which a unit of any day goes. */
  public Shares carry(String unit, LocalDate day) {
    Span span = spans.get(unit);
    if (span == null || span.isOpenOn(day)) {
      return Shares.all(unit);
    }
    boolean back = span.isBornAfter(day);
    List<Move> moves = (back ? receiving : giving).getOrDefault(unit, List.of());
    if (moves.isEmpty()) {
      return Shares.all(Shares.NOWHERE);
    }
    Set<String> reach = reach(unit, day);
    if (reach.size() == 1) {
      return Shares.all(reach.iterator().next());
    }
    Map<String, BigFraction> first = back ? origins(moves) : heirs(moves);
    if (first.isEmpty()) {
      return Shares.unknown(reach, unknown(moves.get(0).on(), back));
    }
    return compose(first, reach, day);
  }

  /** Whether there is such a unit on that day; one of which nothing is known always is. */
  boolean isOpenOn(String unit, LocalDate day) {
    Span span = spans.get(unit);
    return span == null || span.isOpenOn(day);
  }

  /** The units of a day into which any part of a unit may go, however small. */
  Set<String> reach(String unit, LocalDate day) {
    Set<String> reach = new TreeSet<>();
    Span span = spans.get(unit);
    if (span == null || span.isOpenOn(day)) {
      reach.add(unit);
      return reach;
    }
    boolean back = span.isBornAfter(day);
    for (Move move : (back ? receiving : giving).getOrDefault(unit, List.of())) {
      reach.addAll(reach(back ? move.from() : move.to(), day));
    }
    if (reach.isEmpty()) {
      reach.add(Shares.NOWHERE);
    }
    return reach;
  }

  private Shares compose(Map<String, BigFraction> first, Set<String> reach, LocalDate day) {
    Map<String, BigFraction> composed = new TreeMap<>();
    for (Map.Entry<String, BigFraction> step : first.entrySet()) {
      Shares next = carry(step.getKey(), day);
      if (!next.known()) {
        return Shares.unknown(reach, next.unknown());
      }
      next.of()
          .forEach(
              (to, share) -> composed.merge(to, share.multiply(step.getValue()), BigFraction::add));
    }
    return Shares.known(composed);
  }

  private static Map<String, BigFraction> heirs(List<Move> moves) {
    return weights(moves, true);
  }

  private static Map<String, BigFraction> origins(List<Move> moves) {
    return weights(moves, false);
  }

  /** By the people moved; empty when they are needed and not known. */
  private static Map<String, BigFraction> weights(List<Move> moves, boolean forward) {
    Map<String, BigFraction> weights = new TreeMap<>();
    if (moves.size() == 1) {
      weights.put(forward ? moves.get(0).to() : moves.get(0).from(), BigFraction.ONE);
      return weights;
    }
    BigInteger all = BigInteger.ZERO;
    for (Move move : moves) {
      if (move.people().isEmpty()) {
        return Map.of();
      }
      all = all.add(BigInteger.valueOf(move.people().getAsLong()));
    }
    if (all.signum() == 0) {
      return Map.of();
    }
    for (Move move : moves) {
      BigInteger people = BigInteger.valueOf(move.people().orElseThrow());
      weights.merge(
          forward ? move.to() : move.from(), BigFraction.of(people, all), BigFraction::add);
    }
    return weights;
  }

  private static String unknown(LocalDate event, boolean back) {
    return (back ? "put together of several units on " : "split on ")
        + event
        + ", and the events do not say how many people moved with each part. Add population_moved to"
        + " the file of events.";
  }
}
