package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Milestone;
import vn.hoi.synthetic.city.Review;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `moc/Mốc thực hiện Kế hoạch 32.xlsx`: what the plan sets a date for, district by district. */
public final class MilestoneFile {
  private static final String FILE = "moc/Mốc thực hiện Kế hoạch 32.xlsx";
  private static final String SHEET = "Mốc thực hiện";
  private static final String ID = "Mã mốc";
  private static final String DUE = "Thời hạn";
  private static final String DONE = "Ngày hoàn thành";
  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 8),
          Heading.left("Quận, huyện, thị xã", 26),
          Heading.centre(ID, 14),
          Heading.left("Nội dung", 48),
          Heading.centre(DUE, 14),
          Heading.centre(DONE, 16),
          Heading.left("Ghi chú", 20));

  private static final List<Flaw<Milestone>> FLAWS =
      List.of(
          extra("date-invalid", DUE, "31.11.2019"),
          damage("date-out-of-range", DONE, "1/6/2091"),
          damage("required-missing", ID, ""),
          damage("cell-error", DUE, new Cell.Broken()),
          damage("formula-without-value", DONE, new Cell.Uncomputed("E9+3")),
          Flaw.repeat(),
          Flaw.<Milestone>conflict(DONE, Cell.text("1/3/2022")).where(m -> m.done() == null));

  private MilestoneFile() {}

  /** Writes the file and returns the milestones that must survive it. */
  public static List<Milestone> write(Inbox inbox, Places places, List<Milestone> all)
      throws IOException {
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.blank();
    form.title("MỐC THỰC HIỆN KẾ HOẠCH 32/KH-BTV");
    form.subtitle("Khảo sát, báo cáo, sơ kết, tổng kết của quận, huyện, thị xã");
    form.subtitle(Form.SYNTHETIC);
    form.blank();
    form.header();
    Scribe scribe = new Scribe(inbox.dice(FILE, "text"));
    List<Line<Milestone>> lines = new ArrayList<>();
    for (Milestone m : all) {
      if (!inbox.lacks("milestones", m.district().code())) {
        lines.add(
            Line.of(
                m,
                Cell.empty(),
                Cell.empty(),
                Cell.text(m.id()),
                Cell.text(m.name()),
                scribe.day(m.due()),
                scribe.day(m.done()),
                Cell.empty()));
      }
    }
    Planter<Milestone> planter =
        new Planter<>(inbox.dice(FILE), Heading.leaves(HEADINGS), MilestoneFile::fresh);
    List<Line<Milestone>> planted = planter.plant(lines, FLAWS);
    int[] rows = print(form, new Spelling(scribe.dice(), places), planted);
    form.note("Ghi chú: ô trống ở cột ngày hoàn thành là chưa hoàn thành.");
    form.signature(Review.FINAL.asOf(), "CHÁNH VĂN PHÒNG");
    Files.write(inbox.place(FILE), form.bytes());
    return inbox.ledger().enter(FILE, SHEET, planted, rows);
  }

  private static int[] print(Form form, Spelling spelling, List<Line<Milestone>> lines) {
    int[] rows = new int[lines.size()];
    District current = null;
    int first = 0;
    for (int i = 0; i < rows.length; i++) {
      District district = district(lines.get(i), current);
      Line<Milestone> line = lines.get(i).with(0, new Cell.Whole(i + 1));
      boolean begins = district != null && !district.equals(current);
      if (begins && district != null) {
        line = line.with(1, Cell.text(spelling.district(district)));
      }
      rows[i] = form.row(line.cells(), Form.Weight.PLAIN);
      if (begins) {
        if (current != null) {
          form.mergeDown(1, first, rows[i] - 1);
        }
        first = rows[i];
        current = district;
      }
    }
    form.mergeDown(1, first, rows[rows.length - 1]);
    return rows;
  }

  /** A bogus row stands among the rows of the district above it. */
  private static @Nullable District district(Line<Milestone> line, @Nullable District above) {
    Milestone milestone = line.record();
    return milestone == null ? above : milestone.district();
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(2, Cell.text(cells.get(2).field() + "X"));
    return copy;
  }
}
