package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `bao-cao/2018H1/001 Ba Đình.xlsx`: form B1 of a district for a half-year. */
public final class ReportFile {
  private static final String NAME = "Cơ sở Hội";

  private static final List<Flaw<Report>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          damage("cell-error", "Cuối kỳ", new Cell.Broken()),
          damage("formula-without-value", "Cuối kỳ", new Cell.Uncomputed("D99+E99-F99")),
          damage("number-invalid", "Phụ nữ từ 18 tuổi", "khoảng 900"),
          damage("number-invalid", "Đầu kỳ", "1.23.4"),
          damage("percent-out-of-range", "Tỷ lệ thu hút (%)", new Cell.Decimal(340)),
          damage("percent-out-of-range", "Tỷ lệ thu hút (%)", "340%"),
          damage("date-invalid", "Ngày nhận báo cáo", "31/6/2020"),
          damage("date-out-of-range", "Ngày nhận báo cáo", "15.06.2091"),
          damage("required-missing", "Ngày nhận báo cáo", ""),
          Flaw.repeat(),
          conflict("Số chi hội", new Cell.Whole(97)));

  private static final List<Flaw<Report>> LOCAL =
      List.of(
          Flaw.<Report>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(r -> r.union().code().equals("00526") && r.half().half() == 1),
          Flaw.<Report>extra("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(r -> r.union().name().equals(Spelling.RIDDLE) && r.half().half() == 2),
          Flaw.<Report>extra("unit-not-valid", NAME, "Phường Bùi Thị Xuân")
              .where(r -> r.union().id().startsWith("00241@")),
          Flaw.<Report>damage("unit-not-valid", NAME, "X. Thụy Phú")
              .where(r -> r.union().id().startsWith("10282@") && r.half().year() == 2021),
          Flaw.<Report>damage("unit-not-valid", NAME, "Xã Xuân Đình")
              .where(r -> r.union().code().equals("09727") && r.half().id().equals("2019H1")));

  private ReportFile() {}

  /** Writes the file and returns the reports that must survive it. */
  public static List<Report> write(
      Inbox inbox, Places places, District district, HalfYear half, List<Report> reports)
      throws IOException {
    String file = "bao-cao/" + half.id() + "/" + district.label() + ".xlsx";
    ReportForm form = new ReportForm(district, half, "");
    int at = (district.index() - 1) * 8 + HalfYear.ALL.indexOf(half);
    List<Flaw<Report>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, at, 240, 4));
    Planter<Report> planter = new Planter<>(inbox.dice(file), ReportForm.COLUMNS, cells -> cells);
    return form.write(inbox, file, planter.plant(form.lines(inbox, places, reports), flaws));
  }

  /** A faultless second version that takes the place of the first, with its mark in the title. */
  public static List<Report> writeCorrection(
      Inbox inbox, Places places, District district, HalfYear half, List<Report> reports)
      throws IOException {
    String folder = "bao-cao/" + half.id() + "/";
    String first = folder + district.label() + ".xlsx";
    ReportForm wrong = new ReportForm(district, half, "");
    List<Report> mistaken = reports.stream().skip(2).map(ReportFile::mistaken).toList();
    wrong.print(inbox, first, wrong.lines(inbox, places, mistaken));
    inbox.ledger().file(first, "superseded", Line.Outcome.IGNORED);
    ReportForm form = new ReportForm(district, half, " (lần 2)");
    String second = folder + district.label() + " (lần 2).xlsx";
    return form.write(inbox, second, form.lines(inbox, places, reports));
  }

  /** A file whose figures stand a column too far left; it must be refused. */
  public static void writeShifted(
      Inbox inbox, Places places, District district, HalfYear half, List<Report> reports)
      throws IOException {
    String file = "bao-cao/" + half.id() + "/" + district.label() + ".xlsx";
    ReportForm form = new ReportForm(district, half, "");
    form.print(
        inbox, file, form.lines(inbox, places, reports.stream().map(ReportFile::shifted).toList()));
    inbox.ledger().file(file, "quality", Line.Outcome.REFUSED);
  }

  private static Report shifted(Report r) {
    int second = r.start();
    int third = r.admitted();
    int fourth = r.left();
    return new Report(
        r.union(),
        r.half(),
        r.receivedOn(),
        r.women(),
        r.end() + 1,
        second,
        third,
        fourth,
        r.branches());
  }

  private static Report mistaken(Report r) {
    return new Report(
        r.union(),
        r.half(),
        r.half().due().minusDays(1),
        r.women(),
        r.start(),
        r.admitted() + 7,
        r.left(),
        r.end() / 2,
        r.branches());
  }
}
