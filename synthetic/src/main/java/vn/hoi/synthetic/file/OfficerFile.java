package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.city.Seat;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `can-bo/Cán bộ - 001 Ba Đình.xlsx`: who held which seat in the unions of a district. */
public final class OfficerFile {
  private static final String SHEET = "Cán bộ";
  private static final String PERSON = "Số định danh";
  private static final String NAME = "Cơ sở Hội";
  private static final String ROLE = "Chức danh";
  private static final String FROM = "Từ ngày";

  private static final String NEED = "Ngày ghi nhu cầu bồi dưỡng";

  /** One district still works on a workbook that counts days from 1904. */
  private static final String ON_OLD_MAC = "020";

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 6),
          Heading.left("Họ và tên", 26),
          Heading.centre(PERSON, 18),
          Heading.left(NAME, 26),
          Heading.left(ROLE, 20),
          Heading.centre(FROM, 14),
          Heading.centre("Đến ngày", 14),
          Heading.centre(NEED, 16),
          Heading.centre("Điện thoại", 14));

  private static final List<Flaw<Seat>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          extra("value-not-in-list", ROLE, "Cộng tác viên"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          damage("value-not-in-list", ROLE, "Trưởng ban"),
          damage("required-missing", PERSON, ""),
          damage("required-missing", FROM, ""),
          damage("date-invalid", FROM, "31.11.2016"),
          damage("date-out-of-range", FROM, "1/6/2091"),
          damage("cell-error", FROM, new Cell.Broken()),
          damage("formula-without-value", FROM, new Cell.Uncomputed("F5+365")),
          Flaw.<Seat>damage("order", "Đến ngày", "5/5/2010").where(s -> s.ended() != null),
          Flaw.repeat(),
          Flaw.<Seat>conflict("Đến ngày", Cell.text("30/6/2021"))
              .where(s -> s.ended() == null && s.started().getYear() < 2021),
          damage("date-invalid", NEED, "30.2.2019"));

  private static final List<Flaw<Seat>> LOCAL =
      List.of(
          Flaw.<Seat>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(s -> s.union().name().equals(Spelling.RIDDLE)),
          Flaw.<Seat>damage("unit-not-valid", NAME, "Phường Bùi Thị Xuân")
              .where(s -> s.union().id().startsWith("00241@")),
          Flaw.<Seat>extra("unit-not-valid", NAME, "Xã Nam Tiến")
              .where(s -> s.union().id().equals("10282")));

  private OfficerFile() {}

  /** Writes the file and returns the seats that must survive it. */
  public static List<Seat> write(Inbox inbox, Places places, District district, List<Seat> seats)
      throws IOException {
    String file = "can-bo/Cán bộ - " + district.label() + ".xlsx";
    boolean old = district.code().equals(ON_OLD_MAC);
    Form form = new Form(SHEET, HEADINGS, old ? Xlsx.Epoch.FROM_1904 : Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.organisation(Sheets.of(district));
    form.blank();
    form.title("DANH SÁCH CÁN BỘ HỘI");
    form.subtitle("Nhiệm kỳ 2017 - 2022");
    form.subtitle(Form.SYNTHETIC);
    form.blank();
    form.header();
    Planter<Seat> planter =
        new Planter<>(inbox.dice(file), Heading.leaves(HEADINGS), OfficerFile::fresh);
    List<Flaw<Seat>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, district.index(), 30, 3));
    List<Line<Seat>> lines = planter.plant(lines(inbox, places, file, seats), flaws);
    int[] rows = new int[lines.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = form.row(lines.get(i).with(0, new Cell.Whole(i + 1)).cells(), Form.Weight.PLAIN);
    }
    form.note("Ghi chú: họ tên, số định danh và điện thoại đều là hư cấu.");
    LocalDate day = Review.FINAL.asOf();
    form.signature(day, "CHỦ TỊCH");
    Files.write(inbox.place(file), form.bytes());
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  private static List<Line<Seat>> lines(Inbox inbox, Places places, String file, List<Seat> seats) {
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<Seat>> lines = new ArrayList<>();
    for (Seat s : seats) {
      lines.add(
          Line.of(
              s,
              Cell.empty(),
              Cell.text(s.person().name()),
              Cell.text(s.person().identity()),
              Cell.text(spelling.union(s.union())),
              Cell.text(scribe.disguise(s.role().label())),
              scribe.day(s.started()),
              scribe.day(s.ended()),
              scribe.day(s.need()),
              Cell.text(s.person().phone())));
    }
    return lines;
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(2, Cell.text("0009" + cells.get(2).field().substring(4)));
    return copy;
  }
}
