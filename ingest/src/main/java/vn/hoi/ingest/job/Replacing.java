package vn.hoi.ingest.job;

import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;

/** Whether a file may take the place of another that is in force, and what is said of it. */
final class Replacing {
  private Replacing() {}

  /** Whether no row was accepted, where the file in force has some. */
  static boolean isByNothing(LoadedFile loaded, long rowsBefore) {
    return loaded.accepted() == 0 && rowsBefore > 0;
  }

  /**
   * Whether a file holds fewer rows than were accepted of the file in force, so that some are gone
   * and not only rejected; or fewer than half as many were accepted.
   */
  static boolean isByLess(LoadedFile loaded, long rowsBefore) {
    return loaded.accepted() + loaded.rejected() < rowsBefore || loaded.accepted() * 2 < rowsBefore;
  }

  static RefusedFileException byNothing(LoadedFile loaded, String inForce, long rowsBefore) {
    return new RefusedFileException(
        FileRule.NO_ROW_ACCEPTED,
        "không dòng nào trong "
            + loaded.rejected()
            + " dòng được nhận nên tệp không thay được "
            + inForce
            + "; tệp đó vẫn được tính với "
            + rowsBefore
            + " dòng. Chạy hoi ingest --dry-run với tệp này để xem từng ô cần sửa, sửa rồi gửi lại,"
            + " hoặc bỏ tệp ra khỏi thư mục inbox.",
        "none of its "
            + loaded.rejected()
            + " rows can be taken, so it does not take the place of "
            + inForce
            + ", which stays in force with its "
            + rowsBefore
            + ". See the cells to correct with `hoi ingest --dry-run` and the file, correct them and"
            + " send it again, or take it out of the inbox.");
  }

  /** The same of what a database answers, of which nobody sees the cells. */
  static RefusedFileException answerByNothing(
      LoadedFile loaded, long rowsBefore, String definition, Note first) {
    return new RefusedFileException(
        FileRule.NO_ROW_ACCEPTED,
        "không dòng nào trong "
            + loaded.rejected()
            + " dòng được nhận nên "
            + rowsBefore
            + " dòng đã đọc trước đây vẫn được tính. Lỗi đầu tiên: "
            + first.vi()
            + " Sửa câu truy vấn trong definitions/databases/"
            + definition
            + ".yaml (muốn lấy ngày của một thời điểm thì ghi CỘT::date) hoặc sửa dữ liệu trên máy"
            + " chủ, rồi chạy lại lệnh này.",
        "none of its "
            + loaded.rejected()
            + " rows can be taken, so that the "
            + rowsBefore
            + " rows read before stay in force. The first at fault is "
            + first.en()
            + " Mend the query in definitions/databases/"
            + definition
            + ".yaml (for the day of a moment COLUMN::date) or the data on the server, then run the"
            + " same command again.");
  }

  /**
   * What is said of a file that a changed definition reads as nothing, where it had rows before.
   */
  static RefusedFileException itselfByNothing(LoadedFile loaded, long rowsBefore) {
    return new RefusedFileException(
        FileRule.NO_ROW_ACCEPTED,
        "theo định nghĩa biểu mẫu vừa thay đổi, không dòng nào trong "
            + loaded.rejected()
            + " dòng được nhận; tệp vẫn được tính như đã đọc trước đây với "
            + rowsBefore
            + " dòng. Xem lại định nghĩa trong definitions/mappings; chạy hoi ingest --dry-run với"
            + " tệp này để xem từng ô.",
        "by the definition that has changed since, none of its "
            + loaded.rejected()
            + " rows can be taken; it stays in force as it was read before, with its "
            + rowsBefore
            + ". Look at the definition in definitions/mappings; `hoi ingest --dry-run` and the file"
            + " shows each cell.");
  }

  /**
   * What is added to the reason for which a file is refused that was read before: by a definition
   * that has changed since.
   */
  static Note keptAsBefore(long rowsBefore) {
    return new Note(
        "Tệp đã được nhận theo định nghĩa biểu mẫu trước đây nên vẫn được tính như đã đọc, với "
            + rowsBefore
            + " dòng. Xem lại định nghĩa trong definitions/mappings.",
        "It was taken by the definition before and stays in force as it was read then, with its "
            + rowsBefore
            + " rows. Look at the definition in definitions/mappings.");
  }

  static Note byLess(LoadedFile loaded, String replaced, long rowsBefore) {
    return new Note(
        "Tệp này thay "
            + replaced
            + " nhưng chỉ có "
            + loaded.accepted()
            + " dòng được nhận, tệp cũ có "
            + rowsBefore
            + ". Kiểm tra xem có gửi thiếu không.",
        "It takes the place of "
            + replaced
            + " with fewer rows accepted: "
            + loaded.accepted()
            + ", where that had "
            + rowsBefore
            + ". Check whether something is missing.");
  }
}
