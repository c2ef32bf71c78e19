package vn.hoi.charts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that values stand for.
 *
 * @param name without its type, such as Đan Phượng; for a constant-boundary group what the release
 *     calls it
 * @param type quận, huyện, thị xã, phường, xã, thị trấn; empty where there is none
 * @param districtId the district or reporting unit it lies in, null for districts and above and for
 *     unions that have none
 * @param area urban, rural or other, null above grassroots
 */
public record Place(
    String unitId,
    String name,
    String type,
    String level,
    @Nullable String districtId,
    @Nullable String area) {
  public Place {
    Objects.requireNonNull(unitId);
    if (name.isBlank()) {
      throw new IllegalArgumentException("Cannot show place " + unitId + ": it has no name.");
    }
  }

  /** Type and name, such as phường Quang Trung. */
  public String fullName() {
    return type.isEmpty() ? name : type + " " + name;
  }
}
