package vn.hoi.ingest.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.DateSystem;
import vn.hoi.ingest.text.VietnameseText;

/** Gathers the cells of an .xls from its records, whatever their order within a sheet. */
final class XlsRecords {
  private record Place(int row, int column, int style) {}

  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final XlsFonts fonts = new XlsFonts();
  private final Map<Integer, String> formats = new HashMap<>();
  private final Map<Integer, NumberLook> looks = new HashMap<>();
  private final List<SourceRow> rows = new ArrayList<>();
  private final TreeMap<Integer, TreeMap<Integer, SourceCell>> cells = new TreeMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Map<Integer, SheetLayout> layouts = new HashMap<>();
  private DateSystem dates = DateSystem.FROM_1900;
  private @Nullable SSTRecord texts;
  private @Nullable Place awaitsText;
  private int sheet = -1;

  /** In a sheet 1, in a chart that lies in a sheet 2, between sheets 0. */
  private int depth;

  /** The cells of a chart are what it last drew. */
  private boolean inChart;

  void take(org.apache.poi.hssf.record.Record record) {
    if (record instanceof BOFRecord begin) {
      begin(begin.getType());
    } else if (record instanceof EOFRecord) {
      depth = Math.max(0, depth - 1);
      inChart = false;
    } else if (inChart) {
      return;
    } else if (record instanceof BoundSheetRecord bound) {
      sheets.add(bound);
    } else if (record instanceof SSTRecord shared) {
      texts = shared;
    } else if (record instanceof FontRecord font) {
      fonts.font(font);
    } else if (record instanceof DateWindow1904Record window) {
      dates = window.getWindowing() == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
    } else if (record instanceof ExtendedFormatRecord style) {
      formatOfStyle.add((int) style.getFormatIndex());
      fonts.style(style);
    } else if (record instanceof FormatRecord format) {
      formats.put(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof RowRecord row) {
      if (row.getZeroHeight()) {
        hiddenRows.add(row.getRowNumber());
      }
    } else if (record instanceof ColumnInfoRecord columns) {
      if (columns.getHidden()) {
        here().hide(columns.getFirstColumn(), columns.getLastColumn());
      }
    } else if (record instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress area = merged.getAreaAt(i);
        here()
            .merge(
                new MergedBlock(
                    area.getFirstRow(),
                    area.getFirstColumn(),
                    area.getLastRow(),
                    area.getLastColumn()));
      }
    } else {
      takeCell(record);
    }
  }

  private SheetLayout here() {
    return layouts.computeIfAbsent(sheet - 1, k -> new SheetLayout());
  }

  /** A part of the workbook begins; a chart in the midst of a sheet is part of that sheet. */
  private void begin(int type) {
    inChart = type == BOFRecord.TYPE_CHART;
    if (inChart && depth > 0) {
      depth++;
    } else {
      endSheet();
      sheet++;
      depth = 1;
    }
  }

  private void takeCell(org.apache.poi.hssf.record.Record record) {
    if (record instanceof LabelSSTRecord label && texts != null) {
      UnicodeString text = texts.getString(label.getSSTIndex());
      int style = label.getXFIndex();
      boolean struck = fonts.isStruck(style, text);
      text(label.getRow(), label.getColumn(), fonts.read(style, text), struck);
    } else if (record instanceof LabelRecord label) {
      String text = fonts.read(label.getXFIndex(), label.getValue());
      text(label.getRow(), label.getColumn(), text, fonts.isStruck(label.getXFIndex()));
    } else if (record instanceof NumberRecord n) {
      number(n.getRow(), n.getColumn(), n.getXFIndex(), n.getValue());
    } else if (record instanceof RKRecord n) {
      number(n.getRow(), n.getColumn(), n.getXFIndex(), n.getRKNumber());
    } else if (record instanceof MulRKRecord many) {
      for (int i = 0; i < many.getNumColumns(); i++) {
        int column = many.getFirstColumn() + i;
        number(many.getRow(), column, many.getXFAt(i), many.getRKNumberAt(i));
      }
    } else if (record instanceof BoolErrRecord cell) {
      if (cell.isError()) {
        error(cell.getRow(), cell.getColumn(), cell.getErrorValue());
      } else {
        bool(cell.getRow(), cell.getColumn(), cell.getBooleanValue());
      }
    } else if (record instanceof FormulaRecord formula) {
      formula(formula);
    } else if (record instanceof StringRecord result && awaitsText != null) {
      String text = fonts.read(awaitsText.style(), result.getString());
      boolean struck = fonts.isStruck(awaitsText.style());
      text(awaitsText.row(), awaitsText.column(), text, struck);
      awaitsText = null;
    }
  }

  private void formula(FormulaRecord formula) {
    int row = formula.getRow();
    int column = formula.getColumn();
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC ->
          number(row, column, formula.getXFIndex(), formula.getValue(), SourceCell::asResult);
      case STRING ->
          awaitsText =
              formula.hasCachedResultString() ? new Place(row, column, formula.getXFIndex()) : null;
      case BOOLEAN -> bool(row, column, formula.getCachedBooleanValue());
      case ERROR -> error(row, column, formula.getCachedErrorValue());
      case FORMULA, BLANK, _NONE ->
          put(row, SourceCell.of(column, CellKind.FORMULA_WITHOUT_VALUE, "="));
    }
  }

  private void number(int row, int column, int style, double value) {
    number(row, column, style, value, UnaryOperator.identity());
  }

  private void number(
      int row, int column, int style, double value, UnaryOperator<SourceCell> origin) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      error(row, column, FormulaError.NUM.getCode());
      return;
    }
    int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    String builtIn = id < 0 || id > 0x31 ? null : BuiltinFormats.getBuiltinFormat(id);
    String format = formats.getOrDefault(id, builtIn);
    NumberLook look = looks.computeIfAbsent(id, i -> NumberLook.of(i, format));
    Integer decimals = NumberLook.decimals(id, format);
    SourceCell cell =
        origin.apply(SourceCell.number(column, BigDecimal.valueOf(value), look, decimals, dates));
    put(row, fonts.isStruck(style) ? cell.struck() : cell);
  }

  private void bool(int row, int column, boolean value) {
    put(row, SourceCell.of(column, CellKind.BOOLEAN, String.valueOf(value)));
  }

  private void error(int row, int column, int code) {
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    put(row, SourceCell.of(column, CellKind.ERROR, text));
  }

  private void text(int row, int column, String text, boolean struck) {
    if (!VietnameseText.clean(text).isEmpty()) {
      SourceCell cell = SourceCell.text(column, text);
      put(row, struck ? cell.struck() : cell);
    }
  }

  /** Of a cell that is there twice nobody can tell which value counts. */
  private void put(int row, SourceCell cell) {
    if (cells.computeIfAbsent(row, r -> new TreeMap<>()).put(cell.column(), cell) != null) {
      String address = SourceRow.columnName(cell.column()) + (row + 1);
      throw XlsxTwice.refusal(Math.max(1, sheet), address);
    }
  }

  private void endSheet() {
    BoundSheetRecord bound = sheet >= 1 && sheet <= sheets.size() ? sheets.get(sheet - 1) : null;
    String name = bound == null ? "?" : bound.getSheetname();
    boolean hidden = bound != null && (bound.isHidden() || bound.isVeryHidden());
    for (Map.Entry<Integer, TreeMap<Integer, SourceCell>> row : cells.entrySet()) {
      List<SourceCell> inOrder = List.copyOf(row.getValue().values());
      rows.add(
          new SourceRow(
              name,
              row.getKey() + 1,
              hidden || hiddenRows.contains(row.getKey()),
              row.getValue().lastKey() + 1,
              inOrder));
    }
    cells.clear();
    hiddenRows.clear();
    awaitsText = null;
  }

  /** The names of the sheets, once all records are taken. */
  List<String> names() {
    return sheets.stream().map(BoundSheetRecord::getSheetname).toList();
  }

  /** The layout of a sheet by its position, once all records are taken. */
  SheetLayout layout(int position) {
    return layouts.getOrDefault(position, SheetLayout.PLAIN);
  }

  List<SourceRow> rows() {
    endSheet();
    return rows;
  }
}
