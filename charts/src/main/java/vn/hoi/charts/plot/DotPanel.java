package vn.hoi.charts.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import vn.hoi.charts.Status;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** One date: stacks of dots on both sides of the mark, with their counts and the median. */
final class DotPanel extends XYPlot {
  private static final long serialVersionUID = 1L;

  /**
   * Measures and words.
   *
   * @param height of the panel
   * @param step from dot to dot
   * @param dot diameter
   * @param unit what a dot is, such as cơ sở
   * @param kinds what the places are, such as cơ sở Hội
   */
  record Look(double height, double step, double dot, String unit, String kinds, int decimals) {}

  private final transient DotPanelData data;
  private final transient Look look;

  DotPanel(DotPanelData data, Look look) {
    this.data = data;
    this.look = look;
    XYSeries below = new XYSeries("below");
    XYSeries above = new XYSeries("above");
    for (Map.Entry<Long, Integer> stack : data.stacks().entrySet()) {
      double start = stack.getKey() * data.bin();
      for (int i = 0; i < stack.getValue(); i++) {
        (start < data.mark() ? below : above).add(start + data.bin() / 2, i + 0.5);
      }
    }
    XYSeriesCollection dots = new XYSeriesCollection(below);
    dots.addSeries(above);
    setDataset(dots);
    setRenderer(new DotRenderer(look.dot()));
    NumberAxis heights = new NumberAxis();
    heights.setRange(0, look.height() / look.step());
    heights.setVisible(false);
    setRangeAxis(heights);
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setRangeGridlinesVisible(false);
    setRangeZeroBaselineVisible(false);
    setDomainGridlinePaint(Palette.GRID);
    setDomainGridlineStroke(Axes.GRID);
    setOutlineVisible(false);
    setBackgroundPaint(null);
    ValueMarker mark = new ValueMarker(data.mark(), Palette.INK, new BasicStroke(1.1f));
    mark.setAlpha(1);
    addDomainMarker(mark, Layer.BACKGROUND);
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    super.draw(g, area, anchor, state, info);
    Pen pen = new Pen(g);
    double mark = getDomainAxis().valueToJava2D(data.mark(), area, getDomainAxisEdge());
    double left = area.getX() + 2;
    double top = area.getY();
    pen.line(area.getX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), 0.7, Palette.HATCH);
    String size = VietnameseNumbers.whole(data.tally().units()) + " " + look.kinds();
    text(pen, data.period().year(), left, top + 12, Weight.BOLD, 12.5, Palette.INK);
    text(pen, size, left, top + 24.5, Weight.REGULAR, 8.6, Palette.SOFT);
    double y = top + 37;
    for (Map.Entry<String, Long> gap : Facts.gaps(data.values()).entrySet()) {
      y = gap(pen, gap.getValue(), gap.getKey(), left, y);
    }
    String percent = VietnameseNumbers.whole(Math.round(data.mark())) + "%";
    String below = VietnameseNumbers.whole(data.below()) + " " + look.unit() + " dưới " + percent;
    double x = mark - 5 - Pen.width(below, Weight.SEMIBOLD, 9.6);
    text(pen, below, x, top + 12, Weight.SEMIBOLD, 9.6, Palette.BELOW);
    String above =
        VietnameseNumbers.whole(data.above()) + " " + look.unit() + " từ " + percent + " trở lên";
    text(pen, above, mark + 5, top + 12, Weight.SEMIBOLD, 9.6, Palette.ABOVE);
    median(pen, area);
  }

  /** Text with a white edge, since gridlines pass behind it. */
  private static void text(
      Pen pen, String text, double x, double y, Weight weight, double size, Color color) {
    pen.halo(text, x, y, weight, size);
    pen.left(text, x, y, weight, size, color);
  }

  private double gap(Pen pen, long count, String words, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y - 6.6, 12, 7.4);
    if (words.equals(Status.SUPPRESSED.vi())) {
      pen.cross(box);
    } else {
      pen.hatch(box);
    }
    String text = VietnameseNumbers.whole(count) + " " + look.unit() + " " + words;
    text(pen, text, x + 16, y, Weight.REGULAR, 8.6, Palette.SOFT);
    return y + 11.5;
  }

  private void median(Pen pen, Rectangle2D area) {
    Double median = data.median();
    if (median == null) {
      return;
    }
    double x = getDomainAxis().valueToJava2D(median, area, getDomainAxisEdge());
    double y = area.getMaxY() + 2.5;
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, y);
    triangle.lineTo(x - 3.4, y + 5.6);
    triangle.lineTo(x + 3.4, y + 5.6);
    triangle.closePath();
    pen.fill(triangle, Palette.INK);
    String text = "trung vị " + DotType.median(data, look.decimals()) + "%";
    double width = Pen.width(text, Weight.SEMIBOLD, 8.6);
    double start = x + 7 + width > area.getMaxX() ? x - 7 - width : x + 7;
    text(pen, text, start, y + 6, Weight.SEMIBOLD, 8.6, Palette.INK);
  }
}
