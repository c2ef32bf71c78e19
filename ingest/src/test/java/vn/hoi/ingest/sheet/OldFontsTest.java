package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.text.LegacyVectors;

/** Each cell is read by its own font, in .xls and .xlsx alike. */
class OldFontsTest {
  @TempDir Path folder;

  private List<SourceRow> rows(String kind, Consumer<Workbook> content) {
    Path file = folder.resolve("file." + kind);
    return Workbooks.read(
        kind.equals("xls") ? Workbooks.xls(file, content) : Workbooks.xlsx(file, content));
  }

  private static Font font(Workbook workbook, String name) {
    Font font = workbook.createFont();
    font.setFontName(name);
    return font;
  }

  private static CellStyle style(Workbook workbook, String font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(workbook, font));
    return style;
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void eachCellIsReadByItsFont(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook -> {
              // More fonts than four: .xls leaves a number out there.
              style(workbook, "Arial");
              CellStyle tcvn3 = style(workbook, ".VnTime");
              CellStyle capitals = style(workbook, ".VnTimeH");
              CellStyle vni = style(workbook, "VNI-Times");
              CellStyle unicode = style(workbook, "Times New Roman");
              var sheet = workbook.createSheet("A");
              sheet.createRow(0).createCell(0).setCellValue(42);
              var row = sheet.createRow(4);
              String[] texts = {
                LegacyVectors.tcvn3("Xã Đồng Tháp"),
                LegacyVectors.tcvn3("xã đồng tháp"),
                LegacyVectors.vni("Xã Đồng Tháp"),
                "Xã Đồng Tháp",
                // Alone these letters are a Vietnamese word in Unicode too: only the font tells.
                LegacyVectors.tcvn3("Xó")
              };
              CellStyle[] styles = {tcvn3, capitals, vni, unicode, tcvn3};
              for (int c = 0; c < texts.length; c++) {
                row.createCell(c + 1).setCellValue(texts[c]);
                row.getCell(c + 1).setCellStyle(styles[c]);
              }
            });
    assertEquals("42", rows.get(0).text(0));
    assertEquals(
        List.of("Xã Đồng Tháp", "XÃ ĐỒNG THÁP", "Xã Đồng Tháp", "Xã Đồng Tháp", "Xó"),
        rows.get(1).cells().stream().map(SourceCell::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void partsOfACellMayHaveFontsOfTheirOwn(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook -> {
              var cell = workbook.createSheet("A").createRow(0).createCell(0);
              String old = LegacyVectors.tcvn3("Phường");
              RichTextString text =
                  workbook.getCreationHelper().createRichTextString(old + " Phúc Xá");
              text.applyFont(0, old.length(), font(workbook, ".VnArial"));
              text.applyFont(old.length(), text.length(), font(workbook, "Arial"));
              cell.setCellValue(text);
            });
    assertEquals("Phường Phúc Xá", rows.get(0).text(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aFontThatWasLostOnTheWayIsToldByTheLetters(String kind) {
    List<SourceRow> rows =
        rows(
            kind,
            workbook ->
                workbook
                    .createSheet("A")
                    .createRow(0)
                    .createCell(0)
                    .setCellValue(LegacyVectors.tcvn3("Phường Phúc Xá")));
    assertEquals("Phường Phúc Xá", rows.get(0).text(0));
  }
}
