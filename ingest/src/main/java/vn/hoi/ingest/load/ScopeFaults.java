package vn.hoi.ingest.load;

import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;

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
