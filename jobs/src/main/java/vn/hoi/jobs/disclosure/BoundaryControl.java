package vn.hoi.jobs.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hoi.jobs.place.BoundaryValue;
import vn.hoi.jobs.value.IndicatorValue;
import vn.hoi.jobs.value.Level;
import vn.hoi.jobs.value.Status;
import vn.hoi.jobs.value.ValueKey;

/**
 * Tells which values above the unions may be published on other boundaries. A total that holds a
 * hidden union on one geography and not on the other would give it away, and so would the
 * apportioned share of a total; so where anything is hidden, nothing is told on other boundaries.
 */
public final class BoundaryControl {
  private final Map<ValueKey, IndicatorValue> values = new HashMap<>();
  private final Set<Part> hidden = new HashSet<>();
  private final Set<Part> incomplete = new HashSet<>();

  /**
   * @param values the values as at the time, after {@link DisclosureControl#values}
   */
  public BoundaryControl(List<IndicatorValue> values) {
    for (IndicatorValue value : values) {
      ValueKey key = value.key();
      this.values.put(key, value);
      if (value.status() == Status.SUPPRESSED) {
        hidden.add(Part.of(key));
      }
      if (key.level() == Level.GRASSROOTS && value.status() == Status.NOT_REPORTED) {
        incomplete.add(Part.of(key));
      }
    }
  }

  /**
   * Of values carried from what was counted, those of districts, areas and the city that may be
   * published: enough reported, and nothing of the indicator's part is hidden in the period.
   */
  public List<BoundaryValue> above(List<BoundaryValue> carried) {
    return carried.stream()
        .filter(value -> value.key().level() != Level.GRASSROOTS)
        .filter(value -> !hidden.contains(Part.of(value.key())))
        .filter(this::enoughReported)
        .toList();
  }

  /** The coverage is known as at the time; a value that differs needs all unions. */
  private boolean enoughReported(BoundaryValue value) {
    IndicatorValue then = values.get(value.key());
    if (then != null
        && then.numerator().equals(value.figures().numerator())
        && then.denominator().equals(value.figures().denominator())) {
      return then.publishable();
    }
    return !incomplete.contains(Part.of(value.key()));
  }
}
