package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.ingest.text.LegacyVectors;

/** A whole form in an old font: its titles, its two rows of headings, its words and its end. */
class OldFontFormsTest {
  private static final String[][] RATINGS = {
    {"HỘI LHPN QUẬN ĐỐNG ĐA"},
    {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"},
    {"STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại"},
    {"1", "Quận Đống Đa", "Phường Láng Hạ", "Vững mạnh"},
    {"2", "Đống Đa", "Phường Ô Chợ Dừa", "Khá"},
    {null, "Tổng cộng", null, null},
    {"Ghi chú: kèm công văn"},
    {null, null, "Ngày 20 tháng 6 năm 2018"},
    {null, null, "CHỦ TỊCH"},
  };

  private static final String[][] REPORT = {
    {"HỘI LHPN QUẬN ĐỐNG ĐA"},
    {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"},
    {"6 tháng đầu năm 2018"},
    {"STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Hội viên", null, "Ngày nhận báo cáo"},
    {null, null, null, "Đầu kỳ", "Cuối kỳ", null},
    {"I", "Khối phường", null, null, null, null},
    {"1", "P. Láng Thượng", "900", "340", "350", "ngày 20 tháng 6 năm 2018"},
    {"2", "Quốc Tử Giám", "800", "……", "-", "20/6/2018"},
    {null, "Cộng khối phường", "1.700", null, null, null},
    {null, null, "NGƯỜI LẬP BIỂU", null, null, null},
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  /** A font of capitals shows small letters as capitals, so titles were typed in small ones. */
  private static void write(Workbook workbook, String name, String[][] rows, String font) {
    boolean vni = font.startsWith("VNI");
    UnaryOperator<String> typed = vni ? LegacyVectors::vni : LegacyVectors::tcvn3;
    CellStyle body = style(workbook, font);
    CellStyle capitals = vni ? body : style(workbook, font + "H");
    Sheet sheet = workbook.createSheet(typed.apply(name));
    for (int r = 0; r < rows.length; r++) {
      var row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        String text = rows[r][c];
        if (text != null) {
          boolean shouted = !vni && text.equals(text.toUpperCase(Locale.ROOT));
          var cell = row.createCell(c);
          cell.setCellValue(typed.apply(shouted ? text.toLowerCase(Locale.ROOT) : text));
          cell.setCellStyle(shouted ? capitals : body);
        }
      }
    }
  }

  private static CellStyle style(Workbook workbook, String name) {
    Font font = workbook.createFont();
    font.setFontName(name);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  @ParameterizedTest
  @CsvSource({
    "a.xls,.VnTime",
    "a.xlsx,.VnTime",
    "a.xlsx,.VnArial",
    "a.xls,VNI-Times",
    "a.xlsx,VNI-Helve"
  })
  void everyWordOfAFormMayBeInAnOldFont(String name, String font) throws IOException {
    Workbooks.write(
        study.inbox(name),
        workbook -> {
          write(workbook, "Xếp loại", RATINGS, font);
        });
    Workbooks.write(
        study.inbox("b" + name),
        workbook -> {
          write(workbook, "Biểu 1", REPORT, font);
          workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(3, 3, 3, 4));
        });
    study.ingest();
    assertEquals(List.of(), study.refusals());
    assertEquals(List.of(), study.sql("SELECT cell, rule, raw_text FROM reject"));
    assertEquals(
        List.of("00190 | good", "00199 | strong"),
        study.sql("SELECT unit_id, level FROM rating ORDER BY unit_id"));
    assertEquals(
        List.of("members_end | 350", "members_end | 0", "members_start | 340"),
        study.sql(
            "SELECT line, CAST(value AS INTEGER) FROM report_figure"
                + " WHERE line LIKE 'members%' AND value IS NOT NULL ORDER BY line, value DESC"));
    assertEquals(
        List.of("1700 | 1700 | agrees"),
        study.sql("SELECT printed, summed, finding FROM total_check WHERE column_name LIKE 'Ph%'"));
  }
}
