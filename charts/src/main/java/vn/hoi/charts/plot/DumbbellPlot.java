package vn.hoi.charts.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.figure.Mark;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;

/** The dumbbell's frame: names on the left, values on top, changes on the right. */
final class DumbbellPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final double AXIS = 18;
  private static final double HEADER = 27;
  private static final double ROW = 14.1;
  private static final double CHANGES = 50;
  private static final double LABEL = 31;

  private final transient List<DumbbellRow> rows;
  private final transient List<ReviewPeriod> periods;
  private final transient Optional<Mark> mark;
  private final transient DumbbellWords words;

  DumbbellPlot(
      List<DumbbellRow> rows,
      List<ReviewPeriod> periods,
      Optional<Mark> mark,
      String sign,
      int decimals) {
    this.rows = rows;
    this.periods = periods;
    this.mark = mark;
    DumbbellLook look = new DumbbellLook(periods, mark, decimals);
    this.words = new DumbbellWords(rows, look);
    double names = Math.min(120, 5 + widest(rows));
    setOrientation(PlotOrientation.HORIZONTAL);
    setDataset(dataset(rows, periods));
    setRenderer(new DumbbellRenderer(rows, look));
    CategoryAxis places = new CategoryAxis();
    places.setVisible(false);
    places.setCategoryMargin(0);
    places.setLowerMargin((HEADER + 2) / (height(rows.size()) - AXIS));
    places.setUpperMargin(4 / (height(rows.size()) - AXIS));
    setDomainAxis(places);
    values(sign, names);
    setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setRangeGridlinePaint(Palette.GRID);
    setRangeGridlineStroke(Axes.GRID);
    AxisSpace left = new AxisSpace();
    left.setLeft(names);
    left.setRight(CHANGES);
    setFixedDomainAxisSpace(left);
    AxisSpace top = new AxisSpace();
    top.setTop(AXIS);
    setFixedRangeAxisSpace(top);
  }

  static double height(int rows) {
    return AXIS + HEADER + 6 + ROW * Math.max(1, rows);
  }

  private static double widest(List<DumbbellRow> rows) {
    return rows.stream()
        .mapToDouble(row -> Pen.width(row.place().name(), Weight.REGULAR, 9.3))
        .max()
        .orElse(0);
  }

  private static DefaultCategoryDataset dataset(
      List<DumbbellRow> rows, List<ReviewPeriod> periods) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (DumbbellRow row : rows) {
      for (int i = 0; i < periods.size(); i++) {
        dataset.addValue(row.value(i), periods.get(i).id(), row.place().unitId());
      }
    }
    return dataset;
  }

  /** The range leaves room for the numbers beside the outermost points. */
  private void values(String sign, double names) {
    double low = mark.map(Mark::value).orElse(Double.MAX_VALUE);
    double high = mark.map(Mark::value).orElse(-Double.MAX_VALUE);
    for (DumbbellRow row : rows) {
      for (int i = 0; i < periods.size(); i++) {
        Double value = row.value(i);
        if (value != null) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    double span = Math.max(high - low, 1);
    double room = vn.hoi.charts.figure.FigureMaker.WIDTH - names - CHANGES;
    double pad = span * LABEL / (room - 2 * LABEL);
    setRangeAxis(Axes.values(low - pad, high + pad, Axes.step(span + 2 * pad, 7), sign));
    mark.ifPresent(
        m -> {
          double from = getRangeAxis().getLowerBound();
          IntervalMarker ground = new IntervalMarker(from, m.value(), Palette.BELOW_GROUND);
          ground.setAlpha(1);
          addRangeMarker(ground, Layer.BACKGROUND);
          ValueMarker line = new ValueMarker(m.value(), Palette.INK, new BasicStroke(1));
          line.setAlpha(1);
          addRangeMarker(line, Layer.BACKGROUND);
        });
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    super.draw(g, area, anchor, state, info);
    Rectangle2D data = info.getDataArea();
    Pen pen = new Pen(g);
    mark.ifPresent(
        m -> {
          double x = getRangeAxis().valueToJava2D(m.value(), data, getRangeAxisEdge());
          double y = data.getY() + 10;
          pen.right(m.below(), x - 4, y, Weight.SEMIBOLD, 8.8, Palette.BELOW);
          pen.left(m.label(), x + 4, y, Weight.SEMIBOLD, 8.8, Palette.INK);
        });
    words.years(pen, data, getRangeAxis(), getRangeAxisEdge());
    double right = area.getMaxX() - 1;
    if (periods.size() > 1) {
      String years = periods.get(0).year() + "–" + periods.get(periods.size() - 1).year();
      pen.right("Thay đổi", right, data.getY() + 8, Weight.REGULAR, 8.5, Palette.SOFT);
      pen.right(years, right, data.getY() + 19, Weight.REGULAR, 8.5, Palette.SOFT);
    }
    for (int i = 0; i < rows.size(); i++) {
      double y = getDomainAxis().getCategoryMiddle(i, rows.size(), data, getDomainAxisEdge()) + 3.2;
      String name =
          Pen.fit(rows.get(i).place().name(), Weight.REGULAR, 9.3, data.getX() - area.getX() - 4);
      pen.right(name, data.getX() - 4, y, Weight.REGULAR, 9.3, Palette.INK);
      words.gap(
          pen,
          rows.get(i),
          y - 3.2,
          data,
          value -> getRangeAxis().valueToJava2D(value, data, getRangeAxisEdge()));
      words.change(pen, rows.get(i), right, y);
    }
  }
}
