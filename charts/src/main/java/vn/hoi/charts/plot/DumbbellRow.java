package vn.hoi.charts.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Place;

/**
 * A place with its values at the periods shown.
 *
 * @param values by period, null where the indicator has no row
 * @param change since the first period, null where there is no row
 */
record DumbbellRow(
    Place place, List<@Nullable IndicatorValue> values, @Nullable IndicatorChange change)
    implements Comparable<DumbbellRow> {
  @Nullable IndicatorValue row(int period) {
    return values.get(period);
  }

  @Nullable Double value(int period) {
    IndicatorValue value = values.get(period);
    return value == null ? null : value.shown();
  }

  @Nullable Double last() {
    return value(values.size() - 1);
  }

  /** Highest last value first; places without one at the end, by id. */
  @Override
  public int compareTo(DumbbellRow other) {
    Double mine = last();
    Double theirs = other.last();
    int order =
        mine == null || theirs == null
            ? Boolean.compare(mine == null, theirs == null)
            : Double.compare(theirs, mine);
    return order != 0 ? order : place.unitId().compareTo(other.place.unitId());
  }
}
