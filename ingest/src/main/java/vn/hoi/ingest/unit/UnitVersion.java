package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.UnitName;

/**
 * One version of a unit, as in table {@code unit}.
 *
 * @param level city, district or grassroots
 * @param districtId null for the city
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

  /** Whether the version exists on a day. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || day.isBefore(validTo));
  }

  /** Whether this is a grassroots unit. */
  public boolean isGrassroots() {
    return level.equals("grassroots");
  }

  /** The key under which spellings of the name meet. */
  public String key() {
    return UnitName.of(type + " " + name).key();
  }

  /** Type and name, for example {@code Phường Phúc Xá}. */
  public String title() {
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + name;
  }

  /** Title and code, for messages. */
  public String candidate() {
    return title() + " (" + code + ")";
  }
}
