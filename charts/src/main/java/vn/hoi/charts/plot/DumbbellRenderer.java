package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.IndicatorChange;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.figure.Mark;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** Draws a row: baseline hollow, dates between as ticks, the last date filled. */
final class DumbbellRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double RADIUS = 3.3;
  private static final double SIZE = 8.8;

  private final transient List<DumbbellRow> rows;
  private final transient List<ReviewPeriod> periods;
  private final transient Optional<Mark> mark;
  private final int decimals;

  DumbbellRenderer(
      List<DumbbellRow> rows, List<ReviewPeriod> periods, Optional<Mark> mark, int decimals) {
    this.rows = rows;
    this.periods = periods;
    this.mark = mark;
    this.decimals = decimals;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState state,
      Rectangle2D data,
      CategoryPlot plot,
      CategoryAxis places,
      ValueAxis values,
      CategoryDataset dataset,
      int series,
      int category,
      int pass) {
    if (series > 0) {
      return; // the first series draws the whole row, so that its parts lie over each other
    }
    RectangleEdge edge = plot.getRangeAxisEdge();
    double y =
        places.getCategoryMiddle(
            category, dataset.getColumnCount(), data, plot.getDomainAxisEdge());
    DumbbellRow row = rows.get(category);
    Double first = row.value(0);
    Double last = row.last();
    Pen pen = new Pen(g);
    Color color = color(last);
    if (first != null && last != null) {
      double x1 = values.valueToJava2D(first, data, edge);
      double x2 = values.valueToJava2D(last, data, edge);
      Color track = color.equals(Palette.BELOW) ? Palette.BELOW_TRACK : Palette.ABOVE_TRACK;
      pen.line(x1, y, x2, y, 2.9, track);
    }
    for (int i = 1; i < periods.size() - 1; i++) {
      Double value = row.value(i);
      if (value != null) {
        double x = values.valueToJava2D(value, data, edge);
        pen.line(x, y - 3.6, x, y + 3.6, 1.3, color);
      }
    }
    points(pen, row, y, x -> values.valueToJava2D(x, data, edge));
  }

  /** Where a value lies on paper. */
  interface Scale {
    double at(double value);
  }

  private void points(Pen pen, DumbbellRow row, double y, Scale scale) {
    Double first = first(row);
    Double last = row.last();
    Color color = color(last);
    if (first != null) {
      double x = scale.at(first);
      Ellipse2D circle = circle(x, y);
      pen.fill(circle, Color.WHITE);
      pen.outline(circle, 1.3, last == null ? Palette.SOFT : color);
      number(pen, first, x, y, falls(row) ? 1 : -1, Weight.REGULAR, Palette.SOFT, scale);
    }
    if (last != null) {
      double x = scale.at(last);
      pen.fill(circle(x, y), color);
      number(pen, last, x, y, falls(row) ? -1 : 1, Weight.SEMIBOLD, color, scale);
    }
  }

  /** With a single date there is no first one beside the last. */
  private @Nullable Double first(DumbbellRow row) {
    return periods.size() > 1 ? row.value(0) : null;
  }

  private boolean falls(DumbbellRow row) {
    Double first = first(row);
    Double last = row.last();
    return first != null && last != null && last < first;
  }

  /**
   * What a row lacks, in words beside what it has. Drawn by the plot and not with the items, since
   * JFreeChart draws no items of a dataset without any value.
   */
  void gap(Pen pen, DumbbellRow row, double y, Rectangle2D data, Scale scale) {
    String gaps = gaps(row);
    if (gaps.isEmpty()) {
      return;
    }
    double start = scale.at(mark.map(Mark::value).orElse(0.0));
    double end = start;
    Double first = first(row);
    Double last = row.last();
    if (first != null) {
      start = scale.at(first) - RADIUS - (falls(row) ? 0 : width(first, Weight.REGULAR));
      end = scale.at(first) + RADIUS + (falls(row) ? width(first, Weight.REGULAR) : 0);
    }
    if (last != null) {
      double left = scale.at(last) - RADIUS - (falls(row) ? width(last, Weight.SEMIBOLD) : 0);
      double right = scale.at(last) + RADIUS + (falls(row) ? 0 : width(last, Weight.SEMIBOLD));
      start = first == null ? left : Math.min(start, left);
      end = Math.max(end, right);
    }
    double width = Pen.width(gaps, Weight.REGULAR, 7.8);
    double x = end + 4 + width <= data.getMaxX() ? end + 4 : start - 4 - width;
    pen.halo(gaps, x, y + 3, Weight.REGULAR, 7.8);
    pen.left(gaps, x, y + 3, Weight.REGULAR, 7.8, Palette.SOFT);
  }

  /** A value beside its point; a halo where it crosses the mark. */
  private void number(
      Pen pen, double value, double x, double y, int side, Weight weight, Color color, Scale s) {
    String text = text(value);
    double width = Pen.width(text, weight, SIZE);
    double start = side < 0 ? x - RADIUS - 3 - width : x + RADIUS + 3;
    double line = mark.map(m -> s.at(m.value())).orElse(-1000.0);
    if (line > start - 1 && line < start + width + 1) {
      pen.halo(text, start, y + 3.1, weight, SIZE);
    }
    pen.left(text, start, y + 3.1, weight, SIZE, color);
  }

  private double width(double value, Weight weight) {
    return Pen.width(text(value), weight, SIZE) + 5;
  }

  private String text(double value) {
    return mark.map(m -> VietnameseNumbers.besideMark(value, m.value(), decimals))
        .orElseGet(() -> VietnameseNumbers.decimal(value, decimals));
  }

  private String gaps(DumbbellRow row) {
    Map<String, String> years = new LinkedHashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      if (row.value(i) == null) {
        years.merge(Facts.why(row.row(i)), periods.get(i).year(), (all, one) -> all + ", " + one);
      }
    }
    List<String> parts = new ArrayList<>();
    years.forEach((why, when) -> parts.add(when + ": " + why));
    return parts.isEmpty() ? "" : "(" + String.join("; ", parts) + ")";
  }

  private Color color(@Nullable Double last) {
    return last != null && mark.isPresent() && last < mark.get().value()
        ? Palette.BELOW
        : Palette.ABOVE;
  }

  private static Ellipse2D circle(double x, double y) {
    return new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
  }

  /** The years over the first row's points, moved apart where they would touch. */
  void years(Pen pen, Rectangle2D data, ValueAxis values, RectangleEdge edge) {
    if (rows.isEmpty()) {
      return;
    }
    double[] x = new double[periods.size()];
    for (int i = 0; i < x.length; i++) {
      Double value = rows.get(0).value(i);
      if (value == null) {
        key(pen, values.valueToJava2D(mark.map(Mark::value).orElse(0.0), data, edge), data.getY());
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
          periods.get(i).year(),
          x[i],
          data.getY() + 22,
          last ? Weight.SEMIBOLD : Weight.REGULAR,
          8.5,
          last ? color(rows.get(0).last()) : Palette.SOFT);
    }
  }

  /** The years beside the marks they are drawn with, where the first row cannot carry them. */
  private void key(Pen pen, double left, double top) {
    double x = left + 6;
    double y = top + 22;
    for (int i = 0; i < periods.size(); i++) {
      boolean last = i == periods.size() - 1;
      if (last) {
        pen.fill(circle(x + RADIUS, y - 3), Palette.ABOVE);
      } else if (i == 0) {
        pen.outline(circle(x + RADIUS, y - 3), 1.3, Palette.ABOVE);
      } else {
        pen.line(x + RADIUS, y - 6.6, x + RADIUS, y + 0.6, 1.3, Palette.ABOVE);
      }
      Weight weight = last ? Weight.SEMIBOLD : Weight.REGULAR;
      pen.left(periods.get(i).year(), x + 10, y, weight, 8.5, last ? Palette.ABOVE : Palette.SOFT);
      x += 38;
    }
  }

  void change(Pen pen, DumbbellRow row, double right, double y) {
    if (periods.size() < 2) {
      return;
    }
    IndicatorChange change = row.change();
    Double points =
        change == null || row.last() == null || row.value(0) == null ? null : change.change();
    String text = points == null ? "…" : VietnameseNumbers.signed(points, decimals);
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
