package vn.hoi.charts.report;

/**
 * A part of the page.
 *
 * @param id its anchor
 * @param title its heading
 * @param body writes what stands below the heading
 */
record Section(String id, String title, Body body) {
  /** Writes a section's content. */
  interface Body {
    void write(Html html);
  }
}
