package vn.hoi.synthetic.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Details;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.city.Topic;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Union;

/** The words of an activity record. */
record ActivityText(Dice dice, Scribe scribe, Spelling spelling) {
  private static final List<String> SOURCES = List.of("Ngân sách", "Xã hội hóa", "Quỹ Hội");
  private static final List<String> PARTNERS =
      List.of("", "", "", "UBND", "Công an", "Trạm Y tế", "Hội Nông dân", "Đoàn Thanh niên");
  private static final List<String> OUTCOMES = List.of("", "", "Hoàn thành", "Đạt yêu cầu");

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
    return district.type().isEmpty()
        ? "Hội Phụ nữ " + district.name()
        : "Hội LHPN " + district.type() + " " + district.name();
  }

  String district(Activity activity) {
    District district = activity.district();
    return district == null ? "" : spelling.district(district);
  }

  String count(int value) {
    return dice.chance(0.5) ? Scribe.grouped(value) : String.format(Locale.ROOT, "%d", value);
  }

  String number(@Nullable Long value) {
    return value == null ? "" : dice.chance(0.7) ? Scribe.grouped(value) : value.toString();
  }

  String ended(Activity activity) {
    LocalDate ended = activity.details().ended();
    return ended == null ? "" : scribe.dayText(ended);
  }

  String topic(Activity activity) {
    Topic topic = activity.details().topic();
    return topic == null ? "" : scribe.disguise(topic.label());
  }

  String related(Activity activity) {
    Union union = activity.details().related();
    return union == null ? "" : spelling.union(union);
  }

  /** A district leaves its own name out now and then, the city never. */
  String relatedDistrict(Activity activity) {
    Union union = activity.details().related();
    boolean plain = activity.district() != null && dice.chance(0.5);
    return union == null || plain ? "" : spelling.district(union.district());
  }

  String source(Activity activity) {
    if (activity.details().money() != null) {
      return activity.details().money().label();
    }
    return activity.thousandVnd() == 0 ? "" : dice.pick(SOURCES);
  }

  String partner() {
    return dice.pick(PARTNERS);
  }

  /** Said where it counts; else now and then. */
  String outcome(Activity activity) {
    if (activity.details().outcome() != null) {
      return activity.details().outcome().label();
    }
    boolean ordinary = activity.details().equals(Details.NONE);
    return ordinary && activity.type() != ActivityType.RESEARCH ? dice.pick(OUTCOMES) : "";
  }
}
