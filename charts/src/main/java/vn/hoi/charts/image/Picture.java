package vn.hoi.charts.image;

import java.awt.Graphics2D;

/**
 * Something to draw, in points with the origin at the top left.
 *
 * @param width in points
 * @param height in points
 * @param title its accessible name
 * @param description its text alternative
 */
public record Picture(
    double width, double height, String title, String description, Painter painter) {
  /** Draws the picture. */
  public interface Painter {
    /** Draws on a white ground; text is measured with fractional metrics. */
    void paint(Graphics2D g);
  }

  /** Points in a millimetre. */
  public static final double POINTS_PER_MM = 72 / 25.4;

  public Picture {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException(
          "Cannot draw `" + title + "`: its size is " + width + " by " + height + " points.");
    }
  }
}
