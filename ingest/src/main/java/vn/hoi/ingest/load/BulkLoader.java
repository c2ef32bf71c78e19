package vn.hoi.ingest.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.RowPatterns;
import vn.hoi.ingest.sheet.CsvText;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.text.Fault;
import vn.hoi.ingest.text.MoneyUnit;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;

/**
 * Reads large text files: in parts of a fixed size, on all cores, with the same records and rejects
 * as {@link FileLoader} reading row by row. A first look over the file numbers the lines and finds
 * repeated keys; a second makes the records, which DuckDB compresses as they come. What cannot be
 * told from single lines is left to the reading row by row.
 */
final class BulkLoader {
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Warehouse warehouse;
  private final BulkForm form;

  private record Part(
      long read, long accepted, long rejected, RowDistricts districts, List<TableFile> tables) {}

  private final int headRows;
  private final int partBytes;

  private BulkLoader(Warehouse warehouse, BulkForm form, int headRows, int partBytes) {
    this.warehouse = warehouse;
    this.form = form;
    this.headRows = headRows;
    this.partBytes = partBytes;
  }

  /** Puts together how a file is read; empty when it must be read row by row. */
  interface Forms {
    /** The form of a file whose header was found. */
    BulkForm of(CsvText text, Header header, int headerLine);
  }

  /**
   * A loader for a file.
   *
   * @return empty when the file must be read row by row
   */
  static Optional<BulkLoader> of(
      Warehouse warehouse,
      Path file,
      MappingDefinition mapping,
      RowPatterns patterns,
      int partBytes,
      Forms forms) {
    Optional<CsvText> text = CsvText.of(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (SheetReader reader = SourceFiles.open(file, ReadLimits.STANDARD)) {
      List<SourceRow> head = new SheetHead(reader).nextSheet();
      Header header = new HeaderFinder(head, mapping.headerRows(), patterns).find(mapping);
      return head.isEmpty()
              || !header.missing().isEmpty()
              || !header.unknown().isEmpty()
              || saysUnit(head, header)
          ? Optional.empty()
          : Optional.of(
              new BulkLoader(
                  warehouse,
                  forms.of(text.get(), header, head.get(header.end() - 1).number()),
                  header.end(),
                  partBytes));
    }
  }

  /** Whether amounts may be in something else than đồng. */
  private static boolean saysUnit(List<SourceRow> head, Header header) {
    List<String> titles =
        head.subList(0, header.firstRow()).stream()
            .flatMap(row -> row.cells().stream())
            .map(SourceCell::text)
            .toList();
    return !MoneyUnit.said(titles).isEmpty()
        || header.columns().stream().anyMatch(b -> b.definition().unit() != null);
  }

  /** Loads the file; empty when it must be read row by row after all. */
  Optional<LoadedFile> load(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      return Optional.of(load(channel));
    } catch (Unfit e) {
      return Optional.empty();
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }

  private LoadedFile load(FileChannel channel) throws IOException {
    List<Long> starts = form.parts(channel, partBytes);
    List<Integer> indexes = IntStream.range(0, starts.size() - 1).boxed().toList();
    BulkFields fields = new BulkFields(form.header().columns());
    List<BulkSurvey> parts =
        new ArrayList<>(
            Workers.map(
                indexes,
                i -> BulkSurvey.of(form, channel, starts.get(i), starts.get(i + 1), fields),
                THREADS));
    int[] firstLines = new int[parts.size()];
    int line = 1;
    for (int i = 0; i < firstLines.length; i++) {
      firstLines[i] = line;
      line = Math.addExact(line, parts.get(i).lines());
    }
    Map<Integer, Fault> repeated =
        new RepeatedLines(form, parts, firstLines).faults(channel, THREADS);
    parts.replaceAll(BulkSurvey::withoutKeys);
    return sum(
        Workers.map(
            indexes, i -> part(channel, parts.get(i), firstLines[i], fields, repeated), THREADS));
  }

  private Part part(
      FileChannel channel,
      BulkSurvey survey,
      int firstLine,
      BulkFields fields,
      Map<Integer, Fault> repeated) {
    String origin = "file:" + form.fileId();
    try (FileTables rejects = new FileTables(warehouse)) {
      BulkRows rows = new BulkRows(form, fields, channel, survey, firstLine, repeated, rejects);
      List<TableFile> tables = new ArrayList<>();
      warehouse.stream(
              form.mapping().table(),
              Map.of("source_file", form.fileId()),
              rows.streamed(),
              rows,
              origin)
          .ifPresent(tables::add);
      tables.addAll(rejects.finish(form.fileId()));
      return new Part(
          rows.read(), rows.accepted(), rows.rejected(), rows.districts(), List.copyOf(tables));
    }
  }

  private LoadedFile sum(List<Part> parts) {
    long read = headRows;
    long accepted = 0;
    long rejected = 0;
    RowDistricts districts = new RowDistricts();
    List<TableFile> tables = new ArrayList<>();
    for (Part part : parts) {
      read += part.read();
      accepted += part.accepted();
      rejected += part.rejected();
      districts.addAll(part.districts());
      tables.addAll(part.tables());
    }
    if (accepted + rejected == 0) {
      throw FormFaults.noRows();
    }
    UnitVersion district = form.scope().district();
    return new LoadedFile(
        read,
        accepted,
        rejected,
        read - accepted - rejected,
        districts.notes(district, form.register()),
        district == null ? districts.all() : Set.of(district.unitId()),
        tables);
  }

  /** Whether a file is large enough for all this. */
  static boolean isLarge(Path file, long atLeast) {
    try {
      return Files.size(file) >= atLeast;
    } catch (IOException e) {
      throw SourceFiles.missing();
    }
  }
}
