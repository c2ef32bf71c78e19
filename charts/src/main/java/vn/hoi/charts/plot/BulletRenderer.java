package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.Status;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;

/** Draws a bar from zero, the baseline as an outline around it, the target as a tick. */
final class BulletRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;

  /**
   * What the bars are measured on.
   *
   * @param ofTarget each bar in percent of its own target; otherwise in its own unit
   * @param end of the scale; every scale begins at 0
   */
  record Scale(boolean ofTarget, double end) {}

  private final transient List<BulletRow> rows;
  private final transient Scale scale;

  BulletRenderer(List<BulletRow> rows, Scale scale) {
    this.rows = rows;
    this.scale = scale;
  }

  /** A value in percent of the row's target; null where there is nothing to measure with. */
  static @Nullable Double share(BulletRow row, @Nullable Double value) {
    Double goal = row.goal();
    return value == null || goal == null || goal <= 0 ? null : 100 * value / goal;
  }

  static Color color(BulletRow row) {
    boolean judged = row.target() != null;
    return judged && row.done() != null && !row.reached() ? Palette.BELOW : Palette.ABOVE;
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
    BulletRow row = rows.get(category);
    double y =
        places.getCategoryMiddle(
            category, dataset.getColumnCount(), data, plot.getDomainAxisEdge());
    Pen pen = new Pen(g);
    double zero = values.valueToJava2D(0, data, plot.getRangeAxisEdge());
    Double done = scale.ofTarget() ? share(row, row.done()) : row.done();
    Double before = scale.ofTarget() ? share(row, row.baseline()) : row.baseline();
    Double goal = scale.ofTarget() ? share(row, row.goal()) : row.goal();
    if (done != null) {
      double x = values.valueToJava2D(Math.max(0, done), data, plot.getRangeAxisEdge());
      pen.fill(new Rectangle2D.Double(zero, y - 3.2, x - zero, 6.4), color(row));
    }
    if (before != null && before > 0) {
      double x = values.valueToJava2D(before, data, plot.getRangeAxisEdge());
      pen.outline(new Rectangle2D.Double(zero, y - 5.2, x - zero, 10.4), 0.8, Palette.SOFT);
    }
    if (goal != null) {
      double x = values.valueToJava2D(goal, data, plot.getRangeAxisEdge());
      pen.line(x, y - 6.6, x, y + 6.6, 2.2, Palette.INK);
    }
  }

  /**
   * The mark and the words of a row without a value. Drawn by the plot and not with the items,
   * since JFreeChart draws no items of a dataset without any value.
   */
  static void unknown(Pen pen, BulletRow row, double zero, double y) {
    String why = Facts.why(row.now());
    Rectangle2D box =
        new Rectangle2D.Double(zero, y - 4.6, Pen.width(why, Weight.REGULAR, 8) + 14, 9.2);
    if (row.now() != null && row.now().status() == Status.SUPPRESSED) {
      pen.cross(box);
    } else {
      pen.hatch(box);
    }
    pen.halo(why, zero + 6, y + 2.8, Weight.REGULAR, 8);
    pen.left(why, zero + 6, y + 2.8, Weight.REGULAR, 8, Palette.INK);
  }

  /** What the parts of a bar mean; only the parts that occur. */
  static void legend(Pen pen, double x, double y, List<BulletRow> rows, String first) {
    double at = x;
    boolean judged = rows.stream().anyMatch(row -> row.target() != null);
    if (judged) {
      pen.fill(new Rectangle2D.Double(at, y - 5.6, 16, 5.6), Palette.ABOVE);
      at = word(pen, "đã đạt", at + 20, y);
      pen.fill(new Rectangle2D.Double(at, y - 5.6, 16, 5.6), Palette.BELOW);
      at = word(pen, "chưa đạt", at + 20, y);
      pen.line(at + 2, y - 8.6, at + 2, y + 2, 2.2, Palette.INK);
      at = word(pen, "chỉ tiêu", at + 7, y);
    }
    if (rows.stream().anyMatch(row -> row.baseline() != null)) {
      pen.outline(new Rectangle2D.Double(at, y - 7.4, 16, 8.6), 0.8, Palette.SOFT);
      word(pen, "năm " + first, at + 20, y);
    }
  }

  private static double word(Pen pen, String word, double x, double y) {
    pen.left(word, x, y, Weight.REGULAR, 8.5, Palette.SOFT);
    return x + Pen.width(word, Weight.REGULAR, 8.5) + 12;
  }
}
