package vn.hoi.jobs.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a unit version lasts.
 *
 * @param from first day; null when always
 * @param to first day after; null when still there
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
  boolean isOpenOn(LocalDate day) {
    return !isBornAfter(day) && !isOverBy(day);
  }

  boolean isBornAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }

  boolean isOverBy(LocalDate day) {
    return to != null && !to.isAfter(day);
  }
}
