package vn.hoi.ingest.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/** Lays a form out: titles, header, a row for each unit or blank rows, checks of the cells. */
final class FormSheet {
  /** Rows to fill where the form lists things and not units. */
  private static final int BLANK_ROWS = 200;

  private static final int NUMBER_WIDTH = 6;

  private static final int NAME_WIDTH = 28;

  /** A line of the header in points. */
  private static final float LINE = 15;

  private final Workbook workbook;
  private final FormLayout layout;
  private final UnitRegister register;
  private final List<UnitVersion> units;
  private final FormStyles styles;
  private final Sheet sheet;
  private int next;

  FormSheet(Workbook workbook, FormLayout layout, UnitRegister register, List<UnitVersion> units) {
    this.workbook = workbook;
    this.layout = layout;
    this.register = register;
    this.units = units;
    this.styles = new FormStyles(workbook);
    this.sheet = workbook.createSheet(layout.mapping().workbook() ? "Biểu" : "Số liệu");
  }

  void write() {
    int width = layout.headings().size();
    for (String title : layout.titles()) {
      text(next, 0, title, styles.title());
      if (width > 1) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, width - 1));
      }
      next++;
    }
    next += layout.titles().isEmpty() ? 0 : 1;
    header();
    int first = next;
    rows();
    new FormChecks(workbook, sheet, layout, register, units).add(first, next - 1);
    look(first, width);
  }

  private void header() {
    List<String[]> headings = layout.headings();
    int rows = layout.headerRows();
    for (int c = 0; c < headings.size(); c++) {
      String[] parts = headings.get(c);
      boolean continued = c > 0 && parts.length > 1 && headings.get(c - 1)[0].equals(parts[0]);
      text(next, c, continued ? "" : parts[0], styles.header());
      if (rows == 2) {
        text(next + 1, c, parts.length > 1 ? parts[1] : "", styles.header());
        merge(headings, c);
      }
    }
    for (int r = 0; r < rows; r++) {
      sheet.getRow(next + r).setHeightInPoints(LINE * Math.max(lines(), rows) / rows);
    }
    next += rows;
  }

  /** How many lines the longest heading of one part takes; words are wrapped whole. */
  private int lines() {
    int lines = 1;
    for (int c = 0; c < layout.headings().size(); c++) {
      String[] parts = layout.headings().get(c);
      int perLine = width(c) - 2;
      lines =
          Math.max(lines, parts.length * (1 + (parts[parts.length - 1].length() - 1) / perLine));
    }
    return lines;
  }

  private int width(int column) {
    if (layout.numbered() && column == 0) {
      return NUMBER_WIDTH;
    }
    if (column < layout.position(0)) {
      return NAME_WIDTH;
    }
    int word =
        Stream.of(String.join(" ", layout.headings().get(column)).split(" ", -1))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    // A word that is wider than its cell is broken anywhere.
    return Math.max(
        word + 4, FormStyles.width(layout.mapping().columns().get(column - layout.position(0))));
  }

  private void merge(List<String[]> headings, int column) {
    String[] parts = headings.get(column);
    if (parts.length == 1) {
      sheet.addMergedRegion(new CellRangeAddress(next, next + 1, column, column));
      return;
    }
    int last = column;
    while (last + 1 < headings.size()
        && headings.get(last + 1).length > 1
        && headings.get(last + 1)[0].equals(parts[0])) {
      last++;
    }
    boolean begins = column == 0 || !headings.get(column - 1)[0].equals(parts[0]);
    if (begins && last > column) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, column, last));
    }
  }

  private void rows() {
    if (!layout.rowForEachUnit()) {
      for (int i = 0; i < BLANK_ROWS; i++) {
        blank(i + 1);
      }
      return;
    }
    String district = "";
    int number = 0;
    int section = 0;
    for (UnitVersion unit : units) {
      boolean begins = !Objects.equals(unit.districtId(), district);
      if (begins && layout.mapping().sections()) {
        section(++section, unit);
        number = 0;
      }
      district = Objects.requireNonNullElse(unit.districtId(), "");
      unit(++number, unit);
    }
  }

  private void section(int number, UnitVersion unit) {
    Row row = sheet.createRow(next);
    int place = layout.position(layout.unitColumn());
    for (int c = 0; c < layout.headings().size(); c++) {
      row.createCell(c).setCellStyle(styles.section());
    }
    row.getCell(0).setCellValue(FormStyles.roman(number));
    row.getCell(place).setCellValue(districtTitle(unit));
    next++;
  }

  private void unit(int number, UnitVersion unit) {
    boolean code =
        layout.mapping().columns().get(layout.unitColumn()).type() == ValueType.UNIT_CODE;
    Row row = blank(number);
    int column = layout.position(layout.unitColumn());
    row.getCell(column).setCellValue(code ? unit.code() : unit.title());
    row.getCell(column).setCellStyle(styles.given());
    if (layout.named()) {
      int place = layout.position(0) - 1;
      row.createCell(place).setCellValue(unit.title());
      row.getCell(place).setCellStyle(styles.given());
    }
    int district = layout.column(ValueType.DISTRICT);
    if (district >= 0) {
      row.getCell(layout.position(district)).setCellValue(districtTitle(unit));
      row.getCell(layout.position(district)).setCellStyle(styles.given());
    }
  }

  private Row blank(int number) {
    Row row = sheet.createRow(next++);
    if (layout.numbered()) {
      row.createCell(0).setCellStyle(styles.number());
      row.getCell(0).setCellValue(Integer.toString(number));
    }
    List<ColumnDefinition> columns = layout.mapping().columns();
    for (int c = 0; c < columns.size(); c++) {
      row.createCell(layout.position(c)).setCellStyle(styles.of(columns.get(c)));
    }
    return row;
  }

  private String districtTitle(UnitVersion unit) {
    UnitVersion district = register.district(Objects.requireNonNull(unit.districtId()));
    return Objects.requireNonNull(district).title();
  }

  private void look(int first, int width) {
    for (int c = 0; c < width; c++) {
      sheet.setColumnWidth(c, width(c) * 256);
    }
    sheet.createFreezePane(0, first);
    sheet.setRepeatingRows(new CellRangeAddress(first - layout.headerRows(), first - 1, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setCenter(String.format(Locale.ROOT, "Trang %s/%s", "&P", "&N"));
  }

  private void text(int row, int column, String text, CellStyle style) {
    Row there = sheet.getRow(row);
    var cell = (there == null ? sheet.createRow(row) : there).createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
