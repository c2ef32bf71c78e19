package vn.hoi.jobs.value;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Why a value is there or is not. A place of which an indicator says nothing has no row, so not
 * applicable is no status.
 */
public enum Status {
  /** There is a value, and it is not nought. */
  OBSERVED("observed"),
  /** The numerator is nought. */
  ZERO("zero"),
  /** The data it needs have not been received. */
  NOT_REPORTED("not reported"),
  /** All data are there, but the denominator is nought or less. */
  NO_DENOMINATOR("no denominator"),
  /** Withheld to protect persons. */
  SUPPRESSED("suppressed");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word in tables. */
  public String word() {
    return word;
  }

  /** Whether there is a value. */
  public boolean hasValue() {
    return this == OBSERVED || this == ZERO;
  }

  /** The status that a word in a table stands for. */
  public static Status of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No status: " + word));
  }

  /** The status of counted figures; {@code hasDenominator} is false for counts. */
  static Status of(Figures figures) {
    if (!figures.known()) {
      return NOT_REPORTED;
    }
    OptionalLong denominator = figures.denominator();
    if (figures.measure().hasDenominator() && denominator.orElseThrow() <= 0) {
      return NO_DENOMINATOR;
    }
    return figures.numerator().orElseThrow() == 0 ? ZERO : OBSERVED;
  }
}
