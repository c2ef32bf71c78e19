package vn.hoi.synthetic.truth;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.place.Union;

/** Sums of what unions reported for the whole years of a window. */
final class YearSums {
  private YearSums() {}

  /** Null as soon as one union that was open at the end of a year left the line blank. */
  static @Nullable Long of(Facts facts, List<Union> unions, Review review, YearLine line) {
    LocalDate start = review.windowStart();
    if (start == null) {
      return null;
    }
    long sum = 0;
    for (int year = start.getYear(); year <= review.asOf().getYear(); year++) {
      for (Union union : Groups.open(unions, LocalDate.of(year, 12, 31))) {
        YearReport report = facts.books().report(union, year);
        Integer figure = report == null ? null : report.figure(line);
        if (figure == null) {
          return null;
        }
        sum += figure;
      }
    }
    return sum;
  }

  /** A line of the last year that had ended by the as-of day. */
  static @Nullable Long last(Facts facts, Union union, Review review, YearLine line) {
    LocalDate day = review.asOf();
    boolean ended = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    YearReport report = facts.books().report(union, ended ? day.getYear() : day.getYear() - 1);
    Integer figure = report == null ? null : report.figure(line);
    return figure == null ? null : Long.valueOf(figure);
  }
}
