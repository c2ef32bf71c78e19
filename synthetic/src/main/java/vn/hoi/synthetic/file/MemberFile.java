package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Group;
import vn.hoi.synthetic.city.LeaveReason;
import vn.hoi.synthetic.city.Person;
import vn.hoi.synthetic.city.Spell;
import vn.hoi.synthetic.place.District;

/** `hoi-vien/hoi_vien_001.csv`: the member software's export, one row a spell. */
public final class MemberFile {
  private static final List<String> COLUMNS =
      List.of(
          "ma_hoi_vien",
          "ho_ten",
          "so_dinh_danh",
          "dien_thoai",
          "nam_sinh",
          "ma_co_so",
          "chi_hoi",
          "ngay_vao",
          "ly_do_vao",
          "ngay_ra",
          "ly_do_ra",
          "nhom_doi_tuong",
          "nong_cot_tu");

  private static final List<Flaw<Spell>> FLAWS =
      List.of(
          extra("unit-unknown", "ma_co_so", "99999"),
          extra("date-invalid", "ngay_vao", "31/2/2019"),
          extra("number-invalid", "nam_sinh", "19xx"),
          extra("required-missing", "so_dinh_danh", ""),
          damage("unit-unknown", "ma_co_so", "00002"),
          damage("date-invalid", "ngay_vao", "13.13.2018"),
          damage("date-out-of-range", "ngay_vao", "5/3/2091"),
          damage("number-invalid", "nam_sinh", "19O5"),
          damage("required-missing", "ngay_vao", ""),
          damage("required-missing", "ma_co_so", ""),
          damage("value-not-in-list", "ly_do_vao", "Khác"),
          damage("value-not-in-list", "nhom_doi_tuong", "Nhóm khác"),
          Flaw.<Spell>damage("order", "ngay_ra", "7/11/1999")
              .where(s -> s.leaveReason() == LeaveReason.LEFT),
          Flaw.repeat(),
          conflict("nam_sinh", Cell.text("1931")),
          Flaw.shortRow(),
          Flaw.longRow());

  /** These fit only where the borders changed, and are planted wherever they fit. */
  private static final List<Flaw<Spell>> LOCAL =
      List.of(
          Flaw.<Spell>damage("unit-not-valid", "ma_co_so", "00250")
              .where(s -> s.union().id().startsWith("00241@")),
          Flaw.<Spell>extra("unit-not-valid", "ma_co_so", "00253")
              .where(s -> s.union().id().startsWith("00247@")),
          Flaw.<Spell>extra("unit-not-valid", "ma_co_so", "09736")
              .where(s -> s.union().id().startsWith("09727@")));

  private MemberFile() {}

  /** Writes the file and returns the spells that must survive it. */
  public static List<Spell> write(Inbox inbox, District district, List<Spell> spells)
      throws IOException {
    String file = "hoi-vien/hoi_vien_" + district.code() + ".csv";
    List<Line<Spell>> lines = new ArrayList<>(spells.size());
    for (Spell spell : spells) {
      lines.add(line(spell));
    }
    Planter<Spell> planter = new Planter<>(inbox.dice(file), COLUMNS, MemberFile::fresh);
    List<Flaw<Spell>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, district.index(), 30, 3));
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }

  private static Line<Spell> line(Spell spell) {
    Person person = spell.person();
    Group group = person.group();
    LeaveReason why = spell.leaveReason();
    return Line.of(
        spell,
        Cell.text(person.memberNumber()),
        Cell.text(person.name()),
        Cell.text(person.identity()),
        Cell.text(person.phone()),
        new Cell.Whole(person.birthYear()),
        Cell.text(spell.union().code()),
        Cell.text("Chi hội " + spell.branch()),
        day(spell.joined()),
        Cell.text(spell.joinReason().label()),
        day(spell.left()),
        why == null ? Cell.empty() : Cell.text(why.label()),
        group == null ? Cell.empty() : Cell.text(group.label()),
        day(person.coreSince()));
  }

  private static Cell day(@Nullable LocalDate day) {
    return day == null ? Cell.empty() : Cell.text(Scribe.shortDay(day));
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(0, Cell.text("HV9" + cells.get(0).field().substring(3)));
    copy.set(2, Cell.text("0009" + cells.get(2).field().substring(4)));
    return copy;
  }
}
