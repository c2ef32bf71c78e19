package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** The format of a cell may show people another number than the cell holds. */
class AlteredCellsTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aNumberShownAsAnotherIsRejectedAndOneWithItsNameBehindItIsNot(String kind)
      throws IOException {
    String[] formats = {"0\" người\"", "0\" nghìn\"", "#,##0,", "#,##0"};
    Workbooks.write(
        study.inbox("b1." + kind),
        workbook -> {
          Sheet sheet =
              Forms.report(
                  workbook,
                  "QUẬN BA ĐÌNH",
                  row("STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Ngày nhận báo cáo"),
                  row("1", "P. Phúc Xá", "", "20/6/2018"),
                  row("2", "P. Trúc Bạch", "", "20/6/2018"),
                  row("3", "P. Vĩnh Phúc", "", "20/6/2018"),
                  row("4", "P. Cống Vị", "", "20/6/2018"));
          for (int i = 0; i < formats.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
            sheet.getRow(4 + i).getCell(2).setCellValue(1200);
            sheet.getRow(4 + i).getCell(2).setCellStyle(style);
          }
        });
    study.ingest();
    assertEquals(
        List.of("5 | 1200.0000", "8 | 1200.0000"),
        study.sql(
            "SELECT source_row, value FROM report_figure WHERE line = 'women_18_plus' ORDER BY 1"));
    assertEquals(
        List.of("C6 | 1200 | number-invalid", "C7 | 1200 | number-invalid"),
        study.sql("SELECT cell, raw_text, rule FROM reject ORDER BY cell"));
    assertEquals(
        List.of(
            "Không nhận số “1200”: định dạng của ô làm số này hiện thành số khác (thêm nghìn, triệu,"
                + " tỷ, thêm chữ số hoặc bớt hàng nghìn), không rõ số nào đúng. Đổi định dạng ô thành"
                + " General rồi ghi lại số liệu. | Cannot take the number \"1200\": the format of its"
                + " cell shows another one (it adds nghìn, triệu, tỷ or digits, or leaves thousands"
                + " out), so nobody can tell which is right. Format the cell as General and write the"
                + " figure again."),
        study.sql("SELECT message_vi, message_en FROM reject WHERE cell = 'C6'"));
  }
}
