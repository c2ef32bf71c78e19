package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Activity;
import vn.hoi.synthetic.city.ActivityType;
import vn.hoi.synthetic.city.Dice;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;
import vn.hoi.synthetic.place.Union;

/** `hoat-dong/hoat_dong_001.csv` and `hoat_dong_city.csv`: the activities recorded. */
public final class ActivityFile {
  private static final List<String> COLUMNS =
      List.of(
          "ma_hoat_dong",
          "ten_hoat_dong",
          "loai",
          "cap",
          "don_vi_to_chuc",
          "quan_huyen",
          "ngay",
          "nhom_doi_tuong",
          "so_nguoi",
          "so_luot",
          "kinh_phi",
          "nguon",
          "doi_tac",
          "ket_qua",
          "ngay_ket_thuc",
          "noi_dung",
          "so_luong",
          "so_luong_dat",
          "don_vi_lien_quan",
          "quan_huyen_lien_quan");

  private static final List<Flaw<Activity>> FLAWS =
      List.of(
          Flaw.<Activity>extra("unit-unknown", "don_vi_to_chuc", "Phường Hoa Sữa")
              .where(ActivityFile::ofUnion),
          extra("value-not-in-list", "loai", "Hội chợ"),
          extra("date-invalid", "ngay", "31/4/2020"),
          Flaw.<Activity>damage("unit-unknown", "don_vi_to_chuc", "Xã Bến Trăng")
              .where(ActivityFile::ofUnion),
          damage("value-not-in-list", "loai", "Việc khác"),
          damage("value-not-in-list", "cap", "Liên xã"),
          damage("date-invalid", "ngay", "32.01.2019"),
          damage("date-out-of-range", "ngay", "17/8/2091"),
          damage("number-invalid", "so_nguoi", "khoảng 50"),
          damage("number-invalid", "kinh_phi", "1.23.4"),
          damage("number-invalid", "so_luong", "vài bộ"),
          damage("number-invalid", "so_luong_dat", "chưa rõ"),
          damage("value-not-in-list", "noi_dung", "Chuyện khác"),
          damage("value-not-in-list", "nguon", "Nguồn lạ"),
          damage("value-not-in-list", "ket_qua", "Rất tốt"),
          damage("date-invalid", "ngay_ket_thuc", "31/11/2019"),
          damage("order", "ngay_ket_thuc", "5/5/2010"),
          Flaw.<Activity>damage("unit-unknown", "don_vi_lien_quan", "Phường Hoa Sữa")
              .where(ActivityFile::forUnion),
          Flaw.<Activity>damage("required-missing", "so_luong", "")
              .where(a -> a.type() == ActivityType.FINANCE_INSPECTION),
          Flaw.<Activity>damage("required-missing", "noi_dung", "")
              .where(a -> a.type() == ActivityType.COMMENDATION),
          Flaw.<Activity>damage("required-missing", "nguon", "")
              .where(a -> a.type() == ActivityType.FUNDRAISING),
          Flaw.<Activity>damage("required-missing", "ket_qua", "")
              .where(a -> a.type() == ActivityType.PLAN),
          damage("required-missing", "ma_hoat_dong", ""),
          damage("required-missing", "ngay", ""),
          Flaw.<Activity>damage("required-missing", "don_vi_to_chuc", "")
              .where(ActivityFile::ofUnion),
          Flaw.repeat(),
          conflict("so_luot", new Cell.Whole(9999)),
          Flaw.shortRow(),
          Flaw.longRow());

  private static final List<Flaw<Activity>> LOCAL =
      List.of(
          Flaw.<Activity>damage("unit-ambiguous", "don_vi_to_chuc", Spelling.RIDDLE)
              .where(a -> named(a, Spelling.RIDDLE)),
          Flaw.<Activity>extra("unit-ambiguous", "don_vi_to_chuc", Spelling.RIDDLE)
              .where(a -> named(a, Spelling.RIDDLE)),
          Flaw.<Activity>damage("unit-not-valid", "don_vi_to_chuc", "P. Bùi Thị Xuân")
              .where(a -> of(a, "00241@2020-03-01")),
          Flaw.<Activity>extra("unit-not-valid", "don_vi_to_chuc", "Xã Phương Độ")
              .where(a -> of(a, "09733@2020-03-01")));

  private ActivityFile() {}

  private static boolean ofUnion(Activity activity) {
    return activity.union() != null;
  }

  private static boolean forUnion(Activity activity) {
    return activity.details().related() != null;
  }

  private static boolean named(Activity activity, String name) {
    Union union = activity.union();
    return union != null && union.name().equals(name);
  }

  private static boolean of(Activity activity, String id) {
    Union union = activity.union();
    return union != null && union.id().equals(id);
  }

  /** Writes a district's file and returns the activities that must survive it. */
  public static List<Activity> write(
      Inbox inbox, Places places, District district, List<Activity> activities) throws IOException {
    List<Flaw<Activity>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, district.index(), 30, 3));
    return write(inbox, places, "hoat_dong_" + district.code(), activities, flaws);
  }

  /** The same for the activities of the city level. */
  public static List<Activity> writeCity(Inbox inbox, Places places, List<Activity> activities)
      throws IOException {
    List<Flaw<Activity>> flaws =
        List.of(
            damage("date-invalid", "ngay", "29/2/2018"),
            Flaw.repeat(),
            Flaw.<Activity>damage("unit-unknown", "don_vi_lien_quan", "Xã Bến Trăng")
                .where(ActivityFile::forUnion),
            Flaw.<Activity>damage("required-missing", "kinh_phi", "")
                .where(a -> a.type() == ActivityType.BORDER_SUPPORT),
            Flaw.<Activity>damage("required-missing", "don_vi_lien_quan", "")
                .where(a -> a.type() == ActivityType.BOOKS));
    return write(inbox, places, "hoat_dong_city", activities, flaws);
  }

  private static List<Activity> write(
      Inbox inbox,
      Places places,
      String name,
      List<Activity> activities,
      List<Flaw<Activity>> flaws)
      throws IOException {
    String file = "hoat-dong/" + name + ".csv";
    Dice dice = inbox.dice(file, "text");
    ActivityText text = new ActivityText(dice, new Scribe(dice), new Spelling(dice, places));
    List<Line<Activity>> lines = new ArrayList<>(activities.size());
    for (Activity activity : activities) {
      lines.add(line(text, activity));
    }
    Planter<Activity> planter = new Planter<>(inbox.dice(file), COLUMNS, ActivityFile::fresh);
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }

  private static Line<Activity> line(ActivityText text, Activity activity) {
    Group group = activity.group();
    return Line.of(
        activity,
        Cell.text(activity.id()),
        Cell.text(text.title(activity)),
        Cell.text(activity.type().label()),
        Cell.text(text.level(activity)),
        Cell.text(text.organiser(activity)),
        Cell.text(text.district(activity)),
        Cell.text(text.scribe().dayText(activity.heldOn())),
        group == null ? Cell.empty() : Cell.text(group.label()),
        Cell.text(text.count(activity.persons())),
        Cell.text(text.count(activity.turns())),
        Cell.text(text.scribe().money(activity.thousandVnd())),
        Cell.text(text.source(activity)),
        Cell.text(text.partner()),
        Cell.text(text.outcome(activity)),
        Cell.text(text.ended(activity)),
        Cell.text(text.topic(activity)),
        Cell.text(text.number(activity.details().quantity())),
        Cell.text(text.number(activity.details().done())),
        Cell.text(text.related(activity)),
        Cell.text(text.relatedDistrict(activity)));
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(0, Cell.text(cells.get(0).field() + "-X"));
    return copy;
  }
}
