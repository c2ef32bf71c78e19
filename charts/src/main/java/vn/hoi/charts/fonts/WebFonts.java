package vn.hoi.charts.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import vn.hoi.warehouse.FileFault;
import vn.hoi.warehouse.Problem;

/** The bundled typeface for browsers: rules that carry the font files inside. */
public final class WebFonts {
  private static final String LATIN =
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,"
          + "U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
  private static final String VIETNAMESE =
      "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,"
          + "U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";

  private WebFonts() {}

  /** CSS that defines the family in its three weights, with nothing to fetch. */
  public static String css() {
    StringBuilder css = new StringBuilder();
    for (Weight weight : Weight.values()) {
      css.append(face(weight, "latin", LATIN)).append(face(weight, "vietnamese", VIETNAMESE));
    }
    return css.toString();
  }

  private static String face(Weight weight, String subset, String range) {
    return "@font-face{font-family:'"
        + "Source Sans 3"
        + "';font-style:normal;font-weight:"
        + weight.css()
        + ";src:url(data:font/woff2;base64,"
        + base64("source-sans-3-" + subset + "-" + weight.css() + "-normal.woff2")
        + ") format('woff2');unicode-range:"
        + range
        + "}\n";
  }

  private static String base64(String file) {
    try (InputStream in = open(file)) {
      return Base64.getEncoder().encodeToString(in.readAllBytes());
    } catch (IOException e) {
      throw Problem.ofUs("Cannot read the font " + file + ": " + FileFault.of(e) + ".", e);
    }
  }

  static InputStream open(String file) {
    InputStream in = WebFonts.class.getResourceAsStream(file);
    if (in == null) {
      throw Problem.ofUs("Cannot find the font " + file + " on the class path.");
    }
    return in;
  }
}
