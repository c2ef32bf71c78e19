package vn.hoi.jobs.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report is about.
 *
 * @param id a half-year, year or day: 2018H1, 2018 or 2018-03-31
 * @param first first day inside
 * @param last last day inside
 */
public record DutyPeriod(String id, LocalDate first, LocalDate last) {
  public DutyPeriod {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("The period " + id + " ends before it begins");
    }
  }

  /** The period of that id; empty when it is none. */
  static Optional<DutyPeriod> of(String id) {
    if (id.matches("\\d{4}")) {
      int year = Integer.parseInt(id);
      return Optional.of(new DutyPeriod(id, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    if (id.matches("\\d{4}H[12]")) {
      int year = Integer.parseInt(id.substring(0, 4));
      return Optional.of(
          id.endsWith("H1")
              ? new DutyPeriod(id, LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
              : new DutyPeriod(id, LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)));
    }
    try {
      LocalDate day = LocalDate.parse(id);
      return Optional.of(new DutyPeriod(id, day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether it is a half-year. */
  public boolean isHalfYear() {
    return id.length() == 6;
  }

  /** Whether it is a year. */
  boolean isYear() {
    return id.length() == 4;
  }

  /** The half-year or year behind it. */
  DutyPeriod next() {
    LocalDate first = last.plusDays(1);
    String year = String.valueOf(first.getYear());
    return of(isYear() ? year : year + (first.getMonthValue() == 1 ? "H1" : "H2")).orElseThrow();
  }
}
