package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** Excel keeps 51 % as 0.51; only the format of a cell tells it from half a percent. */
class PercentCellsTest {
  private static final String[] HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };
  private static final String[] UNIONS = {
    "P. Phúc Xá", "P. Trúc Bạch", "P. Vĩnh Phúc", "P. Cống Vị"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void aShareOfOneInACellWithoutTheFormatIsRejected() throws IOException {
    double[] rates = {0.51, 0.51, 0, 38.9};
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook -> {
          var sheet = Forms.report(workbook, "QUẬN BA ĐÌNH", HEADER);
          CellStyle percent = workbook.createCellStyle();
          percent.setDataFormat((short) 9);
          for (int r = 0; r < rates.length; r++) {
            var row = sheet.createRow(4 + r);
            row.createCell(0).setCellValue(r + 1);
            row.createCell(1).setCellValue(UNIONS[r]);
            row.createCell(2).setCellValue(900);
            row.createCell(3).setCellValue(rates[r]);
            row.createCell(4).setCellValue("20/6/2018");
          }
          sheet.getRow(5).getCell(3).setCellStyle(percent);
        });
    study.ingest();
    assertEquals(
        List.of("6 | 51.0000", "7 | 0.0000", "8 | 38.9000"),
        study.sql("SELECT source_row, value FROM report_figure WHERE line = 'rate' ORDER BY 1"));
    assertEquals(
        List.of("D5 | 0.51 | number-invalid"),
        study.sql("SELECT cell, raw_text, rule FROM reject"));
  }
}
