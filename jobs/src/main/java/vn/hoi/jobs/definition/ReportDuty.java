package vn.hoi.jobs.definition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A report that is owed.
 *
 * @param kind the source kind of its files
 * @param form the form under which the figures of unions are kept, such as B1; empty for others
 * @param owner who owes it
 * @param period what it is about; empty: no single period
 * @param dueOn last day on which it is in time; empty: no day is set
 */
public record ReportDuty(
    String kind, String form, Owner owner, Optional<DutyPeriod> period, Optional<LocalDate> dueOn) {
  /** Who owes a report. */
  public enum Owner {
    /** Each grassroots union that was open for the whole of the period. */
    UNIONS,
    /** Each district and other reporting unit. */
    DISTRICTS,
    /** The city. */
    CITY;

    /** The word in definitions. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ReportDuty {
    if (owner == Owner.UNIONS && (form.isEmpty() || period.isEmpty())) {
      throw new IllegalArgumentException("A report of unions has a form and a period: " + kind);
    }
    if (dueOn.isEmpty() && isHalfYearlyOfUnions(owner, period)) {
      throw new IllegalArgumentException("A half-yearly report of unions has a day: " + kind);
    }
  }

  /** What people call it: its form, else its kind. */
  public String name() {
    return form.isEmpty() ? kind : form;
  }

  /** Whether every union owes it for a half-year; then the day it is due is set. */
  public boolean isHalfYearlyOfUnions() {
    return isHalfYearlyOfUnions(owner, period);
  }

  private static boolean isHalfYearlyOfUnions(Owner owner, Optional<DutyPeriod> period) {
    return owner == Owner.UNIONS && period.filter(DutyPeriod::isHalfYear).isPresent();
  }
}
