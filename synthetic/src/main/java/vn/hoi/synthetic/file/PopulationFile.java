package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Headcount;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `dan-so/Dân số nữ 31-3-2018.xlsx`: women aged 18 and over, a section for each district. */
public final class PopulationFile {
  private static final String SHEET = "Dân số nữ";
  private static final String NAME = "Đơn vị";
  private static final String WOMEN = "Phụ nữ từ 18 tuổi trở lên";

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 8),
          Heading.left(NAME, 40),
          Heading.right(WOMEN, 22),
          Heading.left("Ghi chú", 36));

  private static final List<Flaw<Headcount>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          damage("cell-error", WOMEN, new Cell.Broken()),
          damage("required-missing", WOMEN, "……"),
          damage("required-missing", WOMEN, ""),
          damage("formula-without-value", WOMEN, new Cell.Uncomputed("SUM(F2:F9)")),
          damage("number-invalid", WOMEN, "1.23.4"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          Flaw.repeat(),
          conflict(WOMEN, new Cell.Whole(77777)),
          Flaw.<Headcount>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(h -> h.union().code().equals("00532") && h.asOf().getYear() == 2021),
          Flaw.<Headcount>extra("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(h -> h.union().code().equals("00526")),
          Flaw.<Headcount>extra("unit-not-valid", NAME, "Phường Bùi Thị Xuân")
              .where(h -> h.union().id().startsWith("00241@")),
          Flaw.<Headcount>damage("unit-not-valid", NAME, "Xã Xuân Phú")
              .where(h -> h.union().id().startsWith("09727@")),
          Flaw.<Headcount>extra("unit-not-valid", NAME, "Xã Nam Tiến")
              .where(h -> h.union().id().equals("10282")));

  private PopulationFile() {}

  /** Writes the file and returns the figures that must survive it. */
  public static List<Headcount> write(Inbox inbox, Places places, List<Headcount> figures)
      throws IOException {
    LocalDate day = figures.get(0).asOf();
    String file = "dan-so/Dân số nữ " + Scribe.shortDay(day).replace('/', '-') + ".xlsx";
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.blank();
    form.title("PHỤ NỮ TỪ 18 TUỔI TRỞ LÊN");
    form.subtitle("Tính đến ngày " + Scribe.shortDay(day));
    form.subtitle(Form.SYNTHETIC + "; số dân đã thu nhỏ theo quy mô mô phỏng");
    form.blank();
    form.header();
    List<Headcount> kept =
        figures.stream()
            .filter(h -> !inbox.lacks("population", h.union().district().code(), day.toString()))
            .toList();
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    List<String> columns = Heading.leaves(HEADINGS);
    List<Line<Headcount>> lines =
        new Planter<Headcount>(inbox.dice(file), columns, cells -> cells)
            .plant(lines(scribe, new Spelling(scribe.dice(), places), kept), FLAWS);
    int[] rows = print(form, kept, lines);
    form.note("Ghi chú: phụ nữ thường trú từ 18 tuổi trở lên, theo sổ của xã, phường, thị trấn.");
    form.signature(day.plusDays(day.equals(Review.BASELINE.asOf()) ? 10 : 20), "CHÁNH VĂN PHÒNG");
    Files.write(inbox.place(file), form.bytes());
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  private static List<Line<Headcount>> lines(
      Scribe scribe, Spelling spelling, List<Headcount> figures) {
    List<Line<Headcount>> lines = new ArrayList<>();
    for (Headcount h : figures) {
      lines.add(
          Line.of(
              h,
              Cell.empty(),
              Cell.text(spelling.union(h.union())),
              scribe.count(h.women()),
              Cell.empty()));
    }
    return lines;
  }

  private static int[] print(Form form, List<Headcount> kept, List<Line<Headcount>> lines) {
    int[] rows = new int[lines.size()];
    District section = null;
    int sections = 0;
    int number = 0;
    for (int i = 0; i < rows.length; i++) {
      Headcount figure = lines.get(i).record();
      if (figure != null && !figure.union().district().equals(section)) {
        section = figure.union().district();
        form.row(
            total(Sheets.roman(++sections), section.title(), of(kept, section)), Form.Weight.BOLD);
        number = 0;
      }
      rows[i] = form.row(lines.get(i).with(0, new Cell.Whole(++number)).cells(), Form.Weight.PLAIN);
    }
    form.row(total("", "Tổng cộng", kept), Form.Weight.BOLD);
    return rows;
  }

  private static List<Headcount> of(List<Headcount> figures, District district) {
    return figures.stream().filter(h -> h.union().district().equals(district)).toList();
  }

  private static List<Cell> total(String number, String label, List<Headcount> figures) {
    long women = figures.stream().mapToLong(Headcount::women).sum();
    return List.of(Cell.text(number), Cell.text(label), new Cell.Whole(women));
  }
}
