package vn.hoi.jobs.value;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Between optional numbers and the cells of tables, where null is missing. */
public final class Cells {
  private Cells() {}

  /** A cell: null when missing. */
  public static @Nullable Long of(OptionalLong number) {
    return number.isPresent() ? Long.valueOf(number.getAsLong()) : null;
  }

  /** A cell: null when missing. */
  public static @Nullable Double of(OptionalDouble number) {
    return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
  }

  /** A whole number that may be null. */
  public static OptionalLong whole(@Nullable Object cell) {
    return cell instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  /** A number that may be null. */
  public static OptionalDouble real(@Nullable Object cell) {
    return cell instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }
}
