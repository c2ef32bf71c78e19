package vn.hoi.charts.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.charts.fonts.Typeface;
import vn.hoi.charts.fonts.Weight;

/** Draws text and simple shapes in points. Text is measured without the surface's help. */
public final class Pen {
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
  private final Graphics2D g;

  public Pen(Graphics2D g) {
    this.g = g;
  }

  /** The width of a text in points. */
  public static double width(String text, Weight weight, double size) {
    return Typeface.font(weight, size).getStringBounds(text, METRICS).getWidth();
  }

  /** A text that fits a width, cut with an ellipsis where it must be. */
  public static String fit(String text, Weight weight, double size, double width) {
    if (width(text, weight, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…", weight, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** A text broken at spaces into lines of at most a width. */
  public static List<String> wrap(String text, Weight weight, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, weight, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = fit(longer, weight, size, width);
    }
    lines.add(line);
    return lines;
  }

  /** Text that begins at x; y is its baseline. */
  public void left(String text, double x, double y, Weight weight, double size, Color color) {
    if (text.isEmpty()) {
      return;
    }
    Font font = Typeface.font(weight, size);
    g.setFont(font);
    g.setPaint(color);
    g.drawString(text, (float) x, (float) y);
  }

  /** Text that ends at x. */
  public void right(String text, double x, double y, Weight weight, double size, Color color) {
    left(text, x - width(text, weight, size), y, weight, size, color);
  }

  /** Text centred on x. */
  public void centre(String text, double x, double y, Weight weight, double size, Color color) {
    left(text, x - width(text, weight, size) / 2, y, weight, size, color);
  }

  /** The white edge of a text that begins at x, to be drawn before a text that crosses a line. */
  public void halo(String text, double x, double y, Weight weight, double size) {
    Shape outline =
        Typeface.font(weight, size)
            .layoutGlyphVector(
                METRICS, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
            .getOutline((float) x, (float) y);
    g.setPaint(Color.WHITE);
    g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(outline);
  }

  /** A straight line. */
  public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
    g.setPaint(color);
    g.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** A filled shape. */
  public void fill(Shape shape, Color color) {
    g.setPaint(color);
    g.fill(shape);
  }

  /** The outline of a shape. */
  public void outline(Shape shape, double thickness, Color color) {
    g.setPaint(color);
    g.setStroke(new BasicStroke((float) thickness));
    g.draw(shape);
  }

  /** The mark of what is not known: a hatched box. */
  public void hatch(Rectangle2D box) {
    fill(box, Color.WHITE);
    double step = 4.2;
    for (double d = step; d < box.getWidth() + box.getHeight(); d += step) {
      double startX = box.getX() + Math.min(d, box.getWidth());
      double startY = box.getY() + Math.max(0, d - box.getWidth());
      double endX = box.getX() + Math.max(0, d - box.getHeight());
      double endY = box.getY() + Math.min(d, box.getHeight());
      line(startX, startY, endX, endY, 0.5, Palette.HATCH);
    }
    outline(box, 0.5, Palette.HATCH);
  }

  /** The mark of what is known and withheld: a box with a cross. */
  public void cross(Rectangle2D box) {
    fill(box, new Color(0xF1F3F5));
    line(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), 0.5, Palette.HATCH);
    line(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMinY(), 0.5, Palette.HATCH);
    outline(box, 0.5, Palette.HATCH);
  }
}
