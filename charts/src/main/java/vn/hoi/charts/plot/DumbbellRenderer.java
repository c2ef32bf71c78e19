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
    for (int i = 1; i < look.periods().size() - 1; i++) {
      Double value = row.value(i);
      if (value != null) {
        double x = values.valueToJava2D(value, data, edge);
        pen.line(x, y - 3.6, x, y + 3.6, 1.3, color);
      }
    }
    points(pen, row, y, x -> values.valueToJava2D(x, data, edge));
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
      double start = look.number(row, first, Weight.REGULAR, -side, scale);
      number(pen, first, start, y, Weight.REGULAR, Palette.SOFT, scale);
    }
    if (last != null) {
      pen.fill(DumbbellLook.circle(scale.at(last), y), color);
      double start = look.number(row, last, Weight.SEMIBOLD, side, scale);
      number(pen, last, start, y, Weight.SEMIBOLD, color, scale);
    }
  }

  /** A value beside its point; a halo where it crosses the look.mark(). */
  private void number(
      Pen pen,
      double value,
      double start,
      double y,
      Weight weight,
      Color color,
      DumbbellLook.Scale scale) {
    String text = look.text(value);
    double line = look.mark().map(m -> scale.at(m.value())).orElse(-1000.0);
    if (line > start - 1 && line < start + look.width(value, weight) + 1) {
      pen.halo(text, start, y + 3.1, weight, DumbbellLook.SIZE);
    }
    pen.left(text, start, y + 3.1, weight, DumbbellLook.SIZE, color);
  }
}
