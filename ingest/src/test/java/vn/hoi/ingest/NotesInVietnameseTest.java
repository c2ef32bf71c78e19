package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.Forms.FINANCE;
import static vn.hoi.ingest.sheet.Workbooks.row;
import static vn.hoi.ingest.sheet.Workbooks.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.ingest.text.Note;

/** What people should know of a file that was taken is told in both languages. */
class NotesInVietnameseTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
  }

  private List<String> messages(String kind) {
    return study.sql(
        "SELECT name, message, message_vi FROM source_file WHERE kind = '" + kind + "' ORDER BY 1");
  }

  @Test
  void hiddenRowsWrongTotalsAndWhatIsNotReadAreForetoldAndKept() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          Forms.report(
              workbook,
              "QUẬN BA ĐÌNH",
              row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"),
              row("1", "P. Phúc Xá", "900", "20/6/2018"),
              row("2", "P. Trúc Bạch", "800", "20/6/2018"),
              row("", "Tổng cộng", "1.710"),
              row(),
              row("KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"),
              row("STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú"),
              row("1", "Quận Ba Đình", "P. Phúc Xá", "Khá"));
          workbook.getSheet("Biểu 1").getRow(5).setZeroHeight(true);
          sheet(workbook, "Phụ lục", row("Tên", "Số", "Ghi"), row("a", "1", "x"));
        });
    List<Note> notes =
        List.of(
            new Note(
                "Có 1 dòng bị ẩn, vẫn được đọc như các dòng khác (trang tính “Biểu 1”: dòng 6).",
                "Hidden and read like the others: 1 row (sheet \"Biểu 1\": 6)."),
            new Note(
                "Có 1 số tổng in trên biểu khác tổng các dòng (bảng total_check).",
                "Printed totals that are not the sum of their rows: 1 (table total_check)."),
            new Note(
                "Không đọc bảng theo biểu mẫu “kết quả xếp loại cơ sở hội” bắt đầu từ dòng 9 của"
                    + " trang tính “Biểu 1”. Gửi bảng đó thành một tệp riêng.",
                "Not read: the table of the form rating from row 9 of the sheet \"Biểu 1\". Send it"
                    + " as a file of its own."),
            new Note(
                "Không đọc trang tính “Phụ lục” (2 dòng) vì tên cột không khớp biểu mẫu nào.",
                "Not read: the sheet \"Phụ lục\" (2 rows), whose column headings are of no known"
                    + " form."));
    assertEquals(
        notes, Ingest.forecast(study.study(), List.of(study.inbox("b1.xlsx"))).get(0).notes());
    study.ingest();
    assertEquals(
        List.of(
            "b1.xlsx | Hidden and read like the others: 1 row (sheet \"Biểu 1\": 6). Printed totals that are"
                + " not the sum of their rows: 1 (table total_check). Not read: the table of the"
                + " form rating from row 9 of the sheet \"Biểu 1\". Send it as a file of its own."
                + " Not read: the sheet \"Phụ lục\" (2 rows), whose column headings are of no known"
                + " form. | Có 1 dòng bị ẩn, vẫn được đọc như các dòng khác (trang tính “Biểu 1”: dòng 6). Có 1"
                + " số tổng in trên biểu khác tổng các dòng (bảng total_check). Không đọc bảng theo"
                + " biểu mẫu “kết quả xếp loại cơ sở hội” bắt đầu từ dòng 9 của trang tính “Biểu 1”."
                + " Gửi bảng đó thành một tệp riêng. Không đọc trang tính “Phụ lục” (2 dòng) vì tên"
                + " cột không khớp biểu mẫu nào."),
        messages("district_report"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void hiddenColumnsThatAreReadAreTold(String kind) throws IOException {
    Consumer<Workbook> content =
        workbook -> {
          Forms.report(
              workbook,
              "QUẬN BA ĐÌNH",
              row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Số chi hội", "Ngày nhận báo cáo"),
              row("1", "P. Phúc Xá", "900", "5", "20/6/2018"));
          for (int column : new int[] {0, 2, 3, 9}) {
            workbook.getSheet("Biểu 1").setColumnHidden(column, true);
          }
        };
    Path file = study.inbox("b1." + kind);
    Workbooks.write(file, content);
    study.ingest();
    assertEquals(
        List.of(
            file.getFileName()
                + " | Hidden columns, read like the others (sheet \"Biểu 1\": C, D). | Có cột bị ẩn,"
                + " vẫn được đọc như các cột khác (trang tính “Biểu 1”: cột C, D)."),
        messages("district_report"));
  }

  /** Sheets have the names of people, too. */
  @Test
  void hiddenColumnsOfAFileOfPersonsAreToldWithoutItsSheet() throws IOException {
    Workbooks.xlsx(
        study.inbox("can bo.xlsx"),
        workbook -> {
          sheet(
              workbook,
              "Chị Zebra",
              row("HỘI LHPN QUẬN BA ĐÌNH"),
              row("DANH SÁCH CÁN BỘ HỘI"),
              row("STT", "Họ và tên", "Số định danh", "Cơ sở Hội", "Chức danh", "Từ ngày"),
              row("1", "Zebra", "001180000011", "P. Phúc Xá", "Chủ tịch", "5/5/2016"));
          workbook.getSheetAt(0).setColumnHidden(2, true);
        });
    study.ingest();
    assertEquals(
        List.of(
            "can bo.xlsx | Hidden columns, read like the others (C). | Có cột bị ẩn, vẫn được đọc"
                + " như các cột khác (cột C)."),
        messages("officers"));
  }

  @Test
  void unitsOfAnotherDistrictThanTheSendersAreTold() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        "ma_hoi_vien,ho_ten,dien_thoai,so_dinh_danh,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
            + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu",
        "1,a,,001180000011,1980,00001,1,1/1/2015,Kết nạp,,,,",
        "2,b,,001180000012,1980,00178,1,1/1/2015,Kết nạp,,,,",
        "3,c,,001180000013,1980,00178,1,1/1/2015,Kết nạp,,,,",
        "4,d,,001180000014,1980,00532,1,1/1/2015,Kết nạp,,,,");
    study.csv(
        "hoat_dong_006.csv",
        "ma_hoat_dong,loai,cap,don_vi_to_chuc,quan_huyen,ngay",
        "1,Tập huấn,Cơ sở,Phúc Xá,Ba Đình,1/3/2018",
        "2,Tập huấn,Cơ sở,Cát Linh,,1/3/2018",
        "3,Tập huấn,Quận/huyện,Hội LHPN quận Ba Đình,,1/3/2018",
        "4,Tập huấn,Thành phố,Thành Hội,,1/3/2018");
    study.ingest();
    assertEquals(
        List.of(
            "hoi_vien_001.csv | Rows about units that are not the sender's (Quận Ba Đình): 3"
                + " (Quận Đống Đa 2, Huyện Gia Lâm 1). They count for the units they name. Check"
                + " the file's name and its column of units; if one is wrong, correct it and send"
                + " the file again. | Có 3 dòng ghi đơn vị không thuộc nơi gửi (Quận Ba Đình): Quận"
                + " Đống Đa 2, Huyện Gia Lâm 1. Các dòng đó vẫn được tính cho đơn vị đã ghi. Kiểm"
                + " tra tên tệp và cột đơn vị; nếu nhầm thì sửa rồi gửi lại.",
            "hoat_dong_006.csv | Rows about units that are not the sender's (Quận Đống Đa): 2"
                + " (Quận Ba Đình 2). They count for the units they name. Check the file's name and"
                + " its column of units; if one is wrong, correct it and send the file again. | Có"
                + " 2 dòng ghi đơn vị không thuộc nơi gửi (Quận Đống Đa): Quận Ba Đình 2. Các dòng"
                + " đó vẫn được tính cho đơn vị đã ghi. Kiểm tra tên tệp và cột đơn vị; nếu nhầm thì"
                + " sửa rồi gửi lại."),
        study.sql(
            "SELECT name, message, message_vi FROM source_file WHERE kind IN ('members',"
                + " 'activities') AND status = 'accepted' ORDER BY kind DESC"));
  }

  @Test
  void anEarlierRevisionThatComesLateIsToldWhichFileCounts() throws IOException {
    study.csv("tai_chinh_2018H1 (lần 2).csv", FINANCE, "00001;a;2;2;2");
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;3;3;3");
    study.ingest();
    assertEquals(
        List.of(
            "tai_chinh_2018H1 (lần 2).csv | null | null",
            "tai_chinh_2018H1.csv | Not read: tai_chinh_2018H1 (lần 2).csv is a later revision of"
                + " the same report (lần 2) and counts. Take this file out of the inbox; if it is"
                + " the right one, write \"(lần 3)\" behind the period in its title, or in the name"
                + " of a CSV file, and send it again. | Không đọc tệp này: tai_chinh_2018H1"
                + " (lần 2).csv là bản gửi sau của cùng báo cáo (lần 2) nên được tính. Bỏ tệp này"
                + " ra khỏi thư mục inbox; nếu tệp này mới đúng thì ghi “(lần 3)” sau kỳ báo cáo ở"
                + " tiêu đề hoặc trong tên tệp CSV rồi gửi lại."),
        messages("finance"));
  }
}
