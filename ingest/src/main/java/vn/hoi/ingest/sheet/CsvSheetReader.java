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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyText;

/**
 * Reads CSV with its line numbers. The separator (comma, semicolon, tab or bar) is the one that
 * stands most often in the first line that is no comment; a comment begins with {@code #}.
 */
final class CsvSheetReader implements SheetReader {
  private final Path file;
  private final char separator;
  private CsvEncoding encoding;
  private CsvReader<CsvRecord> reader;
  private Iterator<CsvRecord> records;
  private long taken;

  /** Of the records that were taken those that must be passed over once more. */
  private long again;

  CsvSheetReader(Path file) {
    this.file = file;
    try {
      encoding = CsvEncoding.of(file);
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
    CsvRecord record = nextRecord();
    while (record != null) {
      SourceRow row = read(record, (int) record.getStartingLineNumber(), separator, encoding::read);
      if (!row.cells().isEmpty()) {
        return row;
      }
      record = nextRecord();
    }
    return null;
  }

  private @Nullable CsvRecord nextRecord() {
    while (true) {
      try {
        for (; again > 0; again--) {
          records.next();
        }
        CsvRecord record = records.hasNext() ? records.next() : null;
        taken++;
        return record;
      } catch (CsvParseException e) {
        if (!(e.getCause() instanceof CharacterCodingException)) {
          throw broken();
        }
        readAgain();
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof CharacterCodingException)) {
          throw SourceFiles.missing();
        }
        readAgain();
      }
    }
  }

  /**
   * Goes on behind the records that were taken, in the encoding that the file turns out to be in.
   */
  private void readAgain() {
    try {
      encoding = encoding.instead(file);
      reader.close();
      reader = format(separator).ofCsvRecord(encoding.open(file));
      records = reader.iterator();
      again = taken;
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }

  /**
   * The row of a record.
   *
   * @param seen what people saw of the characters of a field
   */
  static SourceRow read(CsvRecord record, int line, char separator, UnaryOperator<String> seen) {
    if (record.isComment()) {
      String text = "#" + record.getField(0);
      return ExcelErrors.lead(text)
          ? read(uncommented(text, separator), line, separator, seen)
          : new SourceRow(null, line, false, 1, List.of(text(0, text, seen)));
    }
    List<SourceCell> cells = new ArrayList<>(record.getFieldCount());
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank()) {
        cells.add(text(i, record.getField(i), seen));
      }
    }
    return new SourceRow(null, line, false, record.getFieldCount(), cells);
  }

  /** A field; its font was lost on the way, where it had one of before Unicode. */
  private static SourceCell text(int column, String field, UnaryOperator<String> seen) {
    return SourceCell.text(column, LegacyText.read(seen.apply(field), null));
  }

  /** A line whose first field is an error of Excel: #REF!;Liễu Giai. */
  private static CsvRecord uncommented(String text, char separator) {
    try (CsvReader<CsvRecord> one =
        format(separator).commentStrategy(CommentStrategy.NONE).ofCsvRecord(text)) {
      return one.iterator().next();
    } catch (CsvParseException e) {
      throw broken();
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot be read", e);
    }
  }

  private static RefusedFileException broken() {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "có dấu ngoặc kép mở mà không đóng, hoặc đóng ở giữa ô. Lưu lại bảng dưới dạng “CSV UTF-8”"
            + " rồi gửi lại tệp.",
        "a quotation mark is opened and never closed, or closed in the middle of a field. Save the"
            + " table again as \"CSV UTF-8\" and send it again.");
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
