package vn.hoi.ingest.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the team that reads a database is told in Vietnamese; DatabaseTest has the English. */
class DatabaseFaultsTest {
  @Test
  void aServerThatRefusesTheQuery() {
    assertEquals(
        "Không nhận tệp database/hoi_vien: máy chủ từ chối câu truy vấn hoặc ngắt giữa chừng"
            + " (SQLSTATE 42P01). Chạy thử câu truy vấn và câu kiểm tra của định nghĩa trên máy chủ,"
            + " với cùng tên người dùng. (file-broken)",
        DatabaseFaults.reading(new SQLException("not shown", "42P01"))
            .sentenceVi("database/hoi_vien"));
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
