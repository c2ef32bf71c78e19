package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Dues;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.place.Places;

/** `tai-chinh/tai_chinh_2018H1.csv`: dues and funds, exported from Excel. */
public final class DuesFile {
  private static final List<String> COLUMNS =
      List.of("ma_co_so", "ten_co_so", "hoi_phi_phai_thu", "hoi_phi_da_thu", "quy_hoi");

  private static final List<Flaw<Dues>> FLAWS =
      List.of(
          extra("unit-unknown", "ma_co_so", "99998"),
          damage("unit-unknown", "ma_co_so", "0024"),
          damage("required-missing", "ma_co_so", ""),
          damage("required-missing", "hoi_phi_phai_thu", ""),
          damage("number-invalid", "hoi_phi_da_thu", "chưa rõ"),
          damage("number-invalid", "quy_hoi", "1.23.4"),
          Flaw.repeat(),
          conflict("quy_hoi", Cell.text("1.000")),
          Flaw.shortRow(),
          Flaw.longRow());

  private static final List<Flaw<Dues>> LOCAL =
      List.of(
          Flaw.<Dues>damage("unit-not-valid", "ma_co_so", "10285")
              .where(d -> d.union().id().startsWith("10282@")),
          Flaw.<Dues>extra("unit-not-valid", "ma_co_so", "00250")
              .where(d -> d.union().id().startsWith("00241@")));

  private DuesFile() {}

  /** Writes the file and returns the dues that must survive it. */
  public static List<Dues> write(Inbox inbox, Places places, HalfYear half, List<Dues> dues)
      throws IOException {
    String file = "tai-chinh/tai_chinh_" + half.id() + ".csv";
    Spelling spelling = new Spelling(inbox.dice(file, "text"), places);
    List<Line<Dues>> lines = new ArrayList<>(dues.size());
    for (Dues d : dues) {
      lines.add(
          Line.of(
              d,
              Cell.text(d.union().code()),
              Cell.text(spelling.union(d.union())),
              Cell.text(Scribe.grouped(d.due() * 1000)),
              Cell.text(Scribe.grouped(d.collected() * 1000)),
              Cell.text(Scribe.grouped(d.fund() * 1000))));
    }
    Planter<Dues> planter = new Planter<>(inbox.dice(file), COLUMNS, cells -> cells);
    List<Flaw<Dues>> flaws = new ArrayList<>(half.year() >= 2020 ? LOCAL : List.of());
    flaws.addAll(Planter.share(FLAWS, HalfYear.ALL.indexOf(half), 8, 3));
    return CsvFile.fromExcel(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }
}
