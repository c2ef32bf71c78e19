package vn.hoi.synthetic.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/**
 * A duty of a district with a date.
 *
 * @param done null when not done
 */
public record Milestone(
    String id, District district, String name, LocalDate due, @Nullable LocalDate done) {
  private static final String DUTIES =
      """
      2018-03-31 Khảo sát, đánh giá thực trạng cơ sở Hội
      2018-04-15 Lập danh sách cơ sở Hội thu hút dưới 50% phụ nữ
      2018-05-31 Ban hành kế hoạch thực hiện của quận, huyện, thị xã
      2018-12-20 Báo cáo kết quả năm 2018
      2019-11-30 Sơ kết thực hiện Kế hoạch 32
      2020-12-20 Báo cáo kết quả năm 2020
      2021-11-30 Tổng kết thực hiện Kế hoạch 32
      """;

  /** The milestones of all districts, in order of district and date. */
  public static List<Milestone> all(Places places, long seed) {
    Dice dice = Dice.of(seed, "milestones");
    List<Milestone> all = new ArrayList<>();
    for (District district : places.districts()) {
      int number = 0;
      for (String duty : DUTIES.lines().toList()) {
        LocalDate due = LocalDate.parse(duty.substring(0, 10));
        String id = String.format(Locale.ROOT, "M32-%s-%02d", district.code(), ++number);
        all.add(new Milestone(id, district, duty.substring(11), due, done(dice, due)));
      }
    }
    return all;
  }

  private static @Nullable LocalDate done(Dice dice, LocalDate due) {
    double roll = dice.roll();
    if (roll < 0.04) {
      return null;
    }
    return due.plusDays(roll < 0.1 ? 0 : roll < 0.25 ? dice.between(1, 45) : -dice.below(25));
  }
}
