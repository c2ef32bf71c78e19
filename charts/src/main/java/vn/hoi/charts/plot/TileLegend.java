package vn.hoi.charts.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import vn.hoi.charts.Status;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;

/** The classes with how many tiles each has; those without a value are counted by the reason. */
record TileLegend(TileClasses classes, List<TileValue> tiles) {
  /** What lies above the first row of tiles that reaches as far to the left. */
  private static final double ROOM = 97;

  private static final double LINE = 12.9;

  void draw(Pen pen, double x, double top) {
    Map<String, Long> gaps = Facts.gaps(tiles.stream().map(TileValue::value).toList());
    double line = Math.min(LINE, ROOM / (classes.count() + gaps.size()));
    double y = top;
    for (int i = classes.count() - 1; i >= 0; i--) {
      int number = i;
      long count =
          tiles.stream()
              .filter(tile -> tile.shown() != null && classes.of(tile.known()) == number)
              .count();
      pen.fill(swatch(x, y, line), classes.color(i));
      entry(pen, classes.label(i, "%"), count, x, y);
      if (classes.lastBelow(i)) {
        pen.line(x, y - 1.05, x + 158, y - 1.05, 1, Palette.INK);
        pen.right(
            "mốc " + (int) classes.mark() + "%", x + 158, y - 5, Weight.SEMIBOLD, 8.5, Palette.INK);
      }
      y += line;
    }
    for (Map.Entry<String, Long> gap : gaps.entrySet()) {
      if (gap.getKey().equals(Status.SUPPRESSED.vi())) {
        pen.cross(swatch(x, y, line));
      } else {
        pen.hatch(swatch(x, y, line));
      }
      entry(pen, gap.getKey(), gap.getValue(), x, y);
      y += line;
    }
  }

  private static Rectangle2D swatch(double x, double y, double line) {
    return new Rectangle2D.Double(x, y, 20, line - 2.1);
  }

  private static void entry(Pen pen, String label, long count, double x, double y) {
    pen.left(label, x + 25, y + 8.6, Weight.SEMIBOLD, 8.5, Palette.INK);
    double after = Math.max(x + 82, x + 32 + Pen.width(label, Weight.SEMIBOLD, 8.5));
    pen.left(count + " đơn vị", after, y + 8.6, Weight.REGULAR, 8.5, Palette.SOFT);
  }
}
