package vn.hoi.synthetic.file;

import static vn.hoi.synthetic.file.Flaw.conflict;
import static vn.hoi.synthetic.file.Flaw.damage;
import static vn.hoi.synthetic.file.Flaw.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.hoi.synthetic.city.Model;
import vn.hoi.synthetic.city.Models;
import vn.hoi.synthetic.place.District;
import vn.hoi.synthetic.place.Places;

/** `mo-hinh/Mô hình - 001 Ba Đình.xlsx`: the models of gathering in a district. */
public final class ModelFile {
  private static final String SHEET = "Mô hình";
  private static final String ID = "Mã mô hình";
  private static final String NAME = "Cơ sở Hội";

  private static final List<Heading> HEADINGS =
      List.of(
          Heading.centre("STT", 6),
          Heading.centre(ID, 14),
          Heading.left("Tên mô hình", 34),
          Heading.left(NAME, 24),
          Heading.left("Nhóm đối tượng", 20),
          Heading.centre("Ngày thành lập", 13),
          Heading.centre("Ngày kết thúc", 13),
          Heading.right("Số thành viên", 10),
          Heading.centre("Ngày rà soát", 13),
          Heading.centre("Nhân rộng từ", 14));

  private static final List<Flaw<Model>> FLAWS =
      List.of(
          extra("unit-unknown", NAME, "Phường Hoa Sữa"),
          extra("value-not-in-list", "Nhóm đối tượng", "Nhóm khác"),
          damage("unit-unknown", NAME, "Xã Bến Trăng"),
          damage("value-not-in-list", "Nhóm đối tượng", "Phụ nữ nói chung"),
          damage("date-invalid", "Ngày thành lập", "30/2/2015"),
          damage("date-out-of-range", "Ngày thành lập", "8/3/2091"),
          damage("number-invalid", "Số thành viên", "trên 20"),
          damage("cell-error", "Số thành viên", new Cell.Broken()),
          damage("formula-without-value", "Số thành viên", new Cell.Uncomputed("K5+L5")),
          damage("date-invalid", "Ngày rà soát", "30/02/2021"),
          damage("required-missing", ID, ""),
          damage("required-missing", "Ngày thành lập", ""),
          Flaw.repeat(),
          conflict("Số thành viên", new Cell.Whole(999)));

  private static final List<Flaw<Model>> LOCAL =
      List.of(
          Flaw.<Model>damage("unit-ambiguous", NAME, Spelling.RIDDLE)
              .where(m -> m.union().name().equals(Spelling.RIDDLE)),
          Flaw.<Model>extra("unit-not-valid", NAME, "P. Ngô Thì Nhậm")
              .where(m -> m.union().district().code().equals("007")),
          Flaw.<Model>damage("unit-not-valid", NAME, "Xã Phương Độ")
              .where(m -> m.union().id().startsWith("09733@")));

  private ModelFile() {}

  /** Writes the file and returns the models that must survive it. */
  public static List<Model> write(Inbox inbox, Places places, District district, List<Model> models)
      throws IOException {
    String file = "mo-hinh/Mô hình - " + district.label() + ".xlsx";
    Form form = new Form(SHEET, HEADINGS, Xlsx.Epoch.FROM_1900);
    form.organisation(Sheets.CITY);
    form.organisation(Sheets.of(district));
    form.blank();
    form.title("DANH SÁCH MÔ HÌNH TẬP HỢP PHỤ NỮ");
    form.subtitle("Tính đến ngày " + Scribe.shortDay(Models.LISTED_ON));
    form.subtitle(Form.SYNTHETIC);
    form.blank();
    form.header();
    Planter<Model> planter =
        new Planter<>(inbox.dice(file), Heading.leaves(HEADINGS), ModelFile::fresh);
    List<Flaw<Model>> flaws = new ArrayList<>(LOCAL);
    flaws.addAll(Planter.share(FLAWS, district.index(), 30, 3));
    List<Line<Model>> lines = planter.plant(lines(inbox, places, file, models), flaws);
    int[] rows = new int[lines.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = form.row(lines.get(i).with(0, new Cell.Whole(i + 1)).cells(), Form.Weight.PLAIN);
    }
    form.note("Ghi chú: mô hình đã kết thúc vẫn ghi trong danh sách.");
    form.signature(Models.LISTED_ON, "CHỦ TỊCH");
    Files.write(inbox.place(file), form.bytes());
    return inbox.ledger().enter(file, SHEET, lines, rows);
  }

  private static List<Line<Model>> lines(
      Inbox inbox, Places places, String file, List<Model> models) {
    Scribe scribe = new Scribe(inbox.dice(file, "text"));
    Spelling spelling = new Spelling(scribe.dice(), places);
    List<Line<Model>> lines = new ArrayList<>();
    for (Model m : models) {
      lines.add(
          Line.of(
              m,
              Cell.empty(),
              Cell.text(m.id()),
              Cell.text(m.name()),
              Cell.text(spelling.union(m.union())),
              Cell.text(scribe.disguise(m.group().label())),
              scribe.day(m.started()),
              scribe.day(m.ended()),
              scribe.count(m.members()),
              scribe.day(m.reviewed()),
              m.replicatedFrom() == null ? Cell.empty() : Cell.text(m.replicatedFrom())));
    }
    return lines;
  }

  private static List<Cell> fresh(List<Cell> cells) {
    List<Cell> copy = new ArrayList<>(cells);
    copy.set(1, Cell.text(cells.get(1).field() + "X"));
    return copy;
  }
}
