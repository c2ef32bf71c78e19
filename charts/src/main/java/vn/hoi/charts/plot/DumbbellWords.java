package vn.hoi.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.figure.Mark;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** The words around a dumbbell's rows: years above, changes beside, what a row lacks. */
record DumbbellWords(List<DumbbellRow> rows, DumbbellLook look) {
  /**
   * What a row lacks, in words beside what it has. Drawn by the plot and not with the items, since
   * JFreeChart draws no items of a dataset without any value.
   */
  void gap(Pen pen, DumbbellRow row, double y, Rectangle2D data, DumbbellLook.Scale scale) {
    String gaps = gaps(row);
    if (gaps.isEmpty()) {
      return;
    }
    double start = scale.at(look.mark().map(Mark::value).orElse(0.0));
    double end = start;
    int side = look.falls(row) ? -1 : 1;
    Double first = look.first(row);
    Double last = row.last();
    if (first != null) {
      double[] taken = taken(first, Weight.REGULAR, -side, scale);
      start = taken[0];
      end = taken[1];
    }
    if (last != null) {
      double[] taken = taken(last, Weight.SEMIBOLD, side, scale);
      start = first == null ? taken[0] : Math.min(start, taken[0]);
      end = Math.max(end, taken[1]);
    }
    double width = Pen.width(gaps, Weight.REGULAR, 7.8);
    double x = look.clear(row, end + 4, width, 1, scale);
    if (x + width > data.getMaxX()) {
      x = look.clear(row, start - 4 - width, width, -1, scale);
    }
    look.plate(pen, x, width, y, scale);
    pen.left(gaps, x, y + 3, Weight.REGULAR, 7.8, Palette.SOFT);
  }

  /** From where to where a point and its number reach. */
  private double[] taken(double value, Weight weight, int side, DumbbellLook.Scale scale) {
    double point = scale.at(value);
    double number = look.number(value, weight, side, scale);
    return new double[] {
      Math.min(point - DumbbellLook.RADIUS, number),
      Math.max(point + DumbbellLook.RADIUS, number + look.width(value, weight))
    };
  }

  private String gaps(DumbbellRow row) {
    Map<String, String> years = new LinkedHashMap<>();
    for (int i = 0; i < look.periods().size(); i++) {
      if (row.value(i) == null) {
        years.merge(
            Facts.why(row.row(i)), look.periods().get(i).year(), (all, one) -> all + ", " + one);
      }
    }
    List<String> parts = new ArrayList<>();
    years.forEach((why, when) -> parts.add(when + ": " + why));
    return parts.isEmpty() ? "" : "(" + String.join("; ", parts) + ")";
  }

  /** The years over the first row's points, moved apart where they would touch. */
  void years(Pen pen, Rectangle2D data, ValueAxis values, RectangleEdge edge) {
    if (rows.isEmpty()) {
      return;
    }
    double[] x = new double[look.periods().size()];
    for (int i = 0; i < x.length; i++) {
      Double value = rows.get(0).value(i);
      if (value == null) {
        key(
            pen,
            values.valueToJava2D(look.mark().map(Mark::value).orElse(0.0), data, edge),
            data.getY());
        return;
      }
      x[i] = values.valueToJava2D(value, data, edge);
    }
    Integer[] order = new Integer[x.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> x[i]));
    for (int i = order.length - 2; i >= 0; i--) {
      x[order[i]] = Math.min(x[order[i]], x[order[i + 1]] - 24);
    }
    for (int i = 0; i < x.length; i++) {
      boolean last = i == x.length - 1;
      pen.centre(
          look.periods().get(i).year(),
          x[i],
          data.getY() + 22,
          last ? Weight.SEMIBOLD : Weight.REGULAR,
          8.5,
          last ? look.color(rows.get(0).last()) : Palette.SOFT);
    }
  }

  /** The years beside the marks they are drawn with, where the first row cannot carry them. */
  private void key(Pen pen, double left, double top) {
    double x = left + 6;
    double y = top + 22;
    for (int i = 0; i < look.periods().size(); i++) {
      boolean last = i == look.periods().size() - 1;
      if (last) {
        pen.fill(DumbbellLook.circle(x + DumbbellLook.RADIUS, y - 3), Palette.ABOVE);
      } else if (i == 0) {
        pen.outline(DumbbellLook.circle(x + DumbbellLook.RADIUS, y - 3), 1.3, Palette.ABOVE);
      } else {
        pen.line(
            x + DumbbellLook.RADIUS, y - 6.6, x + DumbbellLook.RADIUS, y + 0.6, 1.3, Palette.ABOVE);
      }
      Weight weight = last ? Weight.SEMIBOLD : Weight.REGULAR;
      pen.left(
          look.periods().get(i).year(),
          x + 10,
          y,
          weight,
          8.5,
          last ? Palette.ABOVE : Palette.SOFT);
      x += 38;
    }
  }

  void change(Pen pen, DumbbellRow row, double right, double y) {
    if (look.periods().size() < 2) {
      return;
    }
    IndicatorChange change = row.change();
    Double points =
        change == null || row.last() == null || row.value(0) == null ? null : change.change();
    String text = points == null ? "…" : VietnameseNumbers.signed(points, look.decimals());
    boolean fell = points != null && points < 0;
    pen.right(
        text,
        right,
        y,
        fell ? Weight.SEMIBOLD : Weight.REGULAR,
        9,
        fell ? Palette.BELOW : Palette.INK);
  }
}
