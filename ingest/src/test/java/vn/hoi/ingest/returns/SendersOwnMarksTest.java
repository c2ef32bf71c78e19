package vn.hoi.ingest.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.returns.ReturnLook.yellow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender had coloured and commented comes back from a second return as he had it. */
class SendersOwnMarksTest {
  @TempDir Path folder;

  private static ReturnRequest.Fault fault(String cell, String vi) {
    int row = new CellReference(cell).getRow() + 1;
    return new ReturnRequest.Fault("Biểu", row, "cột", cell, "x", "type", vi, "en " + vi);
  }

  /** A red cell with the sender's comment, B2, and a plain one, C2; a rule of his on both. */
  private Path sent(String kind) throws IOException {
    try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Biểu");
      Row row = sheet.createRow(1);
      CellStyle red = workbook.createCellStyle();
      red.setFillForegroundColor(IndexedColors.RED.getIndex());
      red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      row.createCell(1).setCellStyle(red);
      row.createCell(2).setCellValue("x");
      comment(row.getCell(1), "Chị Lan", "Hỏi lại phường");
      var formats = sheet.getSheetConditionalFormatting();
      var rule = formats.createConditionalFormattingRule("$B$2>7");
      var pattern = rule.createPatternFormatting();
      pattern.setFillBackgroundColor(IndexedColors.GREEN.getIndex());
      pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      formats.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("B2:C2")}, rule);
      return save(workbook, "0." + kind);
    }
  }

  private static void comment(Cell cell, String author, String text) {
    var help = cell.getSheet().getWorkbook().getCreationHelper();
    var anchor = help.createClientAnchor();
    anchor.setCol1(4);
    anchor.setCol2(6);
    anchor.setRow2(3);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(help.createRichTextString(text));
    comment.setAuthor(author);
    cell.setCellComment(comment);
  }

  private Path save(Workbook workbook, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private Path returned(Path file, ReturnRequest.Fault... faults) throws IOException {
    String name = file.getFileName().toString();
    Path made = folder.resolve("r" + name);
    Files.write(
        made,
        ReturnWorkbook.make(new ReturnRequest(file, name, "0a1b2c3d4e5f6789", List.of(faults))));
    return made;
  }

  /**
   * As LibreOffice saves it: it knows no authors, and Excel puts rules of the same cells together.
   */
  private Path savedElsewhere(Path file) throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      Sheet sheet = workbook.getSheet("Biểu");
      sheet.getCellComments().values().forEach(comment -> comment.setAuthor(" "));
      return save(workbook, "s" + file.getFileName());
    }
  }

  private static void look(Path file, Consumer<Sheet> look) throws IOException {
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      assertEquals(2, workbook.getNumberOfSheets());
      look.accept(workbook.getSheet("Biểu"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void ownCommentsAndColoursStayAndOursGoWhateverProgramSavedTheWorkbook(String kind)
      throws IOException {
    Path first = returned(sent(kind), fault("B2", "Ghi một số"), fault("C2", "Ghi số khác"));
    look(
        first,
        sheet -> {
          String text = sheet.getRow(1).getCell(1).getCellComment().getString().getString();
          assertTrue(text.startsWith("Hỏi lại phường\n\n=== Cần sửa"), text);
          assertEquals(List.of("B2", "C2"), yellow(sheet));
        });
    Path second = returned(savedElsewhere(first), fault("A2", "Ghi tên"));
    look(
        second,
        sheet -> {
          Cell own = sheet.getRow(1).getCell(1);
          assertEquals("Hỏi lại phường", own.getCellComment().getString().getString());
          assertEquals(IndexedColors.RED.getIndex(), own.getCellStyle().getFillForegroundColor());
          assertNull(sheet.getRow(1).getCell(2).getCellComment());
          assertEquals(List.of("A2"), yellow(sheet));
          assertEquals(2, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aRuleOfTheSendersStaysThatAProgramPutTogetherWithOurs(String kind) throws IOException {
    Path file = sent(kind);
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      var formats = workbook.getSheet("Biểu").getSheetConditionalFormatting();
      var ours = formats.createConditionalFormattingRule("\"hoi: cần sửa\"=\"hoi: cần sửa\"");
      formats.getConditionalFormattingAt(0).addRule(ours);
      file = save(workbook, "together." + kind);
    }
    look(
        returned(file, fault("A2", "Ghi tên")),
        sheet -> {
          assertEquals(List.of("A2"), yellow(sheet));
          var formats = sheet.getSheetConditionalFormatting();
          assertEquals("$B$2>7", formats.getConditionalFormattingAt(0).getRule(0).getFormula1());
          assertEquals(1, formats.getConditionalFormattingAt(0).getNumberOfRules());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void whatTheSenderWroteBehindOurCommentStays(String kind) throws IOException {
    Path first = returned(sent(kind), fault("C2", "Ghi số khác"));
    Path answered;
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(first)))) {
      Comment comment = workbook.getSheet("Biểu").getRow(1).getCell(2).getCellComment();
      String text = comment.getString().getString() + "\nĐã hỏi chị Hoa";
      comment.setString(workbook.getCreationHelper().createRichTextString(text));
      answered = save(workbook, "answered." + kind);
    }
    look(
        returned(answered, fault("A2", "Ghi tên")),
        sheet ->
            assertEquals(
                "Đã hỏi chị Hoa",
                sheet.getRow(1).getCell(2).getCellComment().getString().getString()));
  }
}
