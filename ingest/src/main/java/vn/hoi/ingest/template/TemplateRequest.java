package vn.hoi.ingest.template;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What a form is to be about.
 *
 * @param kind the source kind
 * @param district the code of the district; null for a form of the whole city
 * @param period a half-year as 2019H1, a year as 2019 or a day as 2019-12-31; null when the kind
 *     needs none
 */
public record TemplateRequest(String kind, @Nullable String district, @Nullable String period) {
  boolean isHalfYear() {
    return period != null && period.matches("\\d{4}H[12]");
  }

  boolean isYear() {
    return period != null && period.matches("\\d{4}");
  }

  /** The last day of what is meant; null when nothing is, or it cannot be read. */
  @Nullable LocalDate end() {
    if (period == null) {
      return null;
    }
    if (isHalfYear() || isYear()) {
      int year = Integer.parseInt(period.substring(0, 4));
      return period.endsWith("H1") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }
    try {
      return LocalDate.parse(period);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
