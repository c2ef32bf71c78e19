package vn.hoi.synthetic;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a source file as a plain reader sees them, by row or line number. */
record SourceRows(Map<Integer, List<String>> rows, int header) {

  static SourceRows read(Path file) {
    try {
      return file.toString().endsWith(".csv") ? csv(file) : xlsx(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceRows csv(Path file) throws IOException {
    Map<Integer, List<String>> rows = new TreeMap<>();
    char separator = file.toString().contains("tai_chinh") ? ';' : ',';
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .commentStrategy(CommentStrategy.NONE)
            .ofCsvRecord(file)) {
      reader.forEach(r -> rows.put((int) r.getStartingLineNumber(), r.getFields()));
    }
    return new SourceRows(rows, 2);
  }

  private static SourceRows xlsx(Path file) throws IOException {
    Map<Integer, List<String>> rows = new TreeMap<>();
    int header = 0;
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> stream = workbook.getFirstSheet().openStream()) {
      for (Row row : stream.toList()) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(text(cell)));
        rows.put(row.getRowNum(), texts);
        header = texts.contains("STT") ? row.getRowNum() : header;
      }
    }
    return new SourceRows(rows, header);
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
      return "=" + cell.getFormula();
    }
    return cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  /** The cell under a heading, wherever the heading stands in a header of one or two rows. */
  String cell(int row, String heading) {
    int column = rows.get(header).indexOf(heading);
    if (column < 0) {
      column = rows.get(header + 1).indexOf(heading);
    }
    if (column < 0) {
      throw new IllegalArgumentException("no heading " + heading);
    }
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  int headerWidth() {
    return rows.get(header).size();
  }

  int width(int row) {
    return rows.get(row).size();
  }

  /** In how many cells two rows agree. */
  int alike(int row, int other) {
    List<String> a = rows.get(row);
    List<String> b = rows.getOrDefault(other, List.of());
    int alike = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      alike += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return alike;
  }
}
