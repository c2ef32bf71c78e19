package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/**
 * What a file is about. Two files of one kind with the same {@link #key} take each other's place.
 *
 * @param district its district; null when it is about the whole city
 * @param city whether it is the city's own file beside those of the districts
 * @param period half-year such as {@code 2018H1}
 * @param asOf date of the list
 * @param year year
 * @param revision 1 for the first file, more for a correction ({@code lần 2})
 */
public record Scope(
    @Nullable UnitVersion district,
    boolean city,
    @Nullable String period,
    @Nullable LocalDate asOf,
    @Nullable Integer year,
    int revision) {

  /** A source that covers the whole city for all time. */
  public static Scope everything() {
    return new Scope(null, false, null, null, null, 1);
  }

  /** The scope that {@link #text} wrote. */
  public static Scope of(String text, UnitRegister register) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(";", -1)) {
      int at = part.indexOf('=');
      parts.put(at < 0 ? part : part.substring(0, at), part.substring(at + 1));
    }
    String district = parts.get("district");
    String asOf = parts.get("as_of");
    String year = parts.get("year");
    return new Scope(
        district == null ? null : register.district(district),
        parts.containsKey("city"),
        parts.get("period"),
        asOf == null ? null : LocalDate.parse(asOf),
        year == null ? null : Integer.valueOf(year),
        Integer.parseInt(parts.getOrDefault("revision", "1")));
  }

  /** The same as a later revision, unless it is one already. */
  Scope atLeast(int least) {
    return new Scope(district, city, period, asOf, year, Math.max(revision, least));
  }

  /** The scope without its revision, for example {@code district=001;period=2018H1}. */
  public String key() {
    List<String> parts = new ArrayList<>();
    if (district != null) {
      parts.add("district=" + district.unitId());
    }
    if (city) {
      parts.add("city");
    }
    if (period != null) {
      parts.add("period=" + period);
    }
    if (asOf != null) {
      parts.add("as_of=" + asOf);
    }
    if (year != null) {
      parts.add("year=" + year);
    }
    return String.join(";", parts);
  }

  /** The scope as table {@code source_file} holds it, with the revision if it is not the first. */
  public String text() {
    String mark = revision > 1 ? "revision=" + revision : "";
    return key() + (key().isEmpty() || mark.isEmpty() ? mark : ";" + mark);
  }

  /** The period, year or date it is about, for table {@code received}; null when none. */
  public @Nullable String periodText() {
    if (period != null) {
      return period;
    }
    if (year != null) {
      return year.toString();
    }
    return asOf == null ? null : asOf.toString();
  }

  /** The day on which units are looked up, for a scope day of the mapping. */
  LocalDate day(String unitAt) {
    return switch (unitAt) {
      case "period_end" -> periodEnd(Objects.requireNonNull(period));
      case "year_end" -> LocalDate.of(Objects.requireNonNull(year), 12, 31);
      default -> Objects.requireNonNull(asOf);
    };
  }

  private static LocalDate periodEnd(String period) {
    int year = Integer.parseInt(period.substring(0, 4));
    return period.endsWith("H1") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
  }
}
