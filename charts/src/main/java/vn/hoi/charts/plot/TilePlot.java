package vn.hoi.charts.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import vn.hoi.charts.ReviewPeriod;
import vn.hoi.charts.Status;
import vn.hoi.charts.figure.FigureMaker;
import vn.hoi.charts.fonts.Weight;
import vn.hoi.charts.image.Palette;
import vn.hoi.charts.image.Pen;
import vn.hoi.charts.text.VietnameseNumbers;

/** Tiles, river, legend and the city's own value. */
final class TilePlot extends Plot {
  private static final long serialVersionUID = 1L;
  private static final double GAP = 3.2;

  /** Between a tile's edge and its words, on both sides. */
  private static final double MARGIN = 4.2;

  private static final double PITCH_Y = 49.2;

  /** The city's value at each period, as printed. */
  record City(List<ReviewPeriod> periods, List<String> values) {}

  private final transient TileGrid grid;
  private final transient TileClasses classes;
  private final transient List<TileValue> tiles;
  private final transient String river;
  private final transient City city;
  private final int decimals;

  TilePlot(
      TileGrid grid,
      TileClasses classes,
      List<TileValue> tiles,
      String river,
      City city,
      int decimals) {
    this.grid = grid;
    this.classes = classes;
    this.tiles = tiles;
    this.river = river;
    this.city = city;
    this.decimals = decimals;
  }

  double height() {
    return grid.rows() * PITCH_Y + 4;
  }

  private double pitchX() {
    return (FigureMaker.WIDTH - 3) / grid.columns();
  }

  @Override
  public String getPlotType() {
    return "tiles";
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState state, PlotRenderingInfo info) {
    info.setPlotArea(area);
    info.setDataArea(area);
    Pen pen = new Pen(g);
    double x0 = area.getX() + 1;
    double y0 = area.getY();
    river(g, pen, x0, y0);
    for (TileValue tile : tiles) {
      TileGrid.Tile at = grid.tiles().get(tile.place().unitId());
      if (at != null) {
        Rectangle2D box =
            new Rectangle2D.Double(
                x0 + (at.column() - 1) * pitchX(),
                y0 + (at.row() - 1) * PITCH_Y,
                pitchX() - GAP,
                PITCH_Y - GAP);
        tile(pen, tile, box);
      }
    }
    new TileLegend(classes, tiles).draw(pen, x0, y0 + 1);
    city(pen, x0, y0 + 5.2 * PITCH_Y);
  }

  private void river(Graphics2D g, Pen pen, double x0, double y0) {
    if (grid.river().isEmpty()) {
      return;
    }
    Path2D path = new Path2D.Double();
    for (TileGrid.Corner corner : grid.river()) {
      double x = x0 + corner.x() * pitchX() - GAP / 2;
      double y = y0 + corner.y() * PITCH_Y - GAP / 2;
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.setPaint(Palette.RIVER);
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
    TileGrid.Corner first = grid.river().get(0);
    double y = y0 + first.y() * PITCH_Y - GAP / 2 - 4;
    double x = x0 + 4 * pitchX() - GAP - 2;
    pen.right(river, x, y, Weight.REGULAR, 8, Palette.RIVER_TEXT);
  }

  private void tile(Pen pen, TileValue tile, Rectangle2D box) {
    Double value = tile.shown();
    double x = box.getX() + MARGIN;
    double room = box.getWidth() - 2 * MARGIN;
    double size = 8.8;
    String name = tile.place().name();
    while (size > 7.4 && Pen.width(name, Weight.SEMIBOLD, size) > room) {
      size -= 0.2;
    }
    String fitted = Pen.fit(name, Weight.SEMIBOLD, size, room);
    if (value == null) {
      unknown(pen, tile, box, fitted, size);
      return;
    }
    Color ground = classes.color(classes.of(value));
    Color ink = Palette.textOn(ground);
    pen.fill(box, ground);
    pen.left(fitted, x, box.getY() + 12, Weight.SEMIBOLD, size, ink);
    String number = VietnameseNumbers.besideMark(value, classes.mark(), decimals);
    pen.left(number, x, box.getMaxY() - 7, Weight.BOLD, 13.5, ink);
    String type = tile.place().type();
    double left = x + Pen.width(number, Weight.BOLD, 13.5) + 2;
    if (!type.equals("huyện") && left + Pen.width(type, Weight.REGULAR, 7.2) < box.getMaxX() - 2) {
      pen.right(type, box.getMaxX() - 4, box.getMaxY() - 7, Weight.REGULAR, 7.2, ink);
    }
  }

  private static void unknown(
      Pen pen, TileValue tile, Rectangle2D box, String name, double nameSize) {
    if (tile.value().status() == Status.SUPPRESSED) {
      pen.cross(box);
    } else {
      pen.hatch(box);
    }
    double x = box.getX() + MARGIN;
    pen.halo(name, x, box.getY() + 12, Weight.SEMIBOLD, nameSize);
    pen.left(name, x, box.getY() + 12, Weight.SEMIBOLD, nameSize, Palette.INK);
    List<String> words =
        Pen.wrap(
            Facts.why(tile.value())
                .replace("số liệu", "số\u00a0liệu")
                .replace("công bố", "công\u00a0bố"),
            Weight.REGULAR,
            8,
            box.getWidth() - 8);
    double y = box.getMaxY() - 6 - 9 * (words.size() - 1);
    for (String line : words) {
      pen.halo(line, x, y, Weight.REGULAR, 8);
      pen.left(line, x, y, Weight.REGULAR, 8, Palette.INK);
      y += 9;
    }
  }

  private void city(Pen pen, double x, double y) {
    int last = city.values().size() - 1;
    pen.left("Toàn thành phố", x, y + 8, Weight.REGULAR, 9, Palette.SOFT);
    pen.left(city.values().get(last), x, y + 30, Weight.BOLD, 24, Palette.INK);
    if (last > 0) {
      String before = "năm " + city.periods().get(0).year() + ": " + city.values().get(0);
      pen.left(before, x, y + 44, Weight.REGULAR, 9, Palette.SOFT);
    }
  }
}
