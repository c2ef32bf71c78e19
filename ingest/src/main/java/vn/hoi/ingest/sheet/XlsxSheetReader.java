package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.DateSystem;
import vn.hoi.ingest.text.LegacyText;
import vn.hoi.ingest.text.VietnameseText;

/** Reads .xlsx row by row. The XML parser behind it resolves no entities (docs/design.md). */
final class XlsxSheetReader implements SheetReader {
  private final Path file;
  private final ReadableWorkbook workbook;
  private final DateSystem dates;
  private final @Nullable XlsxFonts fonts;
  private final List<String> names;
  private final List<String> relations;
  private final Iterator<Sheet> sheets;
  private @Nullable Sheet sheet;
  private @Nullable Stream<Row> stream;
  private @Nullable XlsxBlankTexts blanks;
  private Iterator<Row> rows = Collections.emptyIterator();
  private int number;
  private boolean searched;
  private final Map<Integer, NumberLook> looks = new HashMap<>();

  XlsxSheetReader(Path file) {
    this.file = file;
    try {
      boolean formats = XlsxFonts.hasStyles(file);
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(formats, true));
      dates = workbook.isDate1904() ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
      List<Sheet> all = workbook.getSheets().toList();
      names = all.stream().map(Sheet::getName).toList();
      relations = all.stream().map(Sheet::getId).toList();
      sheets = all.iterator();
      fonts = XlsxFonts.of(file);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw ZipCheck.broken();
    }
  }

  @Override
  public @Nullable SourceRow next() {
    try {
      while (true) {
        while (rows.hasNext()) {
          SourceRow row = read(rows.next());
          if (!row.cells().isEmpty()) {
            return row;
          }
        }
        if (!sheets.hasNext()) {
          return null;
        }
        closeStream();
        sheet = sheets.next();
        number = 0;
        searched = false;
        if (fonts != null) {
          fonts.begin(sheet.getId());
        }
        stream = sheet.openStream();
        rows = stream.iterator();
      }
    } catch (RefusedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ZipCheck.unreadable(file);
    }
  }

  @Override
  public List<String> sheets() {
    return names;
  }

  @Override
  public SheetLayout layout(int position) {
    return position < 0 ? SheetLayout.PLAIN : XlsxLayout.read(file, relations.get(position));
  }

  private SourceRow read(Row row) {
    List<SourceCell> cells = new ArrayList<>(row.getPhysicalCellCount());
    if (isDoubtful(row)) {
      refuseDamaged();
    }
    // Rows may do without a number: then they follow each other, and fastexcel counts from 0.
    number = Math.max(number + 1, row.getRowNum());
    if (fonts != null) {
      fonts.row(number);
    }
    for (Cell cell : row) {
      if (cell != null) {
        SourceCell read = read(cell);
        if (!VietnameseText.clean(read.text()).isEmpty()) {
          boolean struck = fonts != null && fonts.isStruck(read.column());
          cells.add(struck ? read.struck() : read);
        }
      }
    }
    int width = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
    boolean hidden =
        row.isHidden() || (sheet != null && sheet.getVisibility() != SheetVisibility.VISIBLE);
    return new SourceRow(sheet == null ? null : sheet.getName(), number, hidden, width, cells);
  }

  /** Of two cells with one address fastexcel keeps the last, and one of another row in this row. */
  private boolean isDoubtful(Row row) {
    int there = 0;
    boolean elsewhere = false;
    for (Cell cell : row) {
      if (cell != null) {
        there++;
        elsewhere |= cell.getAddress().getRow() + 1 != row.getRowNum();
      }
    }
    return elsewhere || there < row.getPhysicalCellCount() || row.getRowNum() <= number;
  }

  /**
   * A sheet that looks as if it gave a cell twice, or out of its place, is searched for it, once.
   */
  private void refuseDamaged() {
    if (searched || sheet == null) {
      return;
    }
    searched = true;
    int position = relations.indexOf(sheet.getId());
    XlsxTwice.find(file, sheet.getId(), position + 1)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  private SourceCell read(Cell cell) {
    int column = cell.getColumnIndex();
    Object value = cell.getValue();
    CellType type = cell.getType();
    if (type == CellType.FORMULA && value == null) {
      return isBlankText(cell)
          ? SourceCell.text(column, "")
          : SourceCell.of(column, CellKind.FORMULA_WITHOUT_VALUE, "=" + cell.getFormula());
    }
    if (type == CellType.ERROR || (type == CellType.FORMULA && isError(value))) {
      return SourceCell.of(column, CellKind.ERROR, String.valueOf(value));
    }
    if (value instanceof BigDecimal number) {
      Integer format = cell.getDataFormatId();
      int id = format == null ? 0 : format;
      String written = cell.getDataFormatString();
      NumberLook look = looks.computeIfAbsent(id, i -> NumberLook.of(i, written));
      Integer decimals = NumberLook.decimals(id, written);
      SourceCell read = SourceCell.number(column, number, look, decimals, dates);
      return type == CellType.FORMULA ? read.asResult() : read;
    }
    if (value instanceof Boolean) {
      return SourceCell.of(column, CellKind.BOOLEAN, cell.getText());
    }
    String text = value == null ? "" : XlsxEscapes.read(value.toString());
    return SourceCell.text(
        column, fonts == null ? LegacyText.read(text, null) : fonts.read(column, text));
  }

  /** Whether the result of a formula is an empty text and not missing. */
  private boolean isBlankText(Cell cell) {
    if (cell.getRawValue() == null || sheet == null) {
      return false;
    }
    if (blanks == null) {
      blanks = new XlsxBlankTexts(file, sheet.getId());
    }
    return blanks.isText(number, cell.getColumnIndex());
  }

  private static boolean isError(Object value) {
    return value instanceof String text && ExcelErrors.is(text);
  }

  private void closeStream() throws IOException {
    if (stream != null) {
      stream.close();
    }
    if (blanks != null) {
      blanks.close();
      blanks = null;
    }
  }

  @Override
  public void close() {
    try {
      closeStream();
      workbook.close();
      if (fonts != null) {
        fonts.close();
      }
    } catch (IOException e) {
      throw ZipCheck.broken();
    }
  }
}
