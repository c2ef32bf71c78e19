package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.UnitName;

/**
 * One version of a unit, as in table {@code unit}.
 *
 * @param type empty for a unit whose name is all, such as Chợ Đồng Xuân
 * @param level city, district (or reporting unit that is no district) or grassroots
 * @param districtId null for the city, and for unions of the city without a district between
 * @param validFrom first day; null when open
 * @param validTo first day after; null when open
 */
public record UnitVersion(
    String unitId,
    String code,
    String name,
    String type,
    String level,
    @Nullable String districtId,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String boundaryGroup) {
  /** The whole city, which has one version only. */
  public static final String CITY = "01";

  /** Whether the version exists on a day. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || day.isBefore(validTo));
  }

  /** Whether this is a grassroots unit. */
  public boolean isGrassroots() {
    return level.equals("grassroots");
  }

  /** The district or reporting unit that it reports to or is; the city where there is none. */
  public String reportsTo() {
    return districtId == null ? CITY : districtId;
  }

  /** The name as it is read in files. */
  UnitName reading() {
    return type.isEmpty() ? UnitName.bare(name) : UnitName.of(type + " " + name);
  }

  /** Type and name, for example {@code Phường Phúc Xá}. */
  public String title() {
    if (type.isEmpty()) {
      return name;
    }
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + name;
  }

  /** Title and code, for messages. */
  public String candidate() {
    return title() + " (" + code + ")";
  }
}
