package vn.hoi.synthetic.truth;

import java.util.ArrayList;
import java.util.List;

/** The invented targets of the synthetic study, the same for both reviews but for the values. */
final class TargetList {
  /** Level, unit, indicator, category, comparator, midterm and final value, scale, names. */
  private static final String LIST =
      """
      city | | O01 | | >= | 54 | 57 | 100 | Tỷ lệ thu hút toàn thành phố | Attraction rate of the city
      city | | O02 | | <= | 40 | 32 | 100 | Cơ sở Hội dưới 50% | Unions below 50 %
      city | | O05 | | >= | 24 | 45 | 100 | Cơ sở được nâng hạng | Unions upgraded
      city | | O11 | | >= | 40 | 60 | 100 | Cán bộ được bồi dưỡng | Officers trained
      city | | O17 | | >= | 85 | 85 | 100 | Báo cáo đúng hạn | Reports in time
      city | | G02 | | > | 0 | 0 | 1 | Hội viên tăng thực | Net growth of members
      city | | M01 | | >= | 72 | 70 | 100 | Đối thoại, diễn đàn hằng năm | Dialogue or forum every year
      district | | O01 | | >= | 50 | 52 | 100 | Tỷ lệ thu hút của quận, huyện | Attraction rate of the district
      district | | O11 | chair | >= | 40 | 60 | 100 | Chủ tịch được bồi dưỡng | Chairs trained
      district | | O17 | received | >= | 95 | 95 | 100 | Báo cáo đã nộp | Reports received
      district | 006 | M01 | events | >= | 20 | 60 | 1 | Số cuộc đối thoại, diễn đàn | Number of dialogues and forums
      grassroots | | O01 | | >= | 50 | 50 | 100 | Cơ sở thu hút từ 50% | The union attracts at least 50 %
      grassroots | | M01 | events | >= | 2 | 4 | 1 | Đủ số cuộc đối thoại, diễn đàn | Enough dialogues and forums
      """;

  private TargetList() {}

  static List<Target> all() {
    List<Target> targets = new ArrayList<>();
    for (String line : LIST.lines().toList()) {
      List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
      targets.add(target(targets.size() + 1, cells, "midterm-2019", cells.get(5)));
      targets.add(target(targets.size() + 1, cells, "final-2021", cells.get(6)));
    }
    return targets;
  }

  private static Target target(int number, List<String> cells, String period, String value) {
    return new Target(
        "synthetic-" + number,
        cells.get(2),
        cells.get(3),
        cells.get(0),
        cells.get(1).isEmpty() ? null : cells.get(1),
        period,
        cells.get(4),
        Long.parseLong(value),
        Long.parseLong(cells.get(7)),
        cells.get(8) + " (mô phỏng)",
        cells.get(9) + " (synthetic)");
  }
}
