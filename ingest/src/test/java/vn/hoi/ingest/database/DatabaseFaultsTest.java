package vn.hoi.ingest.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.hoi.ingest.sheet.RefusedFileException;

/** What the team that reads a database is told in Vietnamese; DatabaseTest has the English. */
class DatabaseFaultsTest {
  @Test
  void aServerThatRefusesTheQuery() {
    assertEquals(
        "Không nhận tệp database/hoi_vien: máy chủ từ chối câu truy vấn"
            + " (SQLSTATE 42P01). Chạy thử câu truy vấn và câu kiểm tra của định nghĩa trên máy chủ,"
            + " với cùng tên người dùng. (file-broken)",
        refused("42P01"));
    assertEquals(
        "Không nhận tệp database/hoi_vien: máy chủ dừng câu truy vấn, thường vì quá thời gian cho"
            + " phép (SQLSTATE 57014). Xin người quản trị máy chủ tăng statement_timeout, hoặc làm câu"
            + " truy vấn nhẹ hơn. (file-broken)",
        refused("57014"));
    assertEquals(
        "Không nhận tệp database/hoi_vien: người dùng không được đọc những gì câu truy vấn hỏi"
            + " (SQLSTATE 42501). Xin người quản trị máy chủ cấp quyền bằng GRANT SELECT."
            + " (file-broken)",
        refused("42501"));
    assertEquals(
        "Không nhận tệp database/hoi_vien: câu truy vấn định ghi vào cơ sở dữ liệu, mà hoi chỉ đọc"
            + " (SQLSTATE 25006). Bỏ phần ghi khỏi câu truy vấn và câu kiểm tra. (file-broken)",
        refused("25006"));
    assertEquals(
        "Không nhận tệp database/hoi_vien: có chữ không đúng bảng mã của cơ sở dữ liệu (SQLSTATE"
            + " 22021). Xin người quản trị máy chủ sửa các chữ đó, hoặc bỏ dòng có chữ đó khỏi câu"
            + " truy vấn và câu kiểm tra. (file-broken)",
        refused("22021"));
  }

  private static String refused(String state) {
    return assertInstanceOf(
            RefusedFileException.class,
            DatabaseFaults.reading(new SQLException("not shown", state)))
        .sentenceVi("database/hoi_vien");
  }

  @Test
  void aServerThatDoesNotTakeTheConnectionIsTheOperatorsToMend() {
    assertEquals(
        "Cannot connect to the database db: it does not admit this user from this machine, or only"
            + " with encryption. Check `database.user` in study.yaml and sslmode in `database.url`, or"
            + " ask the server's keeper (pg_hba.conf), then run it again.",
        DatabaseFaults.connecting("db", new SQLException("not shown", "28000")).getMessage());
  }

  @Test
  void aServerThatTurnsTheConnectionAwayIsNotSilent() {
    assertEquals(
        "Cannot connect to the database jdbc:postgresql://db/hoi: it turned the connection away,"
            + " mostly because it wants a password and none was given (SQLSTATE 08004). Set"
            + " HOI_DATABASE_PASSWORD or `database.password_file` in study.yaml, then run it again.",
        DatabaseFaults.connecting(
                "jdbc:postgresql://db/hoi?pw=secret", new SQLException("not shown", "08004"))
            .getMessage());
  }

  @Test
  void rowsThatDoNotComeToTheControlTotals() {
    assertEquals(
        "Không nhận tệp d: câu kiểm tra cho 3 ở “rows”, còn các dòng đã đọc cho 2. Sửa để câu truy"
            + " vấn và câu kiểm tra của định nghĩa hỏi cùng những dòng như nhau. (control-total)",
        DatabaseFaults.totals("rows", "2", "3").sentenceVi("d"));
  }

  @Test
  void aControlQueryThatDoesNotFit() {
    assertEquals(
        "Không nhận tệp d: câu kiểm tra không cho “rows”. Bắt đầu câu đó bằng SELECT count(*) AS"
            + " rows. (control-total)",
        DatabaseFaults.noTotals().sentenceVi("d"));
    assertEquals(
        "Không nhận tệp d: câu kiểm tra cộng “tien”, nhưng câu truy vấn không có cột số nào tên như"
            + " vậy. Ghi tên cột như trong câu truy vấn. (control-total)",
        DatabaseFaults.noColumn("tien").sentenceVi("d"));
  }
}
