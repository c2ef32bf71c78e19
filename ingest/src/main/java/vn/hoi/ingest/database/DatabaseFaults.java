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

  static Problem notPostgres(String server) {
    return Problem.ofOperator(
        "Cannot connect to the database "
            + plain(server)
            + ": hoi reads PostgreSQL. Let `database.url` in study.yaml begin with jdbc:postgresql://,"
            + " then run it again.");
  }

  /** An address without its parameters, one of which may be a secret. */
  private static String plain(String server) {
    return server.replaceFirst("\\?.*", "");
  }

  static Problem connecting(String server, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String reason =
        switch (state) {
          case "28P01" ->
              "it does not accept the user or the password. Check `database.user` in study.yaml and"
                  + " the password";
          case "28000" ->
              "it does not admit this user from this machine, or only with encryption. Check"
                  + " `database.user` in study.yaml and sslmode in `database.url`, or ask the"
                  + " server's keeper (pg_hba.conf)";
          case "08004" ->
              "it turned the connection away, mostly because it wants a password and none was given"
                  + " (SQLSTATE 08004). Set HOI_DATABASE_PASSWORD or `database.password_file` in"
                  + " study.yaml";
          case "3D000" -> "it has no database of that name. Check `database.url` in study.yaml";
          default ->
              "it does not answer (SQLSTATE "
                  + state
                  + "). Check `database.url` in study.yaml, the network and the server";
        };
    return Problem.ofOperator(
        "Cannot connect to the database " + plain(server) + ": " + reason + ", then run it again.");
  }

  /** A server that is gone is no fault of the query, and the same run may do tomorrow. */
  static RuntimeException reading(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Problem.ofOperator(
          "Cannot read the database: the connection to the server was lost (SQLSTATE "
              + state
              + "). Nothing of it was taken. Check the server and the network, then run the same"
              + " command again.");
    }
    return switch (state) {
      case "57014" ->
          refused(
              state,
              "máy chủ dừng câu truy vấn, thường vì quá thời gian cho phép",
              "Xin người quản trị máy chủ tăng statement_timeout, hoặc làm câu truy vấn nhẹ hơn.",
              "the server stopped the query, mostly because it took longer than allowed",
              "Ask the server's keeper for a longer statement_timeout, or make the query lighter.");
      case "42501" ->
          refused(
              state,
              "người dùng không được đọc những gì câu truy vấn hỏi",
              "Xin người quản trị máy chủ cấp quyền bằng GRANT SELECT.",
              "the user may not read what the query asks for",
              "Ask the server's keeper for GRANT SELECT.");
      case "25006" ->
          refused(
              state,
              "câu truy vấn định ghi vào cơ sở dữ liệu, mà hoi chỉ đọc",
              "Bỏ phần ghi khỏi câu truy vấn và câu kiểm tra.",
              "the query would write into the database, which hoi only reads",
              "Take what writes out of the query and the control query.");
      case "22021" ->
          refused(
              state,
              "có chữ không đúng bảng mã của cơ sở dữ liệu",
              "Xin người quản trị máy chủ sửa các chữ đó, hoặc bỏ dòng có chữ đó khỏi câu truy vấn"
                  + " và câu kiểm tra.",
              "it holds text that is not in the database's encoding",
              "Ask the server's keeper to mend that text, or leave its rows out of the query and the"
                  + " control query.");
      default ->
          refused(
              state,
              "máy chủ từ chối câu truy vấn",
              "Chạy thử câu truy vấn và câu kiểm tra của định nghĩa trên máy chủ, với cùng tên người"
                  + " dùng.",
              "the server refused the query",
              "Try the query and the control query of the definition on the server, with the same"
                  + " user.");
    };
  }

  private static RefusedFileException refused(
      String state, String vi, String doVi, String en, String doEn) {
    String code = " (SQLSTATE " + state + "). ";
    return new RefusedFileException(FileRule.FILE_BROKEN, vi + code + doVi, en + code + doEn);
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

  static RefusedFileException manyTotals() {
    return new RefusedFileException(
        FileRule.CONTROL_TOTAL,
        "câu kiểm tra cho nhiều dòng. Viết để câu đó chỉ cho một dòng, bắt đầu bằng SELECT count(*) AS"
            + " rows.",
        "the control query gives more than one row. Let it give one, beginning with SELECT count(*)"
            + " AS rows.");
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
