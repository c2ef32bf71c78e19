package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** Digits, and the comma below them. */
  private static final double PLATE = 10.2;

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

  /** The width of a value's number. */
  double width(double value, Weight weight) {
    return Pen.width(text(value), weight, SIZE);
  }

  /** Where the number of a point begins: always beside its point. */
  double number(double value, Weight weight, int side, Scale scale) {
    double edge = scale.at(value) + side * (RADIUS + 3);
    return side < 0 ? edge - width(value, weight) : edge;
  }

  /** Whether a number of a row stands where a tick would run through it. */
  boolean covered(DumbbellRow row, double tick, Scale scale) {
    int side = falls(row) ? -1 : 1;
    return covers(first(row), Weight.REGULAR, -side, tick, scale)
        || covers(row.last(), Weight.SEMIBOLD, side, tick, scale);
  }

  private boolean covers(
      @Nullable Double value, Weight weight, int side, double tick, Scale scale) {
    if (value == null) {
      return false;
    }
    double start = number(value, weight, side, scale);
    return tick > start - 2 && tick < start + width(value, weight) + 2;
  }

  /** The ground behind a text, so that no line runs through it. */
  void plate(Pen pen, double start, double width, double y, Scale scale) {
    double line = mark.map(m -> scale.at(m.value())).orElse(start - 1);
    // A mark at the plate's edge is covered whole or not at all.
    double left = Math.abs(line - start + 1) < 0.8 ? line - 0.8 : start - 1;
    double end = start + width + 1;
    double right = Math.abs(line - end) < 0.8 ? line + 0.8 : end;
    double edge = Math.max(left, Math.min(right, line));
    pen.fill(new Rectangle2D.Double(edge, y - 4.6, right - edge, PLATE), Color.WHITE);
    pen.fill(new Rectangle2D.Double(left, y - 4.6, edge - left, PLATE), Palette.BELOW_GROUND);
  }

  /**
   * Where a text begins that would begin at a place: moved outwards beyond the row's ticks that it
   * would cover.
   *
   * @param side -1 for a text on the left of what it belongs to, 1 on the right
   */
  double clear(DumbbellRow row, double start, double width, int side, Scale scale) {
    double begin = start;
    double[] ticks =
        IntStream.range(1, Math.max(1, periods.size() - 1))
            .mapToObj(row::value)
            .filter(Objects::nonNull)
            .mapToDouble(scale::at)
            .map(x -> side * x)
            .sorted()
            .map(x -> side * x)
            .toArray();
    for (double tick : ticks) {
      if (tick > begin - 2 && tick < begin + width + 2) {
        begin = side < 0 ? tick - 3 - width : tick + 3;
      }
    }
    return begin;
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
