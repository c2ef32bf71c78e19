package vn.hoi.ingest.unit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Hashes;

/**
 * What the definitions say about units that change: the events, and the names from then on.
 *
 * @param communes the file of commune versions
 * @param successions the file of events
 */
public record ReferenceFiles(Path communes, Path successions) {
  /** A commune as the reference names it from a day on. */
  public record Renamed(String code, String name, String type, LocalDate from, int line) {}

  /** The files in force. */
  public static ReferenceFiles of(DefinitionFiles files) {
    return new ReferenceFiles(
        files.require("reference/hanoi_communes.csv"),
        files.require("reference/hanoi_commune_succession.csv"));
  }

  /** The {@code source_file.file_id} of one of the files. */
  public static String fileId(Path file) {
    return Hashes.of(file).substring(0, 16);
  }

  /** The events, in order of the file. */
  public List<Succession> events() {
    return read(
        successions,
        row ->
            new Succession(
                LocalDate.parse(row.getField("effective_date")),
                row.getField("from_code"),
                row.getField("to_code"),
                row.getField("extent"),
                row.getField("population_moved").isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(row.getField("population_moved"))),
                row.getField("constant_boundary_group"),
                (int) row.getStartingLineNumber()));
  }

  /** The communes that begin on a dated day. */
  public List<Renamed> renamed() {
    return read(communes, row -> row).stream()
        .filter(row -> !row.getField("valid_from").isEmpty())
        .map(
            row ->
                new Renamed(
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("type"),
                    LocalDate.parse(row.getField("valid_from")),
                    (int) row.getStartingLineNumber()))
        .toList();
  }

  private static <T> List<T> read(Path file, Function<NamedCsvRecord, T> reader) {
    List<T> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        try {
          rows.add(reader.apply(row));
        } catch (DateTimeException | NumberFormatException | NoSuchElementException e) {
          throw Problem.ofAuthor(
              "Cannot read the reference file "
                  + file
                  + ", line "
                  + row.getStartingLineNumber()
                  + ": "
                  + e.getMessage()
                  + ". Write dates as 2020-03-01 and numbers in digits.");
        }
      }
    } catch (IOException e) {
      throw Problem.ofOperator("Cannot read the reference file " + file + ".", e);
    }
    return rows;
  }
}
