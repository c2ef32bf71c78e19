package vn.hoi.ingest.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.hoi.ingest.sheet.ReturnMark;

/** Marks cells of a workbook yellow and comments them, and takes earlier marks off. */
final class Marks {
  private static final String AUTHOR = "hoi";

  /**
   * Ours stands between these lines, behind what the sender may have written there: programs that
   * save the workbook forget authors.
   */
  private static final String FIRST = "=== Cần sửa / To correct (hoi) ===";

  private static final String LAST = "=== hết / end (hoi) ===";
  private static final Pattern OURS =
      Pattern.compile(
          "\\s*" + Pattern.quote(FIRST) + "(?s:.*?)(?:" + Pattern.quote(LAST) + "|\\z)\\s*");

  /** Comments slow Excel down; the list has all. */
  private static final int MOST_COMMENTS = 2_000;

  /** In 1/1024 of a column. */
  private static final int HSSF_WHOLE_WIDTH = 1023;

  private final Workbook workbook;
  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  Marks(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Marks the cells, which are opened; of a row without a cell its first. */
  void put(List<ReturnRequest.Fault> faults, OpenedCells opened) {
    Map<Cell, StringBuilder> words = new LinkedHashMap<>();
    for (ReturnRequest.Fault fault : faults) {
      Cell cell = cell(fault);
      StringBuilder text = words.computeIfAbsent(cell, c -> new StringBuilder());
      text.append(text.isEmpty() ? "" : "\n\n").append(fault.vi()).append('\n').append(fault.en());
    }
    words.keySet().forEach(opened::open);
    words.keySet().stream()
        .collect(Collectors.groupingBy(Cell::getSheet, LinkedHashMap::new, Collectors.toList()))
        .forEach(MarkColour::put);
    words.entrySet().stream()
        .limit(MOST_COMMENTS)
        .forEach(word -> comment(word.getKey(), word.getValue().toString()));
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
      named = workbook.getSheetName(i).equals(ReturnMark.SHEET) ? null : workbook.getSheetAt(i);
    }
    return named == null ? workbook.getSheetAt(0) : named;
  }

  /** The place of a fault as links write it. */
  static String reference(Workbook workbook, ReturnRequest.Fault fault) {
    String cell = fault.cell() == null ? "A" + fault.row() : fault.cell();
    return "'" + sheet(workbook, fault).getSheetName().replace("'", "''") + "'!" + cell;
  }

  private void comment(Cell cell, String text) {
    Comment there = cell.getCellComment();
    String before = there == null ? "" : there.getString().getString() + "\n\n";
    String framed = FIRST + "\n" + text + "\n" + LAST;
    String author = there == null || there.getAuthor() == null ? AUTHOR : there.getAuthor();
    cell.removeCellComment();
    ClientAnchor anchor = beside(cell);
    Drawing<?> drawing = drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString(before + framed));
    comment.setAuthor(author);
    cell.setCellComment(comment);
  }

  /**
   * From the right edge of the cell. It begins in the cell, not in the next one: POI first makes
   * the comment where its box begins, and refuses to when that cell has one.
   */
  private ClientAnchor beside(Cell cell) {
    int column = cell.getColumnIndex();
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(column);
    anchor.setDx1(
        cell.getSheet() instanceof XSSFSheet sheet
            ? Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(column)))
            : HSSF_WHOLE_WIDTH);
    anchor.setCol2(column + 6);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 10);
    return anchor;
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

  private static void clear(Sheet sheet) {
    MarkColour.clear(sheet);
    for (var comment : List.copyOf(sheet.getCellComments().entrySet())) {
      String text = comment.getValue().getString().getString();
      String left = OURS.matcher(text).replaceAll("\n\n").strip();
      if (text.contains(FIRST) && left.isEmpty()) {
        remove(sheet, comment.getKey());
      } else if (text.contains(FIRST)) {
        comment
            .getValue()
            .setString(sheet.getWorkbook().getCreationHelper().createRichTextString(left));
      }
    }
  }

  private static void remove(Sheet sheet, CellAddress place) {
    Row there = sheet.getRow(place.getRow());
    Row row = there == null ? sheet.createRow(place.getRow()) : there;
    row.getCell(place.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).removeCellComment();
  }
}
