package vn.hoi.ingest.database;

import java.sql.SQLException;
import vn.hoi.ingest.sheet.FileRule;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.warehouse.Problem;

/**
 * What is said when a database cannot be read. Never in the server's own words: they may quote a
 * person's data, and a driver's may quote the address with all that stands in it.
 */
final class DatabaseFaults {
  private DatabaseFaults() {}

  static Problem connecting(String server, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String reason =
        state.startsWith("28")
            ? "it does not accept the user or the password. Check `database.user` in study.yaml and"
                + " the password"
            : state.startsWith("3D")
                ? "it has no database of that name. Check `database.url` in study.yaml"
                : "it does not answer (SQLSTATE "
                    + state
                    + "). Check `database.url` in study.yaml, the network and the server";
    return Problem.ofOperator(
        "Cannot connect to the database " + server + ": " + reason + ", then run it again.");
  }

  static RefusedFileException reading(SQLException e) {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "máy chủ từ chối câu truy vấn hoặc ngắt giữa chừng (SQLSTATE "
            + e.getSQLState()
            + "). Chạy thử câu truy vấn và câu kiểm tra của định nghĩa trên máy chủ, với cùng tên"
            + " người dùng.",
        "the server refused the query or broke off (SQLSTATE "
            + e.getSQLState()
            + "). Try the query and the control query of the definition on the server, with the"
            + " same user.");
  }

  static RefusedFileException totals(String what, String read, String told) {
    return new RefusedFileException(
        FileRule.CONTROL_TOTAL,
        "câu kiểm tra cho "
            + told
            + " ở “"
            + what
            + "”, còn các dòng đã đọc cho "
            + read
            + ". Sửa để câu truy vấn và câu kiểm tra của định nghĩa hỏi cùng những dòng như nhau.",
        "the control query says "
            + told
            + " for \""
            + what
            + "\" and the rows read come to "
            + read
            + ". Make the query and the control query of the definition ask for the same rows.");
  }

  static RefusedFileException noTotals() {
    return new RefusedFileException(
        FileRule.CONTROL_TOTAL,
        "câu kiểm tra không cho “rows”. Bắt đầu câu đó bằng SELECT count(*) AS rows.",
        "the control query gives no \"rows\". Let it begin with SELECT count(*) AS rows.");
  }

  static RefusedFileException noColumn(String what) {
    return new RefusedFileException(
        FileRule.CONTROL_TOTAL,
        "câu kiểm tra cộng “"
            + what
            + "”, nhưng câu truy vấn không có cột số nào tên như vậy. Ghi tên cột như trong câu truy"
            + " vấn.",
        "the control query sums \""
            + what
            + "\", which is no column of numbers of the query. Name it as the query does.");
  }
}
