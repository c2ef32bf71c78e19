package vn.hoi.synthetic.place;

import java.util.Locale;

/**
 * One of the 30 districts, or a reporting unit that is no district.
 *
 * @param index 1 to 30 for districts, in order of code; more for other reporting units
 * @param type empty for a reporting unit that is no district
 * @param women women of all ages at the census of 1/4/2019: the shape of the city, not a
 *     denominator
 */
public record District(int index, String code, String name, String type, long women) {
  public District {
    if (!code.matches("\\d{3}")) {
      throw new IllegalArgumentException("district code " + code + " is not three digits");
    }
  }

  /** `Quận Ba Đình`. */
  public String title() {
    if (type.isEmpty()) {
      return name;
    }
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + " " + name;
  }

  /** `001 Ba Đình`, as used in file names. */
  public String label() {
    return code + " " + name;
  }
}
