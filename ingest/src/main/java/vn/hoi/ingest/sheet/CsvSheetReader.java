package vn.hoi.ingest.sheet;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV with its line numbers. The separator (comma, semicolon or tab) is the one that stands
 * most often in the first line that is no comment; a comment begins with {@code #}.
 */
final class CsvSheetReader implements SheetReader {
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final char separator;

  CsvSheetReader(Path file) {
    try {
      CsvEncoding encoding = CsvEncoding.of(file);
      separator = encoding.separator(file);
      reader = format(separator).ofCsvRecord(encoding.open(file));
      records = reader.iterator();
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }

  static CsvReader.CsvReaderBuilder format(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.READ)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  @Override
  public @Nullable SourceRow next() {
    try {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        SourceRow row = read(record, (int) record.getStartingLineNumber(), separator);
        if (!row.cells().isEmpty()) {
          return row;
        }
      }
      return null;
    } catch (CsvParseException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? CsvEncoding.refused()
          : new RefusedFileException(
              FileRule.FILE_BROKEN,
              "có dấu ngoặc kép mở mà không đóng, hoặc đóng ở giữa ô. Lưu lại bảng dưới dạng “CSV"
                  + " UTF-8” rồi gửi lại tệp.",
              "a quotation mark is opened and never closed, or closed in the middle of a field."
                  + " Save the table again as \"CSV UTF-8\" and send it again.");
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof CharacterCodingException
          ? CsvEncoding.refused()
          : SourceFiles.missing();
    }
  }

  static SourceRow read(CsvRecord record, int line, char separator) {
    if (record.isComment()) {
      String text = "#" + record.getField(0);
      return ExcelErrors.lead(text)
          ? read(uncommented(text, separator), line, separator)
          : new SourceRow(null, line, false, 1, List.of(SourceCell.text(0, text)));
    }
    List<SourceCell> cells = new ArrayList<>(record.getFieldCount());
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank()) {
        cells.add(SourceCell.text(i, record.getField(i)));
      }
    }
    return new SourceRow(null, line, false, record.getFieldCount(), cells);
  }

  /** A line whose first field is an error of Excel: #REF!;Liễu Giai. */
  private static CsvRecord uncommented(String text, char separator) {
    try (CsvReader<CsvRecord> one =
        format(separator).commentStrategy(CommentStrategy.NONE).ofCsvRecord(text)) {
      return one.iterator().next();
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }
}
