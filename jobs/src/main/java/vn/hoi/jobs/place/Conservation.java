package vn.hoi.jobs.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Places;
import vn.hoi.jobs.value.ValueKey;
import vn.hoi.warehouse.Problem;

/** Proves that no unit of a count was lost or made on the way to other boundaries. */
public final class Conservation {
  private final boolean districtsKept;

  private Conservation(boolean districtsKept) {
    this.districtsKept = districtsKept;
  }

  /** The check for some moves; districts keep their totals when no ground leaves its district. */
  public static Conservation of(Places places, List<Move> moves) {
    return new Conservation(
        moves.stream()
            .allMatch(
                move ->
                    places
                        .unit(move.from())
                        .map(Places.Place::district)
                        .equals(places.unit(move.to()).map(Places.Place::district))));
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
      Level level = value.key().level();
      if (level == Level.CITY || (level == Level.DISTRICT && districtsKept)) {
        IndicatorValue total = totals.get(value.key());
        if (total == null
            || !total.numerator().equals(value.figures().numerator())
            || !total.denominator().equals(value.figures().denominator())) {
          throw lost(value, total);
        }
      }
    }
  }

  private static Problem lost(
      BoundaryValue value, @org.jspecify.annotations.Nullable IndicatorValue total) {
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
