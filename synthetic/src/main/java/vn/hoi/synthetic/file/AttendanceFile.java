package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Attendance;
import vn.hoi.synthetic.place.District;

/** `tham-gia/tham_gia_001.csv`: who took part in what. */
public final class AttendanceFile {
  private static final List<String> COLUMNS =
      List.of("ma_hoat_dong", "ngay", "so_dinh_danh", "ho_ten", "so_luot");

  private static final List<Flaw<Attendance>> FLAWS =
      List.of(
          extra("date-invalid", "ngay", "30/2/2019"),
          extra("number-invalid", "so_luot", "2 lần?"),
          extra("required-missing", "so_dinh_danh", ""),
          damage("date-invalid", "ngay", "00/06/2019"),
          damage("date-out-of-range", "ngay", "6/2/2091"),
          damage("number-invalid", "so_luot", "một"),
          damage("required-missing", "ma_hoat_dong", ""),
          damage("required-missing", "ngay", ""),
          Flaw.repeat(),
          conflict("so_luot", new Cell.Whole(9)),
          Flaw.shortRow(),
          Flaw.longRow());

  private AttendanceFile() {}

  /** Writes the file and returns the attendances that must survive it. */
  public static List<Attendance> write(Inbox inbox, District district, List<Attendance> all)
      throws IOException {
    String file = "tham-gia/tham_gia_" + district.code() + ".csv";
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    List<Line<Attendance>> lines = new ArrayList<>(all.size());
    for (Attendance a : all) {
      lines.add(
          Line.of(
              a,
              Cell.text(a.activity().id()),
              Cell.text(scribe.dayText(a.activity().heldOn())),
              Cell.text(a.person().identity()),
              Cell.text(a.person().name()),
              new Cell.Whole(a.turns())));
    }
    Planter<Attendance> planter = new Planter<>(inbox.dice(file), COLUMNS, AttendanceFile::fresh);
    List<Flaw<Attendance>> flaws = Planter.share(FLAWS, district.index(), 30, 4);
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(2, Cell.text("0009" + cells.get(2).field().substring(4)));
    return copy;
  }
}
