package vn.hoi.ingest.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.ColumnDefinition;
import vn.hoi.ingest.text.VietnameseDate;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;

/** Lets Excel check cells as they are filled, by the same bounds and lists as ingest will. */
final class FormChecks {
  private static final String LISTS = "Danh mục";

  /** As far as Excel counts without loss. */
  private static final long MOST = 999_999_999_999L;

  private final Workbook workbook;
  private final Sheet sheet;
  private final FormLayout layout;
  private final UnitRegister register;
  private final List<UnitVersion> units;
  private @Nullable Sheet lists;
  private int listColumns;

  FormChecks(
      Workbook workbook,
      Sheet sheet,
      FormLayout layout,
      UnitRegister register,
      List<UnitVersion> units) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.layout = layout;
    this.register = register;
    this.units = units;
  }

  void add(int firstRow, int lastRow) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    List<ColumnDefinition> columns = layout.mapping().columns();
    for (int i = 0; i < columns.size(); i++) {
      DataValidationConstraint constraint = constraint(helper, columns.get(i));
      if (constraint != null) {
        int c = layout.position(i);
        DataValidation check =
            helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, c, c));
        check.setEmptyCellAllowed(true);
        check.setSuppressDropDownArrow(true);
        check.setShowErrorBox(true);
        check.createErrorBox("Kiểm tra lại", hint(columns.get(i)));
        sheet.addValidationData(check);
      }
    }
    if (lists != null) {
      workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.HIDDEN);
    }
  }

  private @Nullable DataValidationConstraint constraint(
      DataValidationHelper helper, ColumnDefinition column) {
    long max = Math.min(column.max(), MOST);
    return switch (column.type()) {
      case WHOLE, MONEY ->
          helper.createNumericConstraint(
              ValidationType.INTEGER,
              OperatorType.BETWEEN,
              Long.toString(column.min()),
              Long.toString(max));
      case DECIMAL ->
          helper.createNumericConstraint(
              ValidationType.DECIMAL,
              OperatorType.BETWEEN,
              Long.toString(column.min()),
              Long.toString(max));
      case PERCENT ->
          helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "0", "100");
      case DATE ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, excel(column.from()), excel(column.to()), "dd/mm/yyyy");
      case CHOICE -> helper.createFormulaListConstraint(list(column.labels()));
      case UNIT_NAME -> helper.createFormulaListConstraint(list(unitNames()));
      case UNIT_CODE ->
          helper.createFormulaListConstraint(list(units.stream().map(UnitVersion::code).toList()));
      case DISTRICT ->
          helper.createFormulaListConstraint(
              list(register.districts().stream().map(UnitVersion::title).toList()));
      case PERSON -> helper.createTextLengthConstraint(OperatorType.BETWEEN, "9", "12");
      case TEXT, ID, RECORD_NUMBER, LABEL -> null;
    };
  }

  private List<String> unitNames() {
    List<String> names = new ArrayList<>(units.stream().map(UnitVersion::title).toList());
    if (layout.mapping().sections() || !layout.mapping().levelColumn().isEmpty()) {
      names.addAll(register.districts().stream().map(UnitVersion::title).toList());
    }
    return names.stream().distinct().toList();
  }

  /** Excel's own date function: the serial number depends on nothing then. */
  private static String excel(LocalDate date) {
    return String.format(
        Locale.ROOT, "DATE(%d,%d,%d)", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Writes a list into the hidden sheet and gives its place. */
  private String list(List<String> values) {
    Sheet there = lists == null ? workbook.createSheet(LISTS) : lists;
    lists = there;
    int column = listColumns++;
    for (int i = 0; i < values.size(); i++) {
      var row = there.getRow(i) == null ? there.createRow(i) : there.getRow(i);
      row.createCell(column).setCellValue(values.get(i));
    }
    String letter = CellReference.convertNumToColString(column);
    return "'" + LISTS + "'!$" + letter + "$1:$" + letter + "$" + Math.max(1, values.size());
  }

  private static String hint(ColumnDefinition column) {
    return switch (column.type()) {
      case WHOLE, MONEY -> "Ghi số nguyên " + column.rangeVi() + ".";
      case DECIMAL -> "Ghi một số " + column.rangeVi() + ".";
      case PERCENT ->
          "Ghi tỷ lệ phần trăm từ 0 đến 100; từ 1 trở xuống thì ghi cả dấu %, ví dụ 0,5%.";
      case DATE ->
          "Ghi ngày từ "
              + VietnameseDate.vietnamese(column.from())
              + " đến "
              + VietnameseDate.vietnamese(column.to())
              + ".";
      case CHOICE, UNIT_NAME, UNIT_CODE, DISTRICT -> "Chọn một giá trị trong danh sách.";
      case PERSON -> "Ghi 12 chữ số (hoặc 9 chữ số của chứng minh nhân dân cũ).";
      case TEXT, ID, RECORD_NUMBER, LABEL -> "";
    };
  }
}
