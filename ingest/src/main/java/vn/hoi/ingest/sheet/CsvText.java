package vn.hoi.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a text file in UTF-8 is put together, for those who read its bytes themselves.
 *
 * @param mark the bytes of the byte order mark
 */
public record CsvText(int mark, char separator) {
  /** The format of a file; empty when it is not in UTF-8. */
  public static Optional<CsvText> of(Path file) {
    try {
      CsvEncoding encoding = CsvEncoding.of(file);
      return encoding.charset().equals(StandardCharsets.UTF_8)
          ? Optional.of(new CsvText(encoding.mark(), encoding.separator(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }

  /**
   * Reads one line that is a record on its own.
   *
   * @return the row, or nothing when all its fields are blank; empty when the line is no record on
   *     its own
   */
  public Optional<List<SourceRow>> line(String text, int number) {
    try (CsvReader<CsvRecord> reader = CsvSheetReader.format(separator).ofCsvRecord(text)) {
      List<CsvRecord> records = reader.stream().toList();
      if (records.size() > 1) {
        return Optional.empty();
      }
      return Optional.of(
          records.stream()
              .map(r -> CsvSheetReader.read(r, number, separator, UnaryOperator.identity()))
              .filter(r -> !r.cells().isEmpty())
              .toList());
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory cannot be read", e);
    }
  }
}
