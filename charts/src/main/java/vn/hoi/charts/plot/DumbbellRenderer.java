package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;

/** Draws a row: baseline hollow, dates between as ticks, the last date filled. */
final class DumbbellRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;
  private final transient List<DumbbellRow> rows;
  private final transient DumbbellLook look;

  DumbbellRenderer(List<DumbbellRow> rows, DumbbellLook look) {
    this.rows = rows;
    this.look = look;
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
    Color color = look.color(last);
    if (first != null && last != null) {
      double x1 = values.valueToJava2D(first, data, edge);
      double x2 = values.valueToJava2D(last, data, edge);
      Color track = color.equals(Palette.BELOW) ? Palette.BELOW_TRACK : Palette.ABOVE_TRACK;
      pen.line(x1, y, x2, y, 2.9, track);
    }
    DumbbellLook.Scale scale = x -> values.valueToJava2D(x, data, edge);
    plates(pen, row, y, scale);
    for (int i = 1; i < look.periods().size() - 1; i++) {
      Double value = row.value(i);
      if (value != null) {
        tick(pen, row, scale.at(value), y, scale);
      }
    }
    points(pen, row, y, scale);
  }

  /** A tick; where a number stands in its way, what of it lies above and below the number. */
  private void tick(Pen pen, DumbbellRow row, double x, double y, DumbbellLook.Scale scale) {
    Color color = look.color(row.last());
    if (look.covered(row, x, scale)) {
      pen.line(x, y - 6.8, x, y - 4.6, 1.3, color);
      pen.line(x, y + 5.2, x, y + 7.4, 1.3, color);
    } else {
      pen.line(x, y - 3.6, x, y + 3.6, 1.3, color);
    }
  }

  private void plates(Pen pen, DumbbellRow row, double y, DumbbellLook.Scale scale) {
    int side = look.falls(row) ? -1 : 1;
    plate(pen, look.first(row), Weight.REGULAR, -side, y, scale);
    plate(pen, row.last(), Weight.SEMIBOLD, side, y, scale);
  }

  private void plate(
      Pen pen, @Nullable Double value, Weight weight, int side, double y, DumbbellLook.Scale to) {
    if (value != null) {
      look.plate(pen, look.number(value, weight, side, to), look.width(value, weight), y, to);
    }
  }

  private void points(Pen pen, DumbbellRow row, double y, DumbbellLook.Scale scale) {
    Double first = look.first(row);
    Double last = row.last();
    Color color = look.color(last);
    int side = look.falls(row) ? -1 : 1;
    if (first != null) {
      Ellipse2D circle = DumbbellLook.circle(scale.at(first), y);
      pen.fill(circle, Color.WHITE);
      pen.outline(circle, 1.3, last == null ? Palette.SOFT : color);
      double start = look.number(first, Weight.REGULAR, -side, scale);
      number(pen, first, start, y, Weight.REGULAR, Palette.SOFT);
    }
    if (last != null) {
      pen.fill(DumbbellLook.circle(scale.at(last), y), color);
      double start = look.number(last, Weight.SEMIBOLD, side, scale);
      number(pen, last, start, y, Weight.SEMIBOLD, color);
    }
  }

  private void number(Pen pen, double value, double start, double y, Weight weight, Color color) {
    pen.left(look.text(value), start, y + 3.1, weight, DumbbellLook.SIZE, color);
  }
}
