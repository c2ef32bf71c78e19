package vn.hoi.charts.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** A square of counts with margins; blue went up, orange went down, grey stayed. */
final class TransitionPlot extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double NAMES = 88;
  private static final double TOTALS = 66;
  private static final double HEADER = 33;
  private static final double ROW = 34;
  private static final double GAP = 2.4;
  private static final Color UP = new Color(0x5B7FA3);
  private static final Color DOWN = new Color(0xDDA283);
  private static final Color STAYED = new Color(0x5E6B78);

  private final transient TransitionCell[][] cells;
  private final transient List<String> levels;
  private final int from;
  private final int to;

  TransitionPlot(TransitionCell[][] cells, List<String> levels, int from, int to) {
    this.cells = cells;
    this.levels = levels;
    this.from = from;
    this.to = to;
  }

  double height() {
    return HEADER + ROW * levels.size() + 22;
  }

  @Override
  public String getPlotType() {
    return "transition";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    info.setPlotArea(area);
    info.setDataArea(area);
    Pen pen = new Pen(g);
    int n = levels.size();
    double x0 = area.getX() + NAMES;
    double column = (area.getWidth() - NAMES - TOTALS) / n;
    double y0 = area.getY() + HEADER;
    double totals = area.getMaxX() - TOTALS / 2 + 4;
    pen.left("Xếp loại năm " + to, x0, area.getY() + 8, Weight.SEMIBOLD, 9.3, Palette.INK);
    pen.left("Năm " + from, area.getX() + 1, y0 - 9, Weight.SEMIBOLD, 9.3, Palette.INK);
    pen.centre("Tổng " + from, totals, y0 - 9, Weight.REGULAR, 9.3, Palette.SOFT);
    double bottom = y0 + n * ROW + 15;
    pen.left("Tổng " + to, area.getX() + 1, bottom, Weight.REGULAR, 9.3, Palette.SOFT);
    for (int i = 0; i < n; i++) {
      double middle = x0 + (i + 0.5) * column - GAP / 2;
      String level = Pen.fit(levels.get(i), Weight.REGULAR, 9.3, column - 4);
      pen.centre(level, middle, y0 - 9, Weight.REGULAR, 9.3, Palette.INK);
      String name = Pen.fit(levels.get(i), Weight.REGULAR, 9.3, NAMES - 6);
      double y = y0 + i * ROW + ROW / 2 + 2;
      pen.left(name, area.getX() + 1, y, Weight.REGULAR, 9.3, Palette.INK);
      pen.centre(text(row(i)), totals, y, Weight.REGULAR, 9.3, Palette.SOFT);
      pen.centre(text(column(i)), middle, bottom, Weight.REGULAR, 9.3, Palette.SOFT);
      for (int j = 0; j < n; j++) {
        cell(
            pen,
            i,
            j,
            new Rectangle2D.Double(x0 + j * column, y0 + i * ROW, column - GAP, ROW - GAP));
      }
    }
    pen.centre(text(all()), totals, bottom, Weight.SEMIBOLD, 9.3, Palette.INK);
  }

  private void cell(Pen pen, int i, int j, Rectangle2D box) {
    TransitionCell cell = cells[i][j];
    double y = box.getCenterY() + 3.8;
    Long count = cell.count();
    if (count == null) {
      if (cell.suppressed()) {
        pen.cross(box);
      } else {
        pen.hatch(box);
      }
      String word = cell.why();
      double x = box.getCenterX() - Pen.width(word, Weight.REGULAR, 8) / 2;
      pen.halo(word, x, y - 1, Weight.REGULAR, 8);
      pen.left(word, x, y - 1, Weight.REGULAR, 8, Palette.INK);
    } else if (count == 0) {
      pen.outline(box, 0.6, Palette.GRID);
      pen.centre("0", box.getCenterX(), y, Weight.REGULAR, 11, Palette.SOFT);
    } else {
      Color full = i > j ? UP : i < j ? DOWN : STAYED;
      double share = Math.sqrt(count / (double) Math.max(1, largest()));
      Color ground = Palette.between(Color.WHITE, full, 0.18 + 0.82 * share);
      pen.fill(box, ground);
      pen.centre(
          VietnameseNumbers.whole(count),
          box.getCenterX(),
          y,
          Weight.SEMIBOLD,
          11,
          Palette.textOn(ground));
    }
  }

  private long largest() {
    long largest = 0;
    for (TransitionCell[] row : cells) {
      for (TransitionCell cell : row) {
        largest = Math.max(largest, cell.count() == null ? 0 : cell.count());
      }
    }
    return largest;
  }

  private static String text(@Nullable Long total) {
    return total == null ? "…" : VietnameseNumbers.whole(total);
  }

  /** A margin is known only when all its cells are. */
  private @Nullable Long row(int i) {
    return sum(cells[i]);
  }

  private @Nullable Long column(int j) {
    TransitionCell[] column = new TransitionCell[cells.length];
    for (int i = 0; i < cells.length; i++) {
      column[i] = cells[i][j];
    }
    return sum(column);
  }

  private @Nullable Long all() {
    long total = 0;
    for (TransitionCell[] row : cells) {
      Long sum = sum(row);
      if (sum == null) {
        return null;
      }
      total += sum;
    }
    return total;
  }

  private static @Nullable Long sum(TransitionCell[] line) {
    long sum = 0;
    for (TransitionCell cell : line) {
      if (cell.count() == null) {
        return null;
      }
      sum += cell.count();
    }
    return sum;
  }
}
