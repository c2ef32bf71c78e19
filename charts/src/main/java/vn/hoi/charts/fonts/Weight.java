package vn.hoi.charts.fonts;

import java.io.InputStream;

/** A weight of Source Sans 3, the one family of figures and pages. */
public enum Weight {
  /** Running text. */
  REGULAR(400, "SourceSans3_400Regular.ttf"),
  /** Labels that must stand out. */
  SEMIBOLD(600, "SourceSans3_600SemiBold.ttf"),
  /** Titles and drawn values. */
  BOLD(700, "SourceSans3_700Bold.ttf");

  private final int css;
  private final String file;

  Weight(int css, String file) {
    this.css = css;
    this.file = file;
  }

  /** The weight as CSS counts it. */
  public int css() {
    return css;
  }

  String file() {
    return file;
  }

  InputStream open() {
    return WebFonts.open(file);
  }
}
