package vn.hoi.charts.report;

import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.rule.QualityRule;

/**
 * What a quality rule found, or why a row or file was not taken, as its page shows it.
 *
 * @param rule null for a rejected row or refused file
 * @param file its path in the inbox; empty when several files are meant
 * @param sheet empty for a text file
 * @param row 0 when no single row is meant
 * @param subject the column to look at first
 * @param detail the figures; of a row or file not taken what is wrong and what to write, in
 *     Vietnamese
 */
public record QualityEntry(
    @Nullable QualityRule rule,
    String unit,
    String file,
    String sheet,
    long row,
    String subject,
    String detail) {
  /** Whether a whole file was refused, of which no row was read. */
  public boolean isRefusal() {
    return rule == null && row == 0;
  }

  /** Whether a row was rejected. */
  public boolean isReject() {
    return rule == null && row > 0;
  }
}
