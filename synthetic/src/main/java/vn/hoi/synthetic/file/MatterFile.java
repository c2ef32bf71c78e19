package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Matter;
import vn.hoi.synthetic.city.MatterType;
import vn.hoi.synthetic.place.Places;

/** `vu-viec/vu_viec_2018.csv`: what was brought to the unions of the city in a year. */
public final class MatterFile {
  private static final List<String> COLUMNS =
      List.of(
          "ma_vu_viec",
          "loai",
          "noi_dung",
          "co_so_hoi",
          "quan_huyen",
          "ngay_tiep_nhan",
          "han_giai_quyet",
          "ngay_tham_gia",
          "ngay_chuyen_cap_tren",
          "ngay_giai_quyet",
          "so_nguoi",
          "dong_nguoi",
          "vuot_cap",
          "ket_qua");

  private static final List<Flaw<Matter>> FLAWS =
      List.of(
          extra("unit-unknown", "co_so_hoi", "Phường Hoa Sữa"),
          extra("value-not-in-list", "loai", "Tin nhắn"),
          damage("unit-unknown", "co_so_hoi", "Xã Bến Trăng"),
          damage("value-not-in-list", "vuot_cap", "Chưa rõ"),
          damage("date-invalid", "ngay_tiep_nhan", "31/6/2020"),
          damage("date-out-of-range", "ngay_tiep_nhan", "15.06.2091"),
          damage("number-invalid", "so_nguoi", "nhiều"),
          damage("required-missing", "ngay_tiep_nhan", ""),
          damage("required-missing", "dong_nguoi", ""),
          Flaw.<Matter>damage("order", "ngay_giai_quyet", "5/5/2010")
              .where(m -> m.resolved() != null),
          Flaw.repeat(),
          conflict("so_nguoi", Cell.text("97")),
          Flaw.shortRow(),
          Flaw.longRow());

  private static final List<Flaw<Matter>> LOCAL =
      List.of(
          Flaw.<Matter>damage("unit-ambiguous", "co_so_hoi", Spelling.RIDDLE)
              .where(m -> m.union().name().equals(Spelling.RIDDLE)),
          Flaw.<Matter>extra("unit-not-valid", "co_so_hoi", "Phường Bùi Thị Xuân")
              .where(m -> m.union().id().startsWith("00241@")));

  private MatterFile() {}

  /** Writes the file and returns the matters that must survive it. */
  public static List<Matter> write(Inbox inbox, Places places, int year, List<Matter> matters)
      throws IOException {
    String file = "vu-viec/vu_viec_" + year + ".csv";
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<Matter>> lines = new ArrayList<>(matters.size());
    for (Matter m : matters) {
      lines.add(
          Line.of(
              m,
              Cell.text(m.id()),
              Cell.text(m.type().label()),
              Cell.text("(mô phỏng)"),
              Cell.text(spelling.union(m.union())),
              Cell.text(spelling.district(m.union().district())),
              day(scribe, m.received()),
              day(scribe, m.due()),
              day(scribe, m.joined()),
              day(scribe, m.passed()),
              day(scribe, m.resolved()),
              new Cell.Whole(m.persons()),
              Cell.text(m.crowd() ? "Có" : "Không"),
              Cell.text(m.beyondLevel() ? "Có" : "Không"),
              Cell.text(outcome(m))));
    }
    Planter<Matter> planter = new Planter<>(inbox.dice(file), COLUMNS, MatterFile::fresh);
    List<Flaw<Matter>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(FLAWS);
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }

  private static Cell day(Scribe scribe, @Nullable LocalDate day) {
    return day == null ? Cell.empty() : Cell.text(scribe.dayText(day));
  }

  private static String outcome(Matter matter) {
    if (matter.resolved() == null) {
      return "Đang giải quyết";
    }
    return matter.type() == MatterType.PROPOSAL ? "Đã trả lời" : "Đã giải quyết";
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(0, Cell.text(cells.get(0).field() + "X"));
    return copy;
  }
}
