package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Doubtful;
import vn.hoi.synthetic.city.YearLine;
import vn.hoi.synthetic.city.YearReport;
import vn.hoi.synthetic.city.YearReports;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `bao-cao-nam/Biểu 2 - 2018.xlsx`: form B2 of all unions for a year, a section for a district. */
public final class YearReportFile {
  private static final String SHEET = "Biểu 2";
  private static final String NAME = "Cơ sở Hội";
  private static final List<Heading> HEADINGS = headings();

  private static final List<Flaw<YearReport>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          damage("cell-error", "Buổi đã tổ chức", new Cell.Broken()),
          damage("formula-without-value", "Tổng số hội viên", new Cell.Uncomputed("C9+D9")),
          damage("number-invalid", "Hộ được giúp", "vài hộ"),
          damage("number-invalid", "Lượt người dự", "1.23.4"),
          Flaw.repeat(),
          conflict("Số mô hình", new Cell.Whole(97)));

  private static final List<Flaw<YearReport>> LOCAL =
      List.of(
          Flaw.<YearReport>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(r -> r.union().code().equals("00526") && r.year() == 2020),
          Flaw.<YearReport>extra("unit-not-valid", NAME, "Phường Bùi Thị Xuân")
              .where(r -> r.union().id().startsWith("00241@")),
          Flaw.<YearReport>damage("unit-not-valid", NAME, "Xã Xuân Phú")
              .where(r -> r.union().id().startsWith("09727@") && r.year() == 2021));

  private YearReportFile() {}

  private static List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.centre("STT", 6));
    headings.add(Heading.left(NAME, 26));
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    for (YearLine line : YearLine.ALL) {
      String over = line.over().isEmpty() ? line.heading() : line.over();
      List<String> parts = blocks.computeIfAbsent(over, o -> new ArrayList<>());
      if (!line.over().isEmpty()) {
        parts.add(line.heading());
      }
    }
    blocks.forEach(
        (over, parts) ->
            headings.add(parts.isEmpty() ? Heading.right(over, 9) : Heading.over(over, parts, 10)));
    headings.add(Heading.left("Ghi chú", 16));
    return List.copyOf(headings);
  }

  /** Writes the file and returns the reports that must survive it. */
  public static List<YearReport> write(
      Inbox inbox, Places places, int year, List<YearReport> reports) throws IOException {
    String file = "bao-cao-nam/Biểu 2 - " + year + ".xlsx";
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.blank();
    form.title("BIỂU 2. CÔNG TÁC HỘI NĂM " + year);
    form.subtitle(Form.SYNTHETIC);
    form.blank();
    form.header();
    List<YearReport> sent =
        reports.stream()
            .filter(
                r -> !inbox.lacks("yearly", r.union().district().code(), Integer.toString(year)))
            .toList();
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    Planter<YearReport> planter =
        new Planter<>(inbox.dice(file), Heading.leaves(HEADINGS), cells -> cells);
    List<Flaw<YearReport>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, year - YearReports.FIRST_YEAR, 5, 2));
    List<Line<YearReport>> lines = planter.plant(lines(scribe, places, sent), flaws);
    int[] rows = print(form, new Printing(inbox, file, year), sent, lines);
    form.note("Ghi chú: số liệu do cơ sở Hội báo cáo, tính đến ngày 31/12/" + year + ".");
    form.note("Dấu (-) là không phát sinh; ô trống hoặc (……) là chưa có số liệu.");
    form.signature(LocalDate.of(year, 12, 25), "CHỦ TỊCH");
    Files.write(inbox.place(file), form.bytes());
    doubtful(inbox, file, lines, rows);
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  /** Enters what quality rules must find among the rows that are taken. */
  private static void doubtful(Inbox inbox, String file, List<Line<YearReport>> lines, int[] rows) {
    Map<Map<YearLine, Integer>, Integer> same = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      YearReport report = lines.get(i).record();
      if (report == null || !lines.get(i).accepted()) {
        continue;
      }
      Integer twin = same.putIfAbsent(report.figures(), rows[i]);
      if (twin != null) {
        inbox.ledger().finding("b2-copied-union", file, SHEET, twin, "");
        inbox.ledger().finding("b2-copied-union", file, SHEET, rows[i], "");
      }
      if (Doubtful.isCrowded(report)) {
        inbox.ledger().finding("b2-attendance-outlier", file, SHEET, rows[i], "");
      }
    }
  }

  private static List<Line<YearReport>> lines(
      Scribe scribe, Places places, List<YearReport> reports) {
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<YearReport>> lines = new ArrayList<>();
    for (YearReport report : reports) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.empty());
      cells.add(Cell.text(spelling.union(report.union())));
      YearLine.ALL.forEach(line -> cells.add(figure(scribe, report.figure(line))));
      cells.add(Cell.empty());
      lines.add(Line.of(report, cells.toArray(Cell[]::new)));
    }
    return lines;
  }

  private static Cell figure(Scribe scribe, @Nullable Integer figure) {
    if (figure == null) {
      return scribe.dice().chance(0.5) ? Cell.text("……") : Cell.empty();
    }
    return scribe.count(figure);
  }

  /** What a total must know to be wrong now and then. */
  private record Printing(Inbox inbox, String file, int year) {
    /** One section a year says too many meetings, if none of its rows is rejected. */
    int misprint(District section, List<Line<YearReport>> lines) {
      boolean chosen = section.index() == 4 + year % 10;
      return chosen && lines.stream().filter(l -> isOf(l, section)).allMatch(Line::accepted)
          ? 100
          : 0;
    }

    private static boolean isOf(Line<YearReport> line, District section) {
      YearReport report = line.record();
      return report == null || report.union().district().equals(section);
    }

    void enter(int row) {
      inbox.ledger().finding("printed-total", file, SHEET, row, YearLine.MEETINGS_HELD.heading());
    }
  }

  private static int[] print(
      Form form, Printing printing, List<YearReport> sent, List<Line<YearReport>> lines) {
    int[] rows = new int[lines.size()];
    District section = null;
    int sections = 0;
    int number = 0;
    for (int i = 0; i < rows.length; i++) {
      YearReport report = lines.get(i).record();
      if (report != null && !report.union().district().equals(section)) {
        section = report.union().district();
        District current = section;
        List<YearReport> own =
            sent.stream().filter(r -> r.union().district().equals(current)).toList();
        int wrong = printing.misprint(section, lines);
        Cell roman = Cell.text(Sheets.roman(++sections));
        int at = form.row(sum(roman, section.title(), own, wrong), Form.Weight.BOLD);
        if (wrong != 0) {
          printing.enter(at);
        }
        number = 0;
      }
      rows[i] = form.row(lines.get(i).with(0, new Cell.Whole(++number)).cells(), Form.Weight.PLAIN);
    }
    form.row(sum(Cell.empty(), "Tổng cộng", sent, 0), Form.Weight.BOLD);
    return rows;
  }

  private static List<Cell> sum(Cell number, String label, List<YearReport> reports, int misprint) {
    List<Cell> cells = new ArrayList<>(List.of(number, Cell.text(label)));
    for (YearLine line : YearLine.ALL) {
      long sum = 0;
      for (YearReport report : reports) {
        Integer figure = report.figure(line);
        sum += figure == null ? 0 : figure;
      }
      cells.add(new Cell.Whole(line == YearLine.MEETINGS_HELD ? sum + misprint : sum));
    }
    return cells;
  }
}
