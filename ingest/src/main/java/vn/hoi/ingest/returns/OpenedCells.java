package vn.hoi.ingest.returns;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Lets the sender see and change the cells to correct: nothing else is shown or unlocked. */
final class OpenedCells {
  private final Workbook workbook;
  private final Map<CellStyle, CellStyle> unlocked = new HashMap<>();
  private boolean any;

  OpenedCells(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Whether anything had to be opened. */
  boolean any() {
    return any;
  }

  void open(Cell cell) {
    Sheet sheet = cell.getSheet();
    Row row = cell.getRow();
    int place = workbook.getSheetIndex(sheet);
    if (workbook.getSheetVisibility(place) != SheetVisibility.VISIBLE) {
      workbook.setSheetVisibility(place, SheetVisibility.VISIBLE);
      any = true;
    }
    if (row.getZeroHeight()) {
      row.setZeroHeight(false);
      any = true;
    }
    if (sheet.isColumnHidden(cell.getColumnIndex())) {
      sheet.setColumnHidden(cell.getColumnIndex(), false);
      any = true;
    }
    if (sheet.getProtect() && cell.getCellStyle().getLocked()) {
      cell.setCellStyle(unlocked.computeIfAbsent(cell.getCellStyle(), this::unlocked));
      any = true;
    }
  }

  private CellStyle unlocked(CellStyle style) {
    CellStyle open = workbook.createCellStyle();
    open.cloneStyleFrom(style);
    open.setLocked(false);
    return open;
  }
}
