package vn.hoi.ingest.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoi.ingest.text.Parsed;
import vn.hoi.ingest.text.RowRule;
import vn.hoi.ingest.text.VietnameseDate;

/** What is said when a unit cannot be placed. */
final class UnitFaults {
  private UnitFaults() {}

  static Parsed<UnitVersion> unknownCode() {
    return Parsed.fault(
        RowRule.UNIT_UNKNOWN,
        "Không tìm thấy cơ sở Hội {value}: không có đơn vị nào mang mã này. Ghi mã năm chữ số theo"
            + " danh mục đơn vị hành chính, ví dụ 00001.",
        "Cannot place the union {value}: no unit has this code. Write the five digits of the"
            + " official register, such as 00001.");
  }

  /** A code that is one of the register but for the zeros in front, which Excel drops. */
  static Parsed<UnitVersion> shortenedCode(UnitVersion whole) {
    return Parsed.fault(
        RowRule.UNIT_UNKNOWN,
        "Không tìm thấy cơ sở Hội {value}: mã có năm chữ số. Có thể Excel đã bỏ các số 0 ở đầu, khi"
            + " đó là "
            + whole.candidate()
            + ". Định dạng cột mã là Text, ghi lại đủ năm chữ số rồi lưu tệp CSV.",
        "Cannot place the union {value}: a code has five digits. Excel may have dropped the zeros in"
            + " front; then it is "
            + whole.candidate()
            + ". Format the column of codes as Text, write all five digits again and save the CSV.");
  }

  static Parsed<UnitVersion> unknownDistrict() {
    return Parsed.fault(
        RowRule.UNIT_UNKNOWN,
        "Không tìm thấy quận, huyện, thị xã {value}. Ghi đúng tên theo danh mục, ví dụ Quận Ba"
            + " Đình.",
        "Cannot place the district {value}: the register has none of that name. Write it as in the"
            + " register, such as Quận Ba Đình.");
  }

  /**
   * No unit of that name.
   *
   * @param district where it was looked for
   * @param near units there with a name like it, each with its district
   * @param elsewhere units of that name in other districts, each with its district
   */
  static Parsed<UnitVersion> unknownName(
      String district, LocalDate day, List<String> near, List<String> elsewhere) {
    String on = VietnameseDate.vietnamese(day);
    String there = String.join(", ", elsewhere);
    String vi =
        (near.isEmpty() ? "" : "; gần giống: " + String.join(", ", near))
            + (there.isEmpty()
                ? ""
                : "; cùng tên ở nơi khác, không thuộc " + district + ": " + there);
    String en =
        (near.isEmpty() ? "" : "; near to it: " + String.join(", ", near))
            + (there.isEmpty()
                ? ""
                : "; of that name elsewhere, not in " + district + ": " + there);
    return Parsed.fault(
        RowRule.UNIT_UNKNOWN,
        "Không tìm thấy cơ sở Hội {value} trong "
            + district
            + " vào ngày "
            + on
            + vi
            + ". "
            + "Ghi đúng loại và tên theo danh mục: “Phường …”, “Xã …” hoặc “Thị trấn …”.",
        "Cannot place the union {value}: "
            + district
            + " has no such union on "
            + on
            + en
            + ". "
            + "Write type and name as in the register: “Phường …”, “Xã …” or “Thị trấn …”.");
  }

  static Parsed<UnitVersion> ambiguous(String district, List<UnitVersion> found) {
    return Parsed.fault(
        RowRule.UNIT_AMBIGUOUS,
        "Không xác định được cơ sở Hội {value} trong "
            + district
            + ": có thể là "
            + list(found, " hoặc ")
            + ". Ghi rõ loại đơn vị trước tên.",
        "Cannot place the union {value} in "
            + district
            + ": it may be "
            + list(found, " or ")
            + ". Write the type before the name.");
  }

  static Parsed<UnitVersion> notValid(
      UnitVersion unit, LocalDate day, List<UnitVersion> successors) {
    String on = VietnameseDate.vietnamese(day);
    LocalDate end = unit.validTo();
    LocalDate start = unit.validFrom();
    String vi;
    String en;
    if (end != null && !day.isBefore(end)) {
      String last = VietnameseDate.vietnamese(end.minusDays(1));
      String to = list(successors, ", ");
      vi = "chỉ tồn tại đến hết ngày " + last + (to.isEmpty() ? "" : ", sau đó thuộc " + to);
      en = "existed until " + last + " only" + (to.isEmpty() ? "" : " and went to " + to);
    } else {
      String first = start == null ? "?" : VietnameseDate.vietnamese(start);
      vi = "chỉ có từ ngày " + first;
      en = "has existed since " + first + " only";
    }
    return Parsed.fault(
        RowRule.UNIT_NOT_VALID,
        "Không xếp được cơ sở Hội {value} vào ngày %s: %s %s. Ghi cơ sở có vào ngày đó, hoặc sửa"
                .formatted(on, unit.candidate(), vi)
            + " lại ngày.",
        "Cannot place the union {value} on %s: %s %s. Write the union that existed on that day, or"
                .formatted(on, unit.candidate(), en)
            + " correct the date.");
  }

  private static String list(List<UnitVersion> units, String separator) {
    return units.stream().map(UnitVersion::candidate).collect(Collectors.joining(separator));
  }
}
