package vn.hoi.ingest.unit;

import de.siegmar.fastcsv.reader.CommentStrategy;
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
import org.jspecify.annotations.Nullable;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.Boundaries;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Hashes;

/**
 * What the definitions say about units that no list of communes tells: later names, the events that
 * led to them, and units that are no administrative ones.
 *
 * @param communes the file of commune versions
 * @param successions the file of events
 * @param others the file of units that are no communes and no districts
 * @param groupsUntil events after this day join no constant-boundary groups
 */
public record ReferenceFiles(Path communes, Path successions, Path others, LocalDate groupsUntil) {
  /**
   * A commune as the reference names it from a day on.
   *
   * @param parent code of its district, 01 or empty where it has none
   */
  public record Renamed(
      String code, String name, String type, String parent, LocalDate from, int line) {}

  /** The files in force. */
  public static ReferenceFiles of(DefinitionFiles files) {
    return new ReferenceFiles(
        files.require("reference/hanoi_communes.csv"),
        files.require("reference/hanoi_commune_succession.csv"),
        files.require("reference/other_units.csv"),
        Boundaries.load(files).groupsUntil());
  }

  /** All files, each a source of units. */
  public List<Path> all() {
    return List.of(communes, successions, others);
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
                row.getField("to_parent"),
                row.getField("source"),
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
                    row.getField("district_code"),
                    LocalDate.parse(row.getField("valid_from")),
                    (int) row.getStartingLineNumber()))
        .toList();
  }

  /** The units that are no communes and no districts. */
  public List<OtherUnit> otherUnits() {
    return read(
        others,
        row ->
            new OtherUnit(
                row.getField("code"),
                row.getField("name"),
                row.getField("type"),
                row.getField("kind"),
                row.getField("level"),
                row.getField("parent"),
                day(row.getField("valid_from")),
                day(row.getField("valid_to")),
                row.getField("source"),
                (int) row.getStartingLineNumber()));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static <T> List<T> read(Path file, Function<NamedCsvRecord, T> reader) {
    List<T> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        try {
          rows.add(reader.apply(row));
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
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
