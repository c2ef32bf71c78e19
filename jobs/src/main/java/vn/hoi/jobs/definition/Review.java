package vn.hoi.jobs.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoi.warehouse.definition.YamlMap;

/**
 * A date at which indicators are computed.
 *
 * @param id such as midterm-2019
 * @param name its name
 * @param asOf stocks are counted at the end of this day
 * @param window flows are counted in it; empty: no flows
 * @param termStart first day of the Union's term
 * @param populationOn the population count used
 * @param ratingYear the rating used
 * @param baseline the id of the review it is compared with; empty: none
 */
public record Review(
    String id,
    Words name,
    LocalDate asOf,
    Optional<Window> window,
    LocalDate termStart,
    LocalDate populationOn,
    long ratingYear,
    String baseline) {
  /**
   * A span of days.
   *
   * @param first first day inside
   * @param last last day inside
   */
  public record Window(LocalDate first, LocalDate last) {}

  /** Whether all days of another's window are inside its own. */
  public boolean holdsWindowOf(Review other) {
    return window.isPresent()
        && other.window.isPresent()
        && !other.window.get().first().isBefore(window.get().first())
        && !other.window.get().last().isAfter(window.get().last());
  }

  static List<Review> readAll(YamlMap top) {
    LocalDate termStart = top.date("term_start");
    List<Review> reviews = new ArrayList<>();
    for (YamlMap entry : top.maps("periods")) {
      Review review =
          new Review(
              entry.text("id"),
              Words.read(entry, "name"),
              entry.date("as_of"),
              window(entry),
              termStart,
              entry.date("population_on"),
              entry.integer("rating_year"),
              entry.optionalText("baseline").orElse(""));
      if (reviews.stream().anyMatch(r -> r.id().equals(review.id()))) {
        entry.fault("id", "the period " + review.id() + " stands twice");
      }
      if (!review.baseline().isEmpty()
          && reviews.stream().noneMatch(r -> r.id().equals(review.baseline()))) {
        entry.fault("baseline", "`baseline: " + review.baseline() + "` is no period above");
      }
      // A day that could not be read was told.
      if (!reviews.isEmpty() && !review.asOf().equals(LocalDate.EPOCH)) {
        inOrder(entry, review.asOf(), reviews.get(reviews.size() - 1).asOf());
      }
      entry.end();
      reviews.add(review);
    }
    if (reviews.isEmpty()) {
      top.fault("periods", "there is no period; without one nothing can be computed");
    }
    top.end();
    return reviews;
  }

  private static void inOrder(YamlMap entry, LocalDate day, LocalDate above) {
    if (!day.isAfter(above)) {
      entry.fault(
          "as_of", "`as_of: " + day + "` must be later than that of the period above, " + above);
    }
  }

  private static Optional<Window> window(YamlMap entry) {
    List<String> days = entry.texts("window");
    if (days.isEmpty()) {
      return Optional.empty();
    }
    try {
      Window window = new Window(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
      if (days.size() == 2 && !window.last().isBefore(window.first())) {
        return Optional.of(window);
      }
    } catch (java.time.DateTimeException | IndexOutOfBoundsException e) {
      // Told below, like every other fault of this field.
    }
    entry.fault(
        "window",
        "`window: "
            + days
            + "` must be the first and the last day, such as [2018-01-01, 2019-12-31]");
    return Optional.empty();
  }
}
