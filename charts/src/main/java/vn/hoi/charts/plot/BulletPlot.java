package vn.hoi.charts.plot;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** The bars' frame: labels on the left, the numbers themselves on the right. */
final class BulletPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final double AXIS = 16;
  private static final double LEGEND = 14;

  /** A column of numbers, right of the bars. */
  private record Column(String title, double width, Function<BulletRow, String> text) {}

  private final transient List<BulletRow> rows;
  private final transient List<Column> columns;
  private final double labels;
  private final double rowHeight;
  private final String first;
  private final transient BulletRenderer.Scale scale;

  private BulletPlot(
      List<BulletRow> rows,
      List<Column> columns,
      double labels,
      double rowHeight,
      ReviewPeriod first,
      BulletRenderer.Scale scale) {
    this.first = first.year();
    this.scale = scale;
    this.rows = rows;
    this.columns = columns;
    this.labels = labels;
    this.rowHeight = rowHeight;
    setOrientation(PlotOrientation.HORIZONTAL);
    setDataset(dataset(rows));
    setRenderer(new BulletRenderer(rows, scale));
    CategoryAxis places = new CategoryAxis();
    places.setVisible(false);
    places.setCategoryMargin(0);
    places.setLowerMargin(0);
    places.setUpperMargin(0);
    setDomainAxis(places);
    NumberAxis values = Axes.values(0, scale.end(), 25, "%");
    values.setTickUnit(new NumberTickUnit(scale.end() > 130 ? 50 : 25));
    setRangeAxis(values);
    setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    setAxisOffset(RectangleInsets.ZERO_INSETS);
    setRangeGridlinePaint(Palette.GRID);
    setRangeGridlineStroke(Axes.GRID);
    AxisSpace sides = new AxisSpace();
    sides.setLeft(labels);
    sides.setRight(columns.stream().mapToDouble(Column::width).sum());
    setFixedDomainAxisSpace(sides);
    AxisSpace top = new AxisSpace();
    top.setTop(AXIS + legend());
    setFixedRangeAxisSpace(top);
  }

  static BulletPlot ofTargets(List<BulletRow> rows, ReviewPeriod first) {
    double end = 110;
    for (BulletRow row : rows) {
      Double done = BulletRenderer.share(row, row.done());
      Double before = BulletRenderer.share(row, row.baseline());
      end = Math.max(end, Math.max(done == null ? 0 : done, before == null ? 0 : before) * 1.04);
    }
    List<Column> columns =
        List.of(
            new Column(first.year(), 44, BulletRow::beforeText),
            new Column("Đạt được", 48, BulletRow::doneText),
            new Column("Chỉ tiêu", 52, BulletRow::goalText));
    return new BulletPlot(rows, columns, 172, 27, first, new BulletRenderer.Scale(true, end));
  }

  static BulletPlot ofPlaces(List<BulletRow> rows, ReviewPeriod first) {
    double labels =
        rows.stream().mapToDouble(r -> Pen.width(r.label(), Weight.REGULAR, 9.3)).max().orElse(40);
    double end = 100;
    for (BulletRow row : rows) {
      Double done = row.done();
      Double before = row.baseline();
      end = Math.max(end, Math.max(done == null ? 0 : done, before == null ? 0 : before) * 1.04);
    }
    boolean earlier = rows.stream().anyMatch(row -> row.baseline() != null);
    Column done = new Column("Tỷ lệ", 42, BulletRow::doneText);
    Column count = new Column("Số lượng", 48, BulletPlot::fraction);
    Column before = new Column(first.year(), 44, BulletRow::beforeText);
    List<Column> columns = earlier ? List.of(before, done, count) : List.of(done, count);
    return new BulletPlot(
        rows,
        columns,
        Math.min(120, labels + 6),
        14.1,
        first,
        new BulletRenderer.Scale(false, end));
  }

  private static String fraction(BulletRow row) {
    if (row.now() == null || row.now().shown() == null) {
      return "";
    }
    Long n = row.now().shownNumerator();
    Long d = row.now().shownDenominator();
    return n == null || d == null
        ? ""
        : VietnameseNumbers.whole(n) + "/" + VietnameseNumbers.whole(d);
  }

  private double legend() {
    return rows.stream().anyMatch(row -> row.target() != null || row.baseline() != null)
        ? LEGEND
        : 0;
  }

  double height() {
    return AXIS + legend() + rowHeight * Math.max(1, rows.size()) + 2;
  }

  private static DefaultCategoryDataset dataset(List<BulletRow> rows) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (BulletRow row : rows) {
      add(dataset, "done", row.id(), row.done());
      add(dataset, "target", row.id(), row.goal());
      add(dataset, "baseline", row.id(), row.baseline());
    }
    return dataset;
  }

  private static void add(
      DefaultCategoryDataset dataset, String series, String row, @Nullable Double value) {
    dataset.addValue(value, series, row);
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    super.draw(g, area, anchor, state, info);
    Rectangle2D data = info.getDataArea();
    Pen pen = new Pen(g);
    BulletRenderer.legend(pen, area.getX() + 1, area.getY() + 9, rows, first);
    for (int i = 0; i < rows.size(); i++) {
      double y = getDomainAxis().getCategoryMiddle(i, rows.size(), data, getDomainAxisEdge());
      label(pen, rows.get(i), area.getX() + 1, y);
      if (rows.get(i).done() == null) {
        BulletRenderer.unknown(pen, rows.get(i), data.getX(), y);
      } else if (scale.ofTarget() && rows.get(i).unmeasured()) {
        String words = "chỉ tiêu " + rows.get(i).goalText() + ": không tính được theo %";
        pen.halo(words, data.getX() + 6, y + 2.8, Weight.REGULAR, 8);
        pen.left(words, data.getX() + 6, y + 2.8, Weight.REGULAR, 8, Palette.SOFT);
      }
      double right = data.getMaxX();
      for (Column column : columns) {
        right += column.width();
        boolean done = column.title().startsWith("Đạt") || column.title().startsWith("Tỷ");
        pen.right(
            column.text().apply(rows.get(i)),
            right - 1,
            y + 3.2,
            done ? Weight.SEMIBOLD : Weight.REGULAR,
            9,
            done ? BulletRenderer.color(rows.get(i)) : Palette.SOFT);
      }
    }
    double right = data.getMaxX();
    for (Column column : columns) {
      right += column.width();
      pen.right(column.title(), right - 1, data.getY() - 7.2, Weight.REGULAR, 8.8, Palette.SOFT);
    }
  }

  private void label(Pen pen, BulletRow row, double x, double y) {
    List<String> lines = Pen.wrap(row.label(), Weight.REGULAR, 9, labels - 8);
    if (rowHeight < 20 || lines.size() == 1) {
      String line = Pen.fit(row.label(), Weight.REGULAR, 9.3, labels - 6);
      pen.left(line, x, y + 3.2, Weight.REGULAR, 9.3, Palette.INK);
      return;
    }
    String rest = String.join(" ", lines.subList(1, lines.size()));
    pen.left(lines.get(0), x, y - 2.2, Weight.REGULAR, 9, Palette.INK);
    pen.left(
        Pen.fit(rest, Weight.REGULAR, 9, labels - 8), x, y + 8.6, Weight.REGULAR, 9, Palette.INK);
  }
}
