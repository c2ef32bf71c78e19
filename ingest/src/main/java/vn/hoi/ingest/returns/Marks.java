package vn.hoi.ingest.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import vn.hoi.ingest.sheet.ReturnMark;

/** Marks cells of a workbook yellow and comments them, and takes earlier marks off. */
final class Marks {
  private static final String AUTHOR = "hoi";

  /** Comments slow Excel down; the list has all. */
  private static final int MOST_COMMENTS = 2_000;

  private final Workbook workbook;
  private final Map<CellStyle, CellStyle> marked = new HashMap<>();
  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  Marks(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Marks the cells; of a row without a cell its first. */
  void put(List<ReturnRequest.Fault> faults) {
    Map<Cell, StringBuilder> words = new LinkedHashMap<>();
    for (ReturnRequest.Fault fault : faults) {
      Cell cell = cell(fault);
      StringBuilder text = words.computeIfAbsent(cell, c -> new StringBuilder());
      text.append(text.isEmpty() ? "" : "\n\n").append(fault.vi()).append('\n').append(fault.en());
    }
    int comments = 0;
    for (Map.Entry<Cell, StringBuilder> word : words.entrySet()) {
      Cell cell = word.getKey();
      cell.setCellStyle(marked.computeIfAbsent(cell.getCellStyle(), this::yellow));
      if (comments++ < MOST_COMMENTS) {
        comment(cell, word.getValue().toString());
      }
    }
  }

  private Cell cell(ReturnRequest.Fault fault) {
    Sheet sheet = sheet(workbook, fault);
    Row there = sheet.getRow(fault.row() - 1);
    Row row = there == null ? sheet.createRow(fault.row() - 1) : there;
    int column =
        fault.cell() == null
            ? Math.max(0, row.getFirstCellNum())
            : new CellReference(fault.cell()).getCol();
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static Sheet sheet(Workbook workbook, ReturnRequest.Fault fault) {
    Sheet named = fault.sheet() == null ? null : workbook.getSheet(fault.sheet());
    for (int i = 0; named == null && i < workbook.getNumberOfSheets(); i++) {
      named = workbook.getSheetName(i).equals(FaultList.NAME) ? null : workbook.getSheetAt(i);
    }
    return named == null ? workbook.getSheetAt(0) : named;
  }

  /** The place of a fault as links write it. */
  static String reference(Workbook workbook, ReturnRequest.Fault fault) {
    String cell = fault.cell() == null ? "A" + fault.row() : fault.cell();
    return "'" + sheet(workbook, fault).getSheetName().replace("'", "''") + "'!" + cell;
  }

  private CellStyle yellow(CellStyle style) {
    CellStyle yellow = workbook.createCellStyle();
    yellow.cloneStyleFrom(style);
    yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
    yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return yellow;
  }

  private void comment(Cell cell, String text) {
    Comment there = cell.getCellComment();
    String before = there == null ? "" : there.getString().getString() + "\n\n";
    cell.removeCellComment();
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 6);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 8);
    Drawing<?> drawing = drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString(before + text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  /** Takes off what an earlier return left: its list, its comments, its colour. */
  void clear() {
    for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
      Sheet sheet = workbook.getSheetAt(i);
      Row first = sheet.getRow(0);
      Cell mark = first == null ? null : first.getCell(0);
      boolean ours =
          mark != null
              && mark.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
              && ReturnMark.fileId(mark.getStringCellValue()) != null;
      if (ours && workbook.getNumberOfSheets() > 1) {
        workbook.removeSheetAt(i);
      } else {
        clear(sheet);
      }
    }
  }

  private void clear(Sheet sheet) {
    Map<CellStyle, CellStyle> plain = new HashMap<>();
    for (var comment : List.copyOf(sheet.getCellComments().entrySet())) {
      if (AUTHOR.equals(comment.getValue().getAuthor())) {
        Row row = sheet.getRow(comment.getKey().getRow());
        Cell cell = row == null ? null : row.getCell(comment.getKey().getColumn());
        if (cell != null) {
          cell.removeCellComment();
          cell.setCellStyle(plain.computeIfAbsent(cell.getCellStyle(), this::uncoloured));
        }
      }
    }
  }

  private CellStyle uncoloured(CellStyle style) {
    CellStyle plain = workbook.createCellStyle();
    plain.cloneStyleFrom(style);
    plain.setFillPattern(FillPatternType.NO_FILL);
    return plain;
  }
}
