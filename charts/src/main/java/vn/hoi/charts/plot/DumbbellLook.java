package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.figure.Mark;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** How a dumbbell's values look: colour, number, which end is which. */
record DumbbellLook(List<ReviewPeriod> periods, Optional<Mark> mark, int decimals) {
  static final double RADIUS = 3.3;
  static final double SIZE = 8.8;

  /** Where a value lies on paper. */
  interface Scale {
    double at(double value);
  }

  /** With a single date there is no first one beside the last. */
  @Nullable Double first(DumbbellRow row) {
    return periods.size() > 1 ? row.value(0) : null;
  }

  boolean falls(DumbbellRow row) {
    Double first = first(row);
    Double last = row.last();
    return first != null && last != null && last < first;
  }

  /** The width of a value's number with the space between it and its point. */
  double width(double value, Weight weight) {
    return Pen.width(text(value), weight, SIZE) + 5;
  }

  String text(double value) {
    return mark.map(m -> VietnameseNumbers.besideMark(value, m.value(), decimals))
        .orElseGet(() -> VietnameseNumbers.decimal(value, decimals));
  }

  Color color(@Nullable Double last) {
    return last != null && mark.isPresent() && last < mark.get().value()
        ? Palette.BELOW
        : Palette.ABOVE;
  }

  static Ellipse2D circle(double x, double y) {
    return new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }
}
