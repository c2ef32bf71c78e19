package vn.hoi.ingest.load;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.PersonalText;

/** What is said about files that are of no form, or not as their form asks. */
final class FormFaults {
  private FormFaults() {}

  static RefusedFileException kind() {
    return new RefusedFileException(
        FileRule.KIND_UNKNOWN,
        "tiêu đề và tên cột của tệp không khớp biểu mẫu nào. Đối chiếu với các biểu mẫu mô tả trong"
            + " definitions/mappings, hoặc bỏ tệp ra khỏi thư mục inbox.",
        "no known form has its title and column headings. Compare it with the forms described in"
            + " definitions/mappings, or take it out of the inbox.");
  }

  static RefusedFileException noRows() {
    return SourceFiles.empty(
        "tệp có tiêu đề cột nhưng bên dưới không có dòng nào",
        "it has column headings and no row under them");
  }

  /** A form that nobody has filled in, or an export without its figures. */
  static RefusedFileException unfilled() {
    return SourceFiles.empty(
        "bảng chỉ có tên hoặc mã đơn vị, chưa điền gì bên cạnh",
        "its table names units, and nothing is filled in beside them");
  }

  /** Two units of amounts above a table, or one above another table only. */
  static RefusedFileException amounts(@Nullable String sheet) {
    return new RefusedFileException(
        FileRule.SCOPE_UNKNOWN,
        "không rõ số tiền"
            + (sheet == null ? "" : " ở trang tính “" + sheet + "”")
            + " tính bằng đồng, nghìn, triệu hay tỷ đồng. Ghi một dòng “Đơn vị tính: …” phía trên mỗi"
            + " bảng rồi gửi lại tệp.",
        "nobody can tell whether the amounts"
            + (sheet == null ? "" : " on its sheet \"" + sheet + "\"")
            + " are in đồng, thousands, millions or billions of đồng. Write one line \"Đơn vị tính:"
            + " …\" above each table and send it again.");
  }

  /** Exports with columns in two orders, put together in one text file. */
  static RefusedFileException movedColumns(long line) {
    return new RefusedFileException(
        FileRule.HEADER_MISSING,
        "dòng "
            + line
            + " ghi lại tên các cột nhưng theo thứ tự khác dòng tiêu đề, nên các dòng bên dưới không khớp"
            + " với cột. Gửi mỗi bản xuất thành một tệp riêng.",
        "its line "
            + line
            + " says the column headings once more, in another order, so that the lines below it are in"
            + " other columns. Send each export as a file of its own.");
  }

  static RefusedFileException missingColumns(MappingDefinition mapping, Header header) {
    List<String> missing = header.missing().stream().map(c -> c.titles().get(0)).toList();
    return new RefusedFileException(
        FileRule.HEADER_MISSING,
        "tệp giống biểu mẫu "
            + name(mapping)
            + " nhưng thiếu cột “"
            + String.join("”, “", missing)
            + "”. Ghi tiêu đề cột đúng như biểu mẫu rồi gửi lại tệp.",
        "it looks like the form "
            + mapping.kind()
            + " but has no column "
            + quoted(missing)
            + ". Write the column headings as in the form and send it again.");
  }

  static RefusedFileException unknownColumns(MappingDefinition mapping, Header header) {
    return new RefusedFileException(
        FileRule.COLUMN_UNKNOWN, unknownVi(mapping, header), unknownEn(mapping, header));
  }

  /** Of a table that is not the file's first. */
  static RefusedFileException unknownColumns(
      MappingDefinition mapping, Header header, @Nullable String sheet) {
    if (sheet == null) {
      return unknownColumns(mapping, header);
    }
    return new RefusedFileException(
        FileRule.COLUMN_UNKNOWN,
        unknownVi(mapping, header) + " Cột đó nằm ở trang tính “" + sheet + "”.",
        unknownEn(mapping, header) + " It stands on the sheet \"" + sheet + "\".");
  }

  private static boolean isTwice(Header header) {
    return header.unknown().stream().allMatch(Header.Unknown::twice);
  }

  private static String unknownVi(MappingDefinition mapping, Header header) {
    if (isTwice(header)) {
      return "có hai cột cùng tên theo biểu mẫu "
          + name(mapping)
          + ": cột "
          + letters(header)
          + " lặp lại một cột đứng trước. Giữ một cột; nếu là hai bảng cạnh nhau thì đặt bảng này"
          + " dưới bảng kia rồi gửi lại tệp.";
    }
    return "biểu mẫu "
        + name(mapping)
        + (mapping.persons()
            ? " không có tên cột ghi ở cột " + letters(header) + " (không hiển thị)"
            : " không có cột “" + String.join("”, “", titles(header)) + "”")
        + (standsAbove(header)
            ? ". Ô đó đứng trên tên các cột của biểu mẫu: nếu chỉ là tên chung của các cột thì xóa"
                + " chữ trong ô. Nếu không, bỏ"
            : ". Bỏ")
        + " cột đó hoặc ghi tên cột đúng như biểu mẫu; nếu chính biểu mẫu đã thay đổi thì mô tả"
        + " cột đó trong definitions/mappings/"
        + mapping.kind()
        + ".yaml.";
  }

  private static boolean standsAbove(Header header) {
    return header.unknown().stream().anyMatch(Header.Unknown::above);
  }

  private static String unknownEn(MappingDefinition mapping, Header header) {
    if (isTwice(header)) {
      return "a heading of the form "
          + mapping.kind()
          + " stands twice: column "
          + letters(header)
          + " repeats one before it. Keep one; of two tables side by side put one below the other,"
          + " and send it again.";
    }
    return "the form "
        + mapping.kind()
        + (mapping.persons()
            ? " has no heading like that of column " + letters(header) + " (not shown)"
            : " has no column " + quoted(titles(header)))
        + (standsAbove(header)
            ? ". It stands above headings of the form: if it only names them all, delete its text."
                + " Else take"
            : ". Take")
        + " the column out or name it as in the form; if the form itself has changed,"
        + " describe the column in definitions/mappings/"
        + mapping.kind()
        + ".yaml.";
  }

  /** In a file of persons a heading may be a row of data taken for one. */
  private static String letters(Header header) {
    return header.unknown().stream()
        .map(column -> SourceRow.columnName(column.position()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> titles(Header header) {
    return header.unknown().stream().map(Header.Unknown::title).map(PersonalText::masked).toList();
  }

  /** What people call a form: its title, where it has one. */
  static String name(MappingDefinition mapping) {
    return mapping.heading().isEmpty() ? mapping.kind() : "“" + mapping.heading() + "”";
  }

  private static String quoted(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
