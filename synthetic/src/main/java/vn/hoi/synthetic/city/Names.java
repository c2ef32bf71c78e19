package vn.hoi.synthetic.city;

import java.util.List;

/** Invented names, a function of the invented identity. */
final class Names {
  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
          "Dương", "Lý");
  private static final List<String> MIDDLE =
      List.of("Thị", "Thị", "Thị", "Thu", "Ngọc", "Minh", "Kim", "Thanh", "Hồng", "Bích");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Châu", "Dung", "Giang", "Hà", "Hạnh", "Hoa", "Hương", "Lan", "Liên",
          "Loan", "Mai", "Nga", "Nhung", "Oanh", "Phương", "Quỳnh", "Thảo", "Thủy", "Trang", "Vân",
          "Xuân", "Yến");

  private Names() {}

  static String of(String identity) {
    int h = Math.floorMod(identity.hashCode() * 0x9E3779B1, 1 << 24);
    return FAMILY.get(h % FAMILY.size())
        + " "
        + MIDDLE.get(h / 16 % MIDDLE.size())
        + " "
        + GIVEN.get(h / 256 % GIVEN.size());
  }
}
