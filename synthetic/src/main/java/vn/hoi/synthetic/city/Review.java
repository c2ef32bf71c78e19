package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date at which the indicators are counted, with the window before it.
 *
 * @param populationOn date of the population figures used
 * @param windowStart null for the baseline, which has no window
 */
public record Review(
    String id,
    LocalDate asOf,
    LocalDate populationOn,
    int ratingYear,
    @Nullable LocalDate windowStart) {

  public static final LocalDate TERM_START = LocalDate.of(2017, 1, 1);
  private static final LocalDate WINDOW = LocalDate.of(2018, 1, 1);

  public static final Review BASELINE =
      new Review("baseline", LocalDate.of(2018, 3, 31), LocalDate.of(2018, 3, 31), 2017, null);
  public static final Review MIDTERM =
      new Review(
          "midterm-2019", LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 31), 2019, WINDOW);
  public static final Review FINAL =
      new Review(
          "final-2021", LocalDate.of(2021, 12, 31), LocalDate.of(2021, 12, 31), 2021, WINDOW);
  public static final List<Review> ALL = List.of(BASELINE, MIDTERM, FINAL);

  public boolean inWindow(@Nullable LocalDate day) {
    return day != null && windowStart != null && !day.isBefore(windowStart) && !day.isAfter(asOf);
  }
}
