package vn.hoi.jobs.rule;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.rule.Finding;

/**
 * A finding with the names that people know.
 *
 * @param district the district's code; 01 when it is about the city, or nobody can tell
 * @param period half-year or year; empty when the file is about no period
 * @param unit the unit's name; empty when none is meant
 * @param kind the kind of its file; empty when several files are meant
 * @param fileName its path in the inbox; empty when several files are meant
 */
public record QualityFinding(
    Finding finding, String district, String period, String unit, String kind, String fileName)
    implements Comparable<QualityFinding> {
  @Override
  public int compareTo(QualityFinding other) {
    return ORDER.compare(this, other);
  }

  private static final Comparator<QualityFinding> ORDER =
      Comparator.comparing(QualityFinding::district)
          .thenComparing(QualityFinding::period)
          .thenComparing(f -> f.finding().rule().severity())
          .thenComparing(f -> f.finding().rule().id())
          .thenComparing(QualityFinding::fileName)
          .thenComparing(f -> text(f.finding().sheet()))
          .thenComparing(f -> row(f.finding().row()))
          .thenComparing(f -> f.finding().subject())
          .thenComparing(f -> f.finding().detail());

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static long row(@Nullable Long row) {
    return row == null ? 0 : row;
  }
}
