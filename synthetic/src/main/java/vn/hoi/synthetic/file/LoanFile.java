package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.HalfYear;
import vn.hoi.synthetic.city.Loans;
import vn.hoi.synthetic.place.Places;

/** `von-vay/von_vay_2018H1.csv`: women who borrow through the Union, by source of the money. */
public final class LoanFile {
  private static final List<String> COLUMNS =
      List.of("ma_co_so", "ten_co_so", "nguon_von", "so_phu_nu", "du_no", "no_qua_han");

  private static final List<Flaw<Loans>> FLAWS =
      List.of(
          extra("unit-unknown", "ma_co_so", "99998"),
          extra("value-not-in-list", "nguon_von", "Hụi"),
          damage("unit-unknown", "ma_co_so", "0024"),
          damage("value-not-in-list", "nguon_von", "Vay ngoài"),
          damage("required-missing", "so_phu_nu", ""),
          damage("required-missing", "du_no", "……"),
          damage("number-invalid", "du_no", "chưa rõ"),
          damage("number-invalid", "so_phu_nu", "1.23.4"),
          Flaw.repeat(),
          conflict("so_phu_nu", Cell.text("977")),
          Flaw.shortRow(),
          Flaw.longRow());

  private static final List<Flaw<Loans>> LOCAL =
      List.of(
          damage("credit-overdue", "no_qua_han", "9.999.999.999.999"),
          Flaw.<Loans>damage("unit-not-valid", "ma_co_so", "10285")
              .where(l -> l.union().id().startsWith("10282@")));

  private LoanFile() {}

  /** Writes the file and returns the loans that must survive it. */
  public static List<Loans> write(Inbox inbox, Places places, HalfYear half, List<Loans> loans)
      throws IOException {
    String file = "von-vay/von_vay_" + half.id() + ".csv";
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<Loans>> lines = new ArrayList<>(loans.size());
    for (Loans l : loans) {
      if (!inbox.lacks("credit", l.union().district().code(), half.id())) {
        lines.add(
            Line.of(
                l,
                Cell.text(l.union().code()),
                Cell.text(spelling.union(l.union())),
                Cell.text(l.source().label()),
                Cell.text(Scribe.grouped(l.women())),
                Cell.text(scribe.money(l.outstanding())),
                Cell.text(scribe.money(l.overdue()))));
      }
    }
    Planter<Loans> planter = new Planter<>(inbox.dice(file), COLUMNS, cells -> cells);
    List<Flaw<Loans>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, HalfYear.ALL.indexOf(half) + 1, 9, 4));
    return CsvFile.plain(file, COLUMNS).write(inbox, planter.plant(lines, flaws));
  }
}
