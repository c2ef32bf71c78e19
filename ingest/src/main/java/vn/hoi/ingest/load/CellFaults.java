package vn.hoi.ingest.load;

import java.time.LocalDate;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.ingest.text.VietnameseDate;

/** What is said about cells and rows, apart from their text, numbers and dates. */
final class CellFaults {
  /** No office writes longer ones; what is longer is a text in the wrong column. */
  private static final int LONGEST_ID = 100;

  private CellFaults() {}

  static Parsed<Object> error() {
    return Parsed.fault(
        RowRule.CELL_ERROR,
        "Không đọc được ô {value}: ô chứa lỗi của Excel. Sửa công thức hoặc ghi trực tiếp số liệu.",
        "Cannot read the cell {value}: it holds an error of Excel. Mend the formula or write the"
            + " figure itself.");
  }

  /** A cell that somebody struck out: the row may still count, or not. */
  static Parsed<Object> struck() {
    return Parsed.fault(
        RowRule.CELL_STRUCK,
        "Không nhận ô {value}: nội dung bị gạch ngang, không rõ còn tính hay đã bỏ. Nếu đã bỏ thì"
            + " xóa hẳn; nếu còn tính thì bỏ gạch ngang.",
        "Cannot take the cell {value}: it is struck out, so nobody can tell whether it still"
            + " counts. Delete it, or remove the strikethrough.");
  }

  /** A real date that may have been typed with day and month the other way round. */
  static Parsed<Object> swappedDate() {
    return Parsed.fault(
        RowRule.DATE_AMBIGUOUS,
        "Không nhận ngày {value}: trong cột này chỉ các ngày sau ngày 12 của tháng còn ở dạng chữ,"
            + " nên có lẽ Excel đặt theo kiểu Mỹ đã đổi chỗ ngày và tháng ở những ô khác; không rõ"
            + " số nào là ngày, số nào là tháng. Đổi định dạng các ô ngày của cột thành Text rồi ghi"
            + " lại theo thứ tự ngày/tháng/năm, ví dụ 05/03/2019.",
        "Cannot take the date {value}: only days after the 12th of a month are still text in this"
            + " column, so an Excel set to the United States has probably swapped day and month in"
            + " the other cells, and nobody can tell which is which. Format the dates of the column"
            + " as Text and write them again as day/month/year, for example 05/03/2019.");
  }

  static Parsed<Object> formula() {
    return Parsed.fault(
        RowRule.FORMULA_WITHOUT_VALUE,
        "Không đọc được ô {value}: công thức chưa được tính và lưu kết quả. Mở tệp bằng Excel, lưu"
            + " lại, hoặc ghi trực tiếp số liệu.",
        "Cannot read the cell {value}: its formula was saved without a result. Open the file in"
            + " Excel and save it again, or write the figure itself.");
  }

  static Parsed<Object> percent() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không nhận số {value}: ô có định dạng phần trăm mà cột này không nhận tỷ lệ. Đổi định dạng"
            + " ô thành số rồi ghi lại số liệu.",
        "Cannot take the number {value}: its cell is formatted as a percentage and this column"
            + " takes none. Format the cell as a number and write the figure again.");
  }

  /** A number whose format shows people another one. */
  static Parsed<Object> altered() {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không nhận số {value}: định dạng của ô làm số này hiện thành số khác (thêm nghìn, triệu, tỷ,"
            + " thêm chữ số hoặc bớt hàng nghìn), không rõ số nào đúng. Đổi định dạng ô thành General"
            + " rồi ghi lại số liệu.",
        "Cannot take the number {value}: the format of its cell shows another one (it adds nghìn,"
            + " triệu, tỷ or digits, or leaves thousands out), so nobody can tell which is right."
            + " Format the cell as General and write the figure again.");
  }

  static Parsed<Object> range(ColumnDefinition column) {
    return Parsed.fault(
        RowRule.NUMBER_INVALID,
        "Không nhận số {value}: cột này chỉ nhận số "
            + column.rangeVi()
            + ". Kiểm tra lại số liệu.",
        "Cannot take the number {value}: this column takes numbers "
            + column.rangeEn()
            + ". Check the figure.");
  }

  /** The number of a record that is about a person, if it can be nothing else. */
  static Parsed<Object> recordNumber(Object number) {
    if (number.toString().length() > LONGEST_ID) {
      return tooLong();
    }
    return PersonalText.isRecordNumber(number.toString())
        ? Parsed.value(number)
        : Parsed.fault(
            RowRule.ID_PERSONAL,
            "Không nhận mã {value}: mã phải là một từ có chữ số, không dài quá 8 chữ cái và 8 chữ"
                + " số liền nhau, để không ai ghi nhầm họ tên, số định danh hay số điện thoại. Ghi"
                + " mã như HD-006-12.",
            "Cannot take the record's number {value}: it must be one word with a digit, of at most"
                + " 8 letters and 8 digits in a row, so that it can be nobody's name, identity"
                + " number or phone. Write it like HD-006-12.");
  }

  /** What a record is called by: kept as it stands, so it must hold nobody's number. */
  static Parsed<Object> id(Object id) {
    if (id.toString().length() > LONGEST_ID) {
      return tooLong();
    }
    return PersonalText.maskedName(id.toString()).equals(id)
        ? Parsed.value(id)
        : Parsed.fault(
            RowRule.ID_PERSONAL,
            "Không nhận mã {value}: mã được giữ nguyên nên không được chứa số định danh, số điện"
                + " thoại hay địa chỉ thư điện tử. Ghi mã như HD-006-12.",
            "Cannot take the id {value}: it is kept as it stands, so it must hold no identity"
                + " number, phone or e-mail address. Write it like HD-006-12.");
  }

  private static Parsed<Object> tooLong() {
    return Parsed.fault(
        RowRule.ID_LONG,
        "Không nhận mã {value}: mã dài quá " + LONGEST_ID + " ký tự. Ghi mã ngắn như HD-006-12.",
        "Cannot take the id {value}: it is longer than "
            + LONGEST_ID
            + " characters. Write a short one like HD-006-12.");
  }

  static Fault numberedTotal() {
    return new Fault(
        RowRule.TOTAL_NUMBERED,
        "Không nhận dòng {value}: dòng có số thứ tự như một cơ sở, tên là dòng tổng, nhưng số liệu"
            + " không bằng tổng các dòng phía trên. Nếu là dòng tổng: xóa số thứ tự và kiểm tra lại"
            + " số tổng; nếu là một cơ sở: ghi tên cơ sở.",
        "Cannot take the row {value}: it has a number like a union and the name of a total, but its"
            + " figures are not the sums of the rows above. If it is a total, remove its number and"
            + " check its figures; if it is a union, write the union's name.");
  }

  /** Of a unit that stands in a form of figures and has none. */
  static Fault noFigure() {
    return new Fault(
        RowRule.REQUIRED_MISSING,
        "Dòng này không có số liệu nào, nên chưa phải là báo cáo của đơn vị. Ghi số liệu (không có thì"
            + " ghi 0); đơn vị chưa báo cáo thì xóa dòng này.",
        "Cannot take the row: it has no figure, so it is no report of the unit. Write the figures (0"
            + " where there is nothing); if the unit has not reported, take the row out.");
  }

  static Fault missing(String title) {
    return new Fault(
        RowRule.REQUIRED_MISSING,
        "Thiếu giá trị ở cột “" + title + "”: cột này bắt buộc. Ghi giá trị vào ô.",
        "Cannot take the row: the column \""
            + title
            + "\" is blank and must not be. Fill in the"
            + " cell.");
  }

  /** A blank cell below the first of a merged block. */
  static Fault merged(String title, String range, String first) {
    return new Fault(
        RowRule.CELL_MERGED,
        "Không rõ giá trị ở cột “"
            + title
            + "”: ô thuộc khối ô gộp "
            + range
            + ", giá trị chỉ nằm ở ô "
            + first
            + ". Bỏ gộp ô và ghi giá trị vào từng ô.",
        "Cannot take the row: its cell in the column \""
            + title
            + "\" belongs to the merged block "
            + range
            + ", whose value stands in "
            + first
            + " only. Unmerge the cells and write the value in each of them.");
  }

  /** A figure in the first cell of a block that is merged over several records or columns. */
  static Fault mergedFigure(String range) {
    return new Fault(
        RowRule.CELL_MERGED,
        "Không nhận số {value}: ô được gộp với ô khác ("
            + range
            + "), không rõ là số của một ô hay của cả khối. Bỏ gộp ô và ghi số của từng ô.",
        "Cannot take the number {value}: its cell is merged with others ("
            + range
            + "), so nobody can tell whether it is that of one cell or of all. Unmerge the cells"
            + " and write each one's own number.");
  }

  static Fault order(String first, LocalDate start) {
    String day = VietnameseDate.vietnamese(start);
    return new Fault(
        RowRule.ORDER,
        "Không nhận ngày {value}: trước ngày "
            + day
            + " ở cột “"
            + first
            + "”. Sửa lại một trong"
            + " hai ngày.",
        "Cannot take the date {value}: it lies before "
            + day
            + " in the column \""
            + first
            + "\". Correct one of the two.");
  }

  static Fault columnCount(int there, int expected) {
    return new Fault(
        RowRule.COLUMN_COUNT,
        "Dòng có %s cột trong khi tiêu đề có %s. Kiểm tra dấu phân cách và dấu ngoặc kép trong dòng."
            .formatted(there, expected),
        "Cannot take the row: it has %s fields where the header has %s. Check separators and"
                .formatted(there, expected)
            + " quotation marks in the line.");
  }

  static Fault noDistrict() {
    return new Fault(
        RowRule.UNIT_UNKNOWN,
        "Không tìm thấy cơ sở Hội {value}: dòng không cho biết quận, huyện, thị xã nào. Ghi quận,"
            + " huyện, thị xã của cơ sở.",
        "Cannot place the union {value}: the row does not say in which district. Write its"
            + " district.");
  }

  static Fault repeated(int firstRow) {
    return new Fault(
        RowRule.DUPLICATE_KEY,
        "Dòng này lặp lại dòng " + firstRow + ". Xóa một trong hai dòng.",
        "Cannot take the row: it repeats row " + firstRow + ". Delete one of the two.");
  }

  static Fault conflicting() {
    return new Fault(
        RowRule.DUPLICATE_KEY,
        "Trong tệp còn một dòng nữa về cùng đối tượng (cùng đơn vị, kỳ, mã số) nhưng nội dung khác,"
            + " nên không nhận dòng nào. Giữ lại dòng đúng, xóa dòng kia.",
        "Cannot take the row: another row of the file has the same key and says something else, so"
            + " neither is taken. Keep the one that is right.");
  }
}
