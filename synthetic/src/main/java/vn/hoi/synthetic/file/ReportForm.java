package vn.hoi.synthetic.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
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
              scribe.percent(r.rate()),
              scribe.count(r.branches()),
              scribe.day(r.receivedOn()),
              Cell.text(late)));
    }
    return lines;
  }

  /** Writes the workbook, enters its rows in the ledger and returns the surviving reports. */
  List<Report> write(Inbox inbox, String file, List<Line<Report>> lines) throws IOException {
    return inbox.ledger().enter(file, SHEET, lines, print(inbox, file, lines));
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
    int[] rows = rows(form, lines);
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
  private int[] rows(Form form, List<Line<Report>> lines) {
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
          form.row(sum("Cộng", block), Form.Weight.BOLD);
          block.clear();
        }
      }
    }
    if (block.size() < all.size()) {
      form.row(sum("Cộng", block), Form.Weight.BOLD);
    }
    form.row(sum(Sheets.whole(district), all), Form.Weight.BOLD);
    return rows;
  }

  private static List<Cell> sum(String label, List<Report> reports) {
    int women = sum(reports, Report::women);
    int end = sum(reports, Report::end);
    long truncated = women == 0 ? 0 : end * 10000L / women;
    return List.of(
        Cell.empty(),
        Cell.text(label),
        new Cell.Whole(women),
        new Cell.Whole(sum(reports, Report::start)),
        new Cell.Whole(sum(reports, Report::admitted)),
        new Cell.Whole(sum(reports, Report::left)),
        new Cell.Whole(end),
        new Cell.Decimal(truncated / 100.0),
        new Cell.Whole(sum(reports, Report::branches)));
  }

  private static int sum(List<Report> reports, ToIntFunction<Report> figure) {
    return reports.stream().mapToInt(figure).sum();
  }
}
