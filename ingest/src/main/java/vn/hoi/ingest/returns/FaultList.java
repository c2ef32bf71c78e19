package vn.hoi.ingest.returns;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.hoi.ingest.sheet.ReturnMark;

/** The added sheet: what is wrong, where, and what to write instead, in both languages. */
final class FaultList {
  private static final String[] HEADINGS = {
    "STT", "Trang tính", "Ô", "Cột", "Đang ghi", "Cách sửa", "What to write instead", "Quy tắc"
  };
  private static final int[] WIDTHS = {6, 14, 11, 18, 18, 45, 45, 18};
  private static final int HEADER = 5;

  /** In inches: what is printed on one page's width stays large enough to be read. */
  private static final double MARGIN = 0.3;

  private static final short POINTS = 10;

  /** The highest row that Excel knows, in points. */
  private static final float HIGHEST = 409;

  /** More than anybody corrects by hand. */
  private static final int MOST = 20_000;

  private final Workbook workbook;
  private final Sheet sheet;
  private final CellStyle plain;
  private final CellStyle link;

  private FaultList(Workbook workbook) {
    this.workbook = workbook;
    this.sheet = workbook.createSheet(name(workbook));
    this.plain = workbook.createCellStyle();
    plain.setWrapText(true);
    plain.setVerticalAlignment(VerticalAlignment.TOP);
    // A text that begins like a formula stays a text, even after somebody edits the cell.
    plain.setQuotePrefixed(true);
    Font black = workbook.createFont();
    black.setFontHeightInPoints(POINTS);
    plain.setFont(black);
    this.link = workbook.createCellStyle();
    link.cloneStyleFrom(plain);
    Font blue = workbook.createFont();
    blue.setColor(IndexedColors.BLUE.getIndex());
    blue.setUnderline(Font.U_SINGLE);
    blue.setFontHeightInPoints(POINTS);
    link.setFont(blue);
  }

  /** The sender may have a sheet of that name himself. */
  private static String name(Workbook workbook) {
    String name = ReturnMark.SHEET;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      name = ReturnMark.SHEET + " (" + i + ")";
    }
    return name;
  }

  /**
   * Adds the sheet and opens the workbook at it: the first of an .xlsx, the last of an .xls, in
   * which POI would let the sender's formulas point to other sheets when sheets change places.
   *
   * @param guide what to do, Vietnamese and English
   */
  static void add(Workbook workbook, ReturnRequest request, List<String> guide, Linked linked) {
    FaultList list = new FaultList(workbook);
    list.head(request, guide);
    int shown = Math.min(MOST, request.faults().size());
    for (int i = 0; i < shown; i++) {
      list.fault(i, request.faults().get(i), linked);
    }
    list.look(shown);
    if (workbook instanceof XSSFWorkbook) {
      workbook.setSheetOrder(list.sheet.getSheetName(), 0);
    }
    int place = workbook.getSheetIndex(list.sheet);
    workbook.setActiveSheet(place);
    workbook.setSelectedTab(place);
  }

  /** Whether cells of the list lead to the cells of the workbook. */
  enum Linked {
    YES,
    NO
  }

  private void head(ReturnRequest request, List<String> guide) {
    CellStyle mark = workbook.createCellStyle();
    Font small = workbook.createFont();
    small.setFontHeightInPoints((short) 7);
    small.setColor(IndexedColors.GREY_40_PERCENT.getIndex());
    mark.setFont(small);
    text(0, 0, ReturnMark.of(request.fileId()), mark);
    CellStyle title = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    bold.setFontHeightInPoints((short) 14);
    title.setFont(bold);
    text(1, 0, "Các ô cần sửa trong tệp " + request.fileName(), title);
    CellStyle line = workbook.createCellStyle();
    for (int i = 0; i < guide.size(); i++) {
      text(2 + i, 0, guide.get(i), line);
    }
  }

  private void fault(int number, ReturnRequest.Fault fault, Linked linked) {
    int row = HEADER + 1 + number;
    text(row, 0, Integer.toString(number + 1), plain);
    text(row, 1, fault.sheet() == null ? "" : fault.sheet(), plain);
    String place = fault.cell() == null ? "dòng " + fault.row() : fault.cell();
    Cell cell = text(row, 2, place, linked == Linked.YES ? link : plain);
    if (linked == Linked.YES) {
      Hyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      to.setAddress(Marks.reference(workbook, fault));
      cell.setHyperlink(to);
    }
    text(row, 3, fault.column() == null ? "" : fault.column(), plain);
    text(row, 4, fault.raw() == null ? "" : fault.raw(), plain);
    text(row, 5, fault.vi(), plain);
    text(row, 6, fault.en(), plain);
    text(row, 7, fault.rule(), plain);
    sheet.getRow(row).setHeightInPoints(height(sheet.getRow(row)));
  }

  /** As high as its longest text: only Excel finds that out by itself. */
  private static float height(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      // Words are wrapped whole, which leaves some of a line empty.
      int line = WIDTHS[cell.getColumnIndex()] - 3;
      lines = Math.max(lines, 1 + (cell.getStringCellValue().length() - 1) / line);
    }
    return Math.min(HIGHEST, lines * POINTS * 1.35f);
  }

  private void look(int faults) {
    CellStyle header = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    header.setFont(bold);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (int c = 0; c < HEADINGS.length; c++) {
      text(HEADER, c, HEADINGS[c], header);
      sheet.setColumnWidth(c, WIDTHS[c] * 256);
    }
    sheet.createFreezePane(0, HEADER + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + faults, 0, HEADINGS.length - 1));
    sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
  }

  private Cell text(int row, int column, String text, CellStyle style) {
    Row there = sheet.getRow(row);
    Cell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}
