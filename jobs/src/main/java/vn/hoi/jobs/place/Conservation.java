package vn.hoi.jobs.place;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.jobs.definition.Review;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.Places.Place;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;

/**
 * Proves that no unit of a count was lost or made on the way to other boundaries. The city always
 * keeps its totals; a district or an area does when, between the day of the figures and that of the
 * boundaries, no ground leaves its district or its area.
 */
public final class Conservation {
  private final Map<String, LocalDate> asOf;
  private final List<LocalDate> acrossDistricts;
  private final List<LocalDate> acrossAreas;

  private Conservation(
      Map<String, LocalDate> asOf, List<LocalDate> acrossDistricts, List<LocalDate> acrossAreas) {
    this.asOf = asOf;
    this.acrossDistricts = acrossDistricts;
    this.acrossAreas = acrossAreas;
  }

  /**
   * The check for some moves.
   *
   * @param reviews tell on which day the figures of a period are
   */
  public static Conservation of(Places places, List<Move> moves, List<Review> reviews) {
    return new Conservation(
        reviews.stream().collect(Collectors.toMap(Review::id, Review::asOf)),
        across(places, moves, Place::district),
        across(places, moves, Place::area));
  }

  private static List<LocalDate> across(
      Places places, List<Move> moves, Function<Place, String> where) {
    return moves.stream()
        .filter(
            move -> !places.unit(move.from()).map(where).equals(places.unit(move.to()).map(where)))
        .map(Move::on)
        .distinct()
        .toList();
  }

  /**
   * Compares the carried totals of an indicator with those as they were counted.
   *
   * @throws Problem of ours, naming the first total that is not the same
   */
  public void check(List<IndicatorValue> counted, List<BoundaryValue> carried) {
    Map<ValueKey, IndicatorValue> totals = new HashMap<>();
    counted.forEach(value -> totals.put(value.key(), value));
    for (BoundaryValue value : carried) {
      if (keepsItsTotal(value)) {
        IndicatorValue total = totals.get(value.key());
        if (total == null
            || !total.numerator().equals(value.figures().numerator())
            || !total.denominator().equals(value.figures().denominator())) {
          throw lost(value, total);
        }
      }
    }
  }

  private boolean keepsItsTotal(BoundaryValue value) {
    return switch (value.key().level()) {
      case CITY -> true;
      case DISTRICT -> noneBetween(acrossDistricts, value);
      case AREA -> noneBetween(acrossAreas, value);
      case GRASSROOTS -> false;
    };
  }

  private boolean noneBetween(List<LocalDate> days, BoundaryValue value) {
    LocalDate counted = asOf.getOrDefault(value.key().period(), value.boundaries());
    boolean forward = counted.isBefore(value.boundaries());
    LocalDate first = forward ? counted : value.boundaries();
    LocalDate last = forward ? value.boundaries() : counted;
    return days.stream().noneMatch(day -> day.isAfter(first) && !day.isAfter(last));
  }

  private static Problem lost(BoundaryValue value, @Nullable IndicatorValue total) {
    return Problem.ofUs(
        "Cannot keep the results: "
            + value.key()
            + " has "
            + text(value.figures().numerator())
            + " of "
            + text(value.figures().denominator())
            + " on the boundaries of "
            + value.boundaries()
            + ", but "
            + (total == null
                ? "nothing"
                : text(total.numerator()) + " of " + text(total.denominator()))
            + " was counted. A total must be the same on all boundaries.");
  }

  private static String text(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "–";
  }
}
