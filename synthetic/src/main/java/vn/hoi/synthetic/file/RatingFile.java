package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoi.synthetic.city.Rating;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `xep-loai/Xếp loại 2018.xlsx`: the rating of each union, the district merged down its rows. */
public final class RatingFile {
  private static final String SHEET = "Xếp loại";
  private static final String NAME = "Cơ sở Hội";
  private static final String LEVEL = "Xếp loại";

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 8),
          Heading.left("Quận, huyện, thị xã", 26),
          Heading.left(NAME, 32),
          Heading.centre(LEVEL, 16),
          Heading.left("Ghi chú", 30));

  private static final List<Flaw<Rating>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          damage("value-not-in-list", LEVEL, "Xuất sắc"),
          damage("required-missing", LEVEL, ""),
          damage("cell-error", LEVEL, new Cell.Broken()),
          damage("formula-without-value", LEVEL, new Cell.Uncomputed("VLOOKUP(C9,Q1:R9,2,0)")),
          Flaw.repeat(),
          Flaw.<Rating>conflict(LEVEL, Cell.text("Yếu")).where(r -> !r.level().id().equals("weak")),
          Flaw.<Rating>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(r -> r.union().code().equals("00526") && r.year() == 2019),
          Flaw.<Rating>extra("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(r -> r.union().code().equals("00532") && r.year() != 2019),
          Flaw.<Rating>damage("unit-not-valid", NAME, "Phường Ngô Thì Nhậm")
              .where(r -> r.union().id().startsWith("00247@") && r.year() == 2021),
          Flaw.<Rating>extra("unit-not-valid", NAME, "Xã Văn Nhân")
              .where(r -> r.union().id().startsWith("10282@")));

  private RatingFile() {}

  /** Writes the file and returns the ratings that must survive it. */
  public static List<Rating> write(Inbox inbox, Places places, int year, List<Rating> ratings)
      throws IOException {
    String file = "xep-loai/Xếp loại " + year + ".xlsx";
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.blank();
    form.title("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM " + year);
    form.subtitle("(Theo Hướng dẫn số 13/HD-ĐCT-TC)");
    form.subtitle(Form.SYNTHETIC);
    form.blank();
    form.header();
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    List<Line<Rating>> lines =
        new Planter<Rating>(inbox.dice(file), Heading.leaves(HEADINGS), cells -> cells)
            .plant(lines(scribe, new Spelling(scribe.dice(), places), ratings), FLAWS);
    int[] rows = print(form, new Spelling(scribe.dice(), places), lines);
    form.note("Ghi chú: cơ sở Hội chưa được xếp loại không có tên trong danh sách.");
    form.signature(LocalDate.of(year, 12, 28), "CHỦ TỊCH");
    Files.write(inbox.place(file), form.bytes());
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  private static List<Line<Rating>> lines(Scribe scribe, Spelling spelling, List<Rating> ratings) {
    List<Line<Rating>> lines = new ArrayList<>();
    for (Rating r : ratings) {
      String label = r.level().label();
      String written = scribe.dice().chance(0.1) ? label.toLowerCase(Locale.ROOT) : label;
      lines.add(
          Line.of(
              r,
              Cell.empty(),
              Cell.empty(),
              Cell.text(spelling.union(r.union())),
              Cell.text(scribe.disguise(written)),
              Cell.empty()));
    }
    return lines;
  }

  private static int[] print(Form form, Spelling spelling, List<Line<Rating>> lines) {
    int[] rows = new int[lines.size()];
    District current = null;
    int first = 0;
    for (int i = 0; i < rows.length; i++) {
      District district = district(lines.get(i), current);
      Line<Rating> line = lines.get(i).with(0, new Cell.Whole(i + 1));
      if (district != null && !district.equals(current)) {
        line = line.with(1, Cell.text(spelling.district(district)));
      }
      rows[i] = form.row(line.cells(), Form.Weight.PLAIN);
      if (district != null && !district.equals(current)) {
        form.mergeDown(1, current == null ? rows[i] : first, rows[i] - 1);
        first = rows[i];
        current = district;
      }
    }
    form.mergeDown(1, first, rows[rows.length - 1]);
    return rows;
  }

  /** A bogus row stands among the rows of the district above it. */
  private static @Nullable District district(Line<Rating> line, @Nullable District above) {
    Rating rating = line.record();
    return rating == null ? above : rating.union().district();
  }
}
