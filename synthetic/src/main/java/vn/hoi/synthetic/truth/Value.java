package vn.hoi.synthetic.truth;

import org.jspecify.annotations.Nullable;

/**
 * A count, or a numerator with its denominator; null is what nobody reported.
 *
 * @param denominator null for counts, and where not reported
 */
record Value(Kind kind, @Nullable Long numerator, @Nullable Long denominator) {

  static Value share(@Nullable Long numerator, @Nullable Long denominator) {
    return new Value(Kind.SHARE, numerator, denominator);
  }

  static Value count(@Nullable Long numerator) {
    return new Value(Kind.COUNT, numerator, null);
  }

  static Value oneIf(boolean met, boolean among) {
    return share(met ? 1L : 0L, among ? 1L : 0L);
  }

  static Value unknown() {
    return share(null, null);
  }

  boolean reported() {
    return numerator != null && (kind == Kind.COUNT || denominator != null);
  }

  /** Reported and with something to divide by. */
  boolean hasRate() {
    return reported() && denominator != null && denominator > 0;
  }

  /** For values with a rate only: below one half. */
  boolean belowHalf() {
    return n() * 2 < d();
  }

  long n() {
    return numerator == null ? 0 : numerator;
  }

  long d() {
    return denominator == null ? 0 : denominator;
  }

  String status() {
    if (!reported()) {
      return "not reported";
    }
    if (denominator != null && denominator <= 0) {
      return "no denominator";
    }
    return n() == 0 ? "zero" : "observed";
  }

  /** The sum of two values, leaving out what is not reported. */
  Value plus(Value other) {
    if (!other.reported()) {
      return this;
    }
    if (!reported()) {
      return other;
    }
    return kind == Kind.COUNT ? count(n() + other.n()) : share(n() + other.n(), d() + other.d());
  }

  /** What is left of a value nobody reported when it is summed: nothing. */
  Value forSum() {
    return reported() ? this : new Value(kind, null, null);
  }
}
