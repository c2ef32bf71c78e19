package vn.hoi.charts.plot;

import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorValue;
import vn.hoi.charts.Place;

/** A place and its value on the tile grid. */
record TileValue(Place place, IndicatorValue value) {
  @Nullable Double shown() {
    return value.shown();
  }

  /** The value of a tile that has one. */
  double known() {
    Double shown = value.shown();
    if (shown == null) {
      throw new IllegalStateException(place.name() + " has no value");
    }
    return shown;
  }

  boolean isBelow(double mark) {
    Double shown = value.shown();
    return shown != null && shown < mark;
  }
}
