package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Seeded chance, the same on every machine (SplitMix64). Each concept draws from its own stream, so
 * a change to one leaves the others as they were.
 */
public final class Dice {
  private long state;

  private Dice(long state) {
    this.state = state;
  }

  public static Dice of(long seed, Object... stream) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (Object part : stream) {
      for (char c : (part + "/").toCharArray()) {
        hash = (hash ^ c) * 0x100000001b3L;
      }
    }
    Dice dice = new Dice(hash);
    dice.next();
    return dice;
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Uniform in [0, 1). */
  public double roll() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [low, high). */
  public double between(double low, double high) {
    return low + roll() * (high - low);
  }

  /** Uniform in 0 .. bound - 1. */
  public int below(int bound) {
    return (int) (roll() * bound);
  }

  /** Uniform in low .. high, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  public boolean chance(double probability) {
    return roll() < probability;
  }

  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** Uniform day, both ends included. */
  public LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
  }

  /** Rounds up or down so that the mean is kept. */
  public int round(double value) {
    int whole = (int) value;
    return chance(value - whole) ? whole + 1 : whole;
  }
}
