package vn.hoi.ingest.template;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.mapping.ValueType;

/** How the cells of a form look: what is given is grey, what is to be filled is white. */
final class FormStyles {
  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };
  private static final String[] TENS = {"", "X", "X".repeat(2), "X".repeat(3), "XL"};

  private final Workbook workbook;
  private final Map<ValueType, CellStyle> byType = new EnumMap<>(ValueType.class);
  private final CellStyle title;
  private final CellStyle header;
  private final CellStyle given;
  private final CellStyle number;
  private final CellStyle section;

  FormStyles(Workbook workbook) {
    this.workbook = workbook;
    Font bold = workbook.createFont();
    bold.setBold(true);
    this.title = workbook.createCellStyle();
    title.setFont(bold);
    title.setAlignment(HorizontalAlignment.CENTER);
    this.given = bordered();
    grey(given);
    given.setDataFormat(workbook.createDataFormat().getFormat("@"));
    this.number = workbook.createCellStyle();
    number.cloneStyleFrom(given);
    number.setAlignment(HorizontalAlignment.CENTER);
    this.header = bordered();
    header.setFont(bold);
    header.setAlignment(HorizontalAlignment.CENTER);
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    header.setWrapText(true);
    grey(header);
    this.section = bordered();
    section.setFont(bold);
    grey(section);
  }

  private CellStyle bordered() {
    CellStyle style = workbook.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void grey(CellStyle style) {
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  CellStyle title() {
    return title;
  }

  CellStyle header() {
    return header;
  }

  CellStyle given() {
    return given;
  }

  CellStyle number() {
    return number;
  }

  CellStyle section() {
    return section;
  }

  /** The style of a cell that is to be filled. */
  CellStyle of(ColumnDefinition column) {
    return byType.computeIfAbsent(
        column.type(),
        type -> {
          CellStyle style = bordered();
          style.setDataFormat(workbook.createDataFormat().getFormat(format(type)));
          return style;
        });
  }

  private static String format(ValueType type) {
    return switch (type) {
      // Years are whole numbers too, so no thousands are parted.
      case WHOLE -> "0";
      case MONEY -> "#,##0";
      case PERCENT -> "0.00";
      case DECIMAL -> "0.####";
      case DATE -> "dd/mm/yyyy";
      case TEXT, ID, RECORD_NUMBER, LABEL, CHOICE, PERSON, UNIT_CODE, UNIT_NAME, DISTRICT -> "@";
    };
  }

  /** The width of a column in characters. */
  static int width(ColumnDefinition column) {
    return switch (column.type()) {
      case WHOLE, PERCENT, DECIMAL, DATE -> 13;
      case MONEY, UNIT_CODE, PERSON -> 16;
      case TEXT, ID, RECORD_NUMBER, LABEL, CHOICE -> 22;
      case UNIT_NAME, DISTRICT -> 28;
    };
  }

  /** A number up to 49 in Roman digits. */
  static String roman(int number) {
    return TENS[number / 10] + ROMAN[number % 10];
  }
}
