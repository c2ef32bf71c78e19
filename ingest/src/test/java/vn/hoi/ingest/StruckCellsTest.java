package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** What somebody struck out may have been deleted, or not: it is asked for. */
class StruckCellsTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aRowOrAFigureThatIsStruckOutIsRejectedAndARemarkIsNot(String kind) throws IOException {
    Workbooks.write(
        study.inbox("b1." + kind),
        workbook -> {
          Sheet sheet =
              Forms.report(
                  workbook,
                  "QUẬN BA ĐÌNH",
                  row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo", "Ghi chú"),
                  row("1", "P. Phúc Xá", "900", "20/6/2018", "cũ"),
                  row("2", "P. Trúc Bạch", "", "20/6/2018"),
                  row("3", "P. Cống Vị", "", "20/6/2018"));
          Font font = workbook.createFont();
          font.setStrikeout(true);
          CellStyle struck = workbook.createCellStyle();
          struck.setFont(font);
          sheet.getRow(4).getCell(4).setCellStyle(struck);
          sheet.getRow(5).getCell(1).setCellStyle(struck);
          sheet.getRow(5).getCell(2).setCellStyle(struck);
          sheet.getRow(5).getCell(2).setCellValue(800);
          RichTextString text = workbook.getCreationHelper().createRichTextString("700 750");
          text.applyFont(0, 3, font);
          sheet.getRow(6).getCell(2).setCellValue(text);
        });
    study.ingest();
    assertEquals(
        List.of("5 | 900.0000"),
        study.sql("SELECT source_row, value FROM report_figure WHERE line = 'women_18_plus'"));
    assertEquals(
        List.of(
            "B6 | P. Trúc Bạch | cell-struck",
            "C6 | 800 | cell-struck",
            "C7 | 700 750 | cell-struck"),
        study.sql("SELECT cell, raw_text, rule FROM reject ORDER BY source_row, cell"));
    assertEquals(
        List.of(
            "Không nhận ô “800”: nội dung bị gạch ngang, không rõ còn tính hay đã bỏ. Nếu đã bỏ thì"
                + " xóa hẳn; nếu còn tính thì bỏ gạch ngang. | Cannot take the cell \"800\": it is"
                + " struck out, so nobody can tell whether it still counts. Delete it, or remove the"
                + " strikethrough."),
        study.sql("SELECT message_vi, message_en FROM reject WHERE cell = 'C6'"));
  }
}
