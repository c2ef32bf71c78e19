package vn.hoi.synthetic.file;

import java.util.List;
import java.util.Locale;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** The words of an activity record. */
record ActivityText(Dice dice, Scribe scribe, Spelling spelling) {
  private static final List<String> SOURCES = List.of("Ngân sách", "Xã hội hóa", "Quỹ Hội");
  private static final List<String> PARTNERS =
      List.of("", "", "", "UBND", "Công an", "Trạm Y tế", "Hội Nông dân", "Đoàn Thanh niên");
  private static final List<String> OUTCOMES = List.of("", "", "Hoàn thành", "Đạt yêu cầu", "Tốt");

  String title(Activity activity) {
    return activity.type().label() + " " + activity.id() + " (mô phỏng)";
  }

  String level(Activity activity) {
    if (activity.union() != null) {
      return "Cơ sở";
    }
    return activity.district() == null ? "Thành phố" : "Quận/huyện";
  }

  String organiser(Activity activity) {
    Union union = activity.union();
    District district = activity.district();
    if (union != null) {
      return spelling.union(union);
    }
    if (district == null) {
      return "Hội LHPN thành phố Hà Nội";
    }
    return "Hội LHPN " + district.type() + " " + district.name();
  }

  String district(Activity activity) {
    District district = activity.district();
    return district == null ? "" : spelling.district(district);
  }

  String count(int value) {
    return dice.chance(0.5) ? Scribe.grouped(value) : String.format(Locale.ROOT, "%d", value);
  }

  String source(Activity activity) {
    return activity.thousandVnd() == 0 ? "" : dice.pick(SOURCES);
  }

  String partner() {
    return dice.pick(PARTNERS);
  }

  String outcome() {
    return dice.pick(OUTCOMES);
  }
}
