package vn.hoi.synthetic.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import vn.hoi.synthetic.city.Doubtful;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Report;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** The look of form B1. */
record ReportForm(District district, HalfYear half, String revision) {
  private static final String SHEET = "Biểu 1";

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 6),
          Heading.left("Cơ sở Hội", 26),
          Heading.right("Phụ nữ từ 18 tuổi", 12),
          Heading.over("Hội viên", List.of("Đầu kỳ", "Kết nạp", "Giảm", "Cuối kỳ"), 10),
          Heading.right("Tỷ lệ thu hút (%)", 11),
          Heading.right("Số chi hội", 9),
          Heading.centre("Ngày nhận báo cáo", 14),
          Heading.left("Ghi chú", 18));

  static final List<String> COLUMNS = Heading.leaves(HEADINGS);

  List<Line<Report>> lines(Inbox inbox, Places places, List<Report> reports) {
    Scribe scribe = new Scribe(inbox.dice("report", district.code(), half.id(), revision));
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<Report>> lines = new ArrayList<>();
    List<Integer> rates = Doubtful.printedRates(district, half, reports);
    for (Report r : reports) {
      String late = r.receivedOn().isAfter(half.due()) ? "Nộp muộn" : "";
      lines.add(
          Line.of(
              r,
              new Cell.Whole(lines.size() + 1),
              Cell.text(spelling.union(r.union())),
              scribe.count(r.women()),
              scribe.count(r.start()),
              scribe.count(r.admitted()),
              scribe.count(r.left()),
              scribe.count(r.end()),
              scribe.percent(rates.get(lines.size())),
              branches(scribe.count(r.branches())),
              scribe.day(r.receivedOn()),
              Cell.text(late)));
    }
    return lines;
  }

  private Cell branches(Cell count) {
    return Doubtful.leavesOutBranches(district, half) ? Cell.empty() : count;
  }

  /** Writes the workbook, enters its rows in the ledger and returns the surviving reports. */
  List<Report> write(Inbox inbox, String file, List<Line<Report>> lines) throws IOException {
    int[] rows = print(inbox, file, lines);
    Iterator<Integer> rates =
        Doubtful.printedRates(
                district, half, lines.stream().map(Line::record).filter(Objects::nonNull).toList())
            .iterator();
    for (int i = 0; i < rows.length; i++) {
      Report report = lines.get(i).record();
      int rate = report == null ? 0 : rates.next();
      if (report != null && lines.get(i).accepted()) {
        doubtful(inbox, file, report, rate, rows[i]);
      }
    }
    if (Doubtful.rounds(district, half)) {
      inbox.ledger().finding("b1-heaping", file, SHEET, 0, "");
    }
    if (Doubtful.leavesOutBranches(district, half)) {
      inbox.ledger().finding("b1-form-change", file, SHEET, 0, "Số chi hội");
    }
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  /** Enters what quality rules must find in a row that is taken. */
  private static void doubtful(Inbox inbox, String file, Report report, int rate, int row) {
    if (Doubtful.isOff(report)) {
      inbox.ledger().finding("b1-flow", file, SHEET, row, "Cuối kỳ");
    }
    if (rate != report.rate()) {
      String rule = rate == report.cutRate() ? "b1-rate-truncated" : "b1-rate-impossible";
      inbox.ledger().finding(rule, file, SHEET, row, "Tỷ lệ thu hút (%)");
    }
  }

  int[] print(Inbox inbox, String file, List<Line<Report>> lines) throws IOException {
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.onOnePage();
    form.organisation(Sheets.CITY);
    form.organisation(Sheets.of(district));
    form.blank();
    form.title("BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN");
    form.subtitle(half.title() + revision);
    form.subtitle(Form.SYNTHETIC);
    if (district.index() % 3 == 0) {
      form.hidden("Mẫu B1 ban hành năm 2017");
    } else {
      form.blank();
    }
    form.header();
    int[] rows = rows(form, inbox, file, lines);
    form.note(
        "Ghi chú: số liệu do cơ sở Hội báo cáo, tính đến ngày "
            + Scribe.shortDay(half.end())
            + ".");
    form.note("Dấu (-) là không phát sinh; số phụ nữ và hội viên đã thu nhỏ theo quy mô mô phỏng.");
    form.signature(half.due(), "CHỦ TỊCH");
    if (district.index() % 4 == 0) {
      form.hiddenSheet("Danh mục", List.of("Danh mục dùng cho Biểu 1 (mô phỏng)", "Phường", "Xã"));
    }
    Files.write(inbox.place(file), form.bytes());
    return rows;
  }

  /** Townships, then the other communes, each with its sum, where a district has both. */
  private int[] rows(Form form, Inbox inbox, String file, List<Line<Report>> lines) {
    Misprint misprint = misprint(lines);
    int[] rows = new int[lines.size()];
    List<Report> block = new ArrayList<>();
    List<Report> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = form.row(lines.get(i).cells(), Form.Weight.PLAIN);
      Report report = lines.get(i).record();
      if (report != null) {
        block.add(report);
        all.add(report);
        Report next = i + 1 < rows.length ? lines.get(i + 1).record() : null;
        boolean turn = next != null && !next.union().type().equals(report.union().type());
        if (turn && district.type().equals("huyện")) {
          int at = form.row(sum("Cộng", block, misprint.ofBlock()), Form.Weight.BOLD);
          misprint.enter(inbox, file, at, misprint.ofBlock());
          block.clear();
        }
      }
    }
    if (block.size() < all.size()) {
      form.row(sum("Cộng", block, 0), Form.Weight.BOLD);
    }
    int at = form.row(sum(Sheets.whole(district), all, misprint.ofTable()), Form.Weight.BOLD);
    misprint.enter(inbox, file, at, misprint.ofTable());
    return rows;
  }

  /** How many too many a total says were admitted: of the first part, and of the whole table. */
  private record Misprint(int ofBlock, int ofTable) {
    void enter(Inbox inbox, String file, int row, int by) {
      if (by != 0) {
        inbox.ledger().finding("printed-total", file, SHEET, row, "Kết nạp");
      }
    }
  }

  /** Some totals are wrong; only where no row is rejected, which would explain the difference. */
  private Misprint misprint(List<Line<Report>> lines) {
    boolean whole = lines.stream().allMatch(Line::accepted) && !isShifted(lines);
    int file = district.index() * HalfYear.ALL.size() + HalfYear.ALL.indexOf(half);
    return new Misprint(whole && file % 17 == 3 ? 10 : 0, whole && file % 23 == 5 ? 9 : 0);
  }

  private static boolean isShifted(List<Line<Report>> lines) {
    return lines.stream().map(Line::record).filter(r -> r != null && Doubtful.isOff(r)).count()
        > lines.size() / 2;
  }

  private List<Cell> sum(String label, List<Report> reports, int misprint) {
    int women = sum(reports, Report::women);
    int end = sum(reports, Report::end);
    long truncated = women == 0 ? 0 : end * 10000L / women;
    return List.of(
        Cell.empty(),
        Cell.text(label),
        new Cell.Whole(women),
        new Cell.Whole(sum(reports, Report::start)),
        new Cell.Whole(sum(reports, Report::admitted) + misprint),
        new Cell.Whole(sum(reports, Report::left)),
        new Cell.Whole(end),
        new Cell.Decimal(truncated / 100.0),
        branches(new Cell.Whole(sum(reports, Report::branches))));
  }

  private static int sum(List<Report> reports, ToIntFunction<Report> figure) {
    return reports.stream().mapToInt(figure).sum();
  }
}
