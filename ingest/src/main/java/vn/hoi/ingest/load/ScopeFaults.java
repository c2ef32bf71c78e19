package vn.hoi.ingest.load;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.VietnameseDate;
import vn.hoi.warehouse.definition.SchemeYears;

/** What is said about files that do not say, or say twice and differently, what they are about. */
enum ScopeFaults {
  DISTRICT(
      "quận, huyện",
      "“HỘI LHPN QUẬN BA ĐÌNH” ở tiêu đề, hoặc ghi mã quận, huyện, ví dụ 001, trong tên tệp CSV",
      "district",
      "\"HỘI LHPN QUẬN BA ĐÌNH\" in the title, or the district's code, such as 001, in the name of"
          + " a CSV file"),
  HALF_YEAR(
      "kỳ 6 tháng",
      "“6 tháng đầu năm 2018” ở tiêu đề, hoặc 2018H1 trong tên tệp",
      "half-year",
      "\"6 tháng đầu năm 2018\" in the title, or 2018H1 in the file's name"),
  DATE("ngày", "“Tính đến ngày 31/12/2019”", "date", "\"Tính đến ngày 31/12/2019\""),
  YEAR(
      "năm",
      "“Năm 2018” ở tiêu đề, hoặc 2018 trong tên tệp CSV",
      "year",
      "\"Năm 2018\" in the title, or 2018 in the name of a CSV file");

  private final String vi;
  private final String exampleVi;
  private final String en;
  private final String exampleEn;

  ScopeFaults(String vi, String exampleVi, String en, String exampleEn) {
    this.vi = vi;
    this.exampleVi = exampleVi;
    this.en = en;
    this.exampleEn = exampleEn;
  }

  /** A file that names none. */
  RefusedFileException none() {
    return unknown("", "");
  }

  /** A file that names several. */
  RefusedFileException several() {
    return unknown(", vì nêu nhiều hơn một", ", because it names more than one");
  }

  private RefusedFileException unknown(String whyVi, String whyEn) {
    return new RefusedFileException(
        FileRule.SCOPE_UNKNOWN,
        "không rõ số liệu thuộc " + vi + " nào" + whyVi + ". Ghi như " + exampleVi + ".",
        "it does not say which "
            + en
            + " it is about"
            + whyEn
            + ". Write it as "
            + exampleEn
            + ".");
  }

  /** A date of which nobody says that the list was made for it: it may be that of a signature. */
  static RefusedFileException noAsOf(LocalDate day) {
    String written = VietnameseDate.vietnamese(day);
    return new RefusedFileException(
        FileRule.SCOPE_UNKNOWN,
        "không rõ số liệu tính đến ngày nào: ngày "
            + written
            + " ở tiêu đề có thể chỉ là ngày ký. Ghi thêm một dòng ở tiêu đề, ví dụ “Tính đến ngày "
            + written
            + "” nếu đúng ngày đó.",
        "it does not say up to which day it counts: the "
            + written
            + " in its title may be the day on which it was signed. Write a line in the title, such"
            + " as \"Tính đến ngày "
            + written
            + "\" if that is the day.");
  }

  /** A sheet that rates unions for a year in which its scheme does not hold. */
  static RefusedFileException schemeOf(int year, SchemeYears scheme) {
    OptionalLong until = scheme.until();
    return new RefusedFileException(
        FileRule.SCHEME_YEAR,
        "tệp xếp loại năm "
            + year
            + " nhưng được đọc theo "
            + scheme.scheme()
            + ", chỉ dùng để xếp loại từ năm "
            + scheme.from()
            + (until.isPresent() ? " đến năm " + until.getAsLong() : "")
            + ". Kiểm tra năm ghi ở tiêu đề; nếu đúng thì khai hướng dẫn của năm đó trong "
            + "rating_schemes.yaml và ghi vào biểu mẫu trong definitions/mappings.",
        "it rates unions for "
            + year
            + " and is read by "
            + scheme.scheme()
            + ", by which they are rated from "
            + scheme.from()
            + (until.isPresent() ? " to " + until.getAsLong() : " on")
            + ". Check the year in the title; if it is right, write that year's scheme in"
            + " rating_schemes.yaml and name it in the form's file in definitions/mappings.");
  }

  /** A table further down that is about another one than the first. */
  RefusedFileException another(@Nullable String sheet) {
    return new RefusedFileException(
        FileRule.SCOPE_UNKNOWN,
        "một bảng ở trang tính “"
            + sheet
            + "” thuộc "
            + vi
            + " khác với bảng đầu tiên. Gửi mỗi bảng một tệp riêng.",
        "a table on its sheet \""
            + sheet
            + "\" is about another "
            + en
            + " than its first table. Send a file of its own for each.");
  }
}
