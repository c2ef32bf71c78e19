package vn.hoi.jobs.place;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Carries a unit of one day to the units of another, event by event. Forward, a unit that goes
 * whole needs no people; one that is split does. Backward, a unit that came of one other needs
 * none; one that came of several does.
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
    Map<String, BigFraction> first = back ? origins(moves) : heirs(moves);
    if (first.isEmpty()) {
      return Shares.unknown(unknown(unit, day, moves.get(0).on(), back));
    }
    return compose(first, day);
  }

  private Shares compose(Map<String, BigFraction> first, LocalDate day) {
    Map<String, BigFraction> composed = new TreeMap<>();
    for (Map.Entry<String, BigFraction> step : first.entrySet()) {
      Shares next = carry(step.getKey(), day);
      if (!next.known()) {
        return next;
      }
      next.of()
          .forEach(
              (to, share) -> composed.merge(to, share.multiply(step.getValue()), BigFraction::add));
    }
    return new Shares(composed, "");
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

  private static String unknown(String unit, LocalDate day, LocalDate event, boolean back) {
    return "Cannot carry figures of "
        + unit
        + " to the boundaries of "
        + day
        + ": "
        + (back ? "it was put together of several units on " : "it was split on ")
        + event
        + " and the events do not say how many people moved with each part. Add population_moved"
        + " to the file of events, or offer other boundaries in boundaries.yaml.";
  }
}
