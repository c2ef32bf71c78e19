package vn.hoi.charts;

/**
 * A table that a release hands out beside those of its indicators.
 *
 * @param file its name below {@code tables/}
 * @param title what it holds, in Vietnamese
 * @param csv the file's text
 */
public record ReleaseTable(String file, String title, String csv) {}
