package vn.hoi.charts.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hoi.warehouse.Problem;

/** The bundled typeface as Java fonts, kerned as a browser kerns it. */
public final class Typeface {
  /** The family's name in SVG and CSS. */
  public static final String FAMILY = "Source Sans 3";

  private static final Map<Weight, Font> FONTS = load();
  private static final Map<String, Weight> WEIGHTS = weights();

  private Typeface() {}

  /** A font of some points. */
  public static Font font(Weight weight, double points) {
    Font font = FONTS.get(weight);
    if (font == null) {
      throw new IllegalStateException("no font of weight " + weight);
    }
    return font.deriveFont((float) points);
  }

  /** The weight of one of our fonts; regular for a font that is not ours. */
  public static Weight weight(Font font) {
    return WEIGHTS.getOrDefault(font.getFontName(java.util.Locale.ROOT), Weight.REGULAR);
  }

  private static Map<String, Weight> weights() {
    Map<String, Weight> weights = new ConcurrentHashMap<>();
    FONTS.forEach((weight, font) -> weights.put(font.getFontName(java.util.Locale.ROOT), weight));
    return weights;
  }

  private static Map<Weight, Font> load() {
    BareMachine.prepare();
    Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
    for (Weight weight : Weight.values()) {
      try (InputStream in = weight.open()) {
        fonts.put(
            weight,
            Font.createFont(Font.TRUETYPE_FONT, in)
                .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
      } catch (IOException | FontFormatException e) {
        throw Problem.ofUs(
            "Cannot load the font " + weight.file() + ": " + e.getMessage() + ".", e);
      }
    }
    return fonts;
  }
}
