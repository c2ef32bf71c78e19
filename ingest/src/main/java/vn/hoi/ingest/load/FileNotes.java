package vn.hoi.ingest.load;

import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Note;

/** What is said about files that are taken: what is odd in them, what of them is not read. */
final class FileNotes {
  private FileNotes() {}

  static Note hidden(long rows, String whereVi, String whereEn) {
    return new Note(
        "Có " + rows + " dòng bị ẩn, vẫn được đọc như các dòng khác (" + whereVi + ").",
        "Hidden and read like the others: " + rows(rows) + " (" + whereEn + ").");
  }

  static Note hiddenColumns(String whereVi, String whereEn) {
    return new Note(
        "Có cột bị ẩn, vẫn được đọc như các cột khác (" + whereVi + ").",
        "Hidden columns, read like the others (" + whereEn + ").");
  }

  static Note wrongTotals(long totals) {
    return new Note(
        "Có " + totals + " số tổng in trên biểu khác tổng các dòng (bảng total_check).",
        "Printed totals that are not the sum of their rows: " + totals + " (table total_check).");
  }

  static Note otherDistricts(long rows, String sender, String districts) {
    return new Note(
        "Có "
            + rows
            + " dòng ghi đơn vị không thuộc nơi gửi ("
            + sender
            + "): "
            + districts
            + ". Các dòng đó vẫn được tính cho đơn vị đã ghi. Kiểm tra tên tệp và cột đơn vị; nếu"
            + " nhầm thì sửa rồi gửi lại.",
        "Rows about units that are not the sender's ("
            + sender
            + "): "
            + rows
            + " ("
            + districts
            + "). They count for the units they name. Check the file's name and its column of"
            + " units; if one is wrong, correct it and send the file again.");
  }

  static Note amounts(String unit) {
    return new Note(
        "Số tiền trong tệp ghi bằng " + unit + ", đã đổi ra đồng.",
        "Amounts are in " + unit + ", as the file says, and were made đồng.");
  }

  static Note otherForm(MappingDefinition form, SourceRow first) {
    return new Note(
        "Không đọc bảng theo biểu mẫu "
            + FormFaults.name(form)
            + " bắt đầu từ dòng "
            + first.number()
            + " của trang tính “"
            + first.sheet()
            + "”. Gửi bảng đó thành một tệp riêng.",
        "Not read: the table of the form "
            + form.kind()
            + " from row "
            + first.number()
            + " of the sheet \""
            + first.sheet()
            + "\". Send it as a file of its own.");
  }

  static Note unknownSheet(String sheet, long rows) {
    return new Note(
        "Không đọc trang tính “"
            + sheet
            + "” ("
            + rows
            + " dòng) vì tên cột không khớp biểu mẫu nào.",
        "Not read: the sheet \""
            + sheet
            + "\" ("
            + rows(rows)
            + "), whose column headings are of no known form.");
  }

  private static String rows(long rows) {
    return rows + (rows == 1 ? " row" : " rows");
  }
}
