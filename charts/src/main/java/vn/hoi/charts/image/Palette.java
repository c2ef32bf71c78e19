package vn.hoi.charts.image;

import java.awt.Color;

/** The colours of figures. A colour means one thing, and the number always stands beside it. */
public final class Palette {
  /** Text. */
  public static final Color INK = new Color(0x1F2933);

  /** Second text: subtitles, notes, earlier dates. */
  public static final Color SOFT = new Color(0x52606D);

  /** At or above the mark, reached, better. */
  public static final Color ABOVE = new Color(0x12436D);

  /** Below the mark, missed, worse. */
  public static final Color BELOW = new Color(0xC8500F);

  /** The track between two points at or above the mark. */
  public static final Color ABOVE_TRACK = new Color(0xBCC9D5);

  /** The track between two points below the mark. */
  public static final Color BELOW_TRACK = new Color(0xF0C8B2);

  /** The ground on the lower side of the mark. */
  public static final Color BELOW_GROUND = new Color(0xFEF6EE);

  /** Gridlines. */
  public static final Color GRID = new Color(0xE3E7EB);

  /** Hatching of what is not known. */
  public static final Color HATCH = new Color(0x9AA5B1);

  /** The river on the tile grid. */
  public static final Color RIVER = new Color(0x8CC3DA);

  /** The river's name: dark enough to read. */
  public static final Color RIVER_TEXT = new Color(0x2B7A9B);

  private Palette() {}

  /** A colour between two, {@code share} 0 giving the first and 1 the second. */
  public static Color between(Color first, Color second, double share) {
    double s = Math.max(0, Math.min(1, share));
    return new Color(
        (int) Math.round(first.getRed() + s * (second.getRed() - first.getRed())),
        (int) Math.round(first.getGreen() + s * (second.getGreen() - first.getGreen())),
        (int) Math.round(first.getBlue() + s * (second.getBlue() - first.getBlue())));
  }

  /** Ink or white, whichever reads better on a ground. */
  public static Color textOn(Color ground) {
    return luminance(ground) > 0.22 ? INK : Color.WHITE;
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
