package vn.hoi.synthetic.city;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.Union;

/**
 * What a union reported for a year on form B2.
 *
 * @param figures one for each line that was filled in
 */
public record YearReport(Union union, int year, Map<YearLine, Integer> figures) {
  public YearReport {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
  }

  /** Null when the line was left blank. */
  public @Nullable Integer figure(YearLine line) {
    return figures.get(line);
  }
}
