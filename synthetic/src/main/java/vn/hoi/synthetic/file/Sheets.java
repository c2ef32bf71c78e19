package vn.hoi.synthetic.file;

import java.util.List;
import java.util.Locale;
import vn.hoi.synthetic.place.District;

/** What all forms share. */
final class Sheets {
  static final String CITY = "HỘI LHPN THÀNH PHỐ HÀ NỘI";

  private static final List<String> ROMAN_TENS = List.of("", "X", "X".repeat(2), "X".repeat(3));
  private static final List<String> ROMAN_ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private Sheets() {}

  /** `HỘI LHPN QUẬN BA ĐÌNH`. */
  static String of(District district) {
    String union = district.type().isEmpty() ? "Hội Phụ nữ " : "Hội LHPN ";
    return (union + district.title()).toUpperCase(Locale.ROOT);
  }

  static String roman(int number) {
    return ROMAN_TENS.get(number / 10) + ROMAN_ONES.get(number % 10);
  }

  /** `Toàn quận`. */
  static String whole(District district) {
    return "Toàn " + (district.type().isEmpty() ? "đơn vị" : district.type());
  }
}
