package vn.hoi.ingest.load;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.warehouse.store.Warehouse;

/** Reads one file whole: each row becomes records, or a reject, or is counted as ignored. */
public final class FileLoader {
  private final Warehouse warehouse;
  private final Mappings mappings;
  private final ReferenceFiles reference;
  private final UnitRegister register;
  private final byte[] secret;
  private final LargeFiles large;

  /**
   * A loader.
   *
   * @param secret the study's secret for persons' keys
   */
  public FileLoader(
      Warehouse warehouse,
      Mappings mappings,
      ReferenceFiles reference,
      UnitRegister register,
      byte[] secret) {
    this(warehouse, mappings, reference, register, secret, LargeFiles.STANDARD);
  }

  /** A loader with its own idea of large text files. */
  FileLoader(
      Warehouse warehouse,
      Mappings mappings,
      ReferenceFiles reference,
      UnitRegister register,
      byte[] secret,
      LargeFiles large) {
    this.warehouse = warehouse;
    this.mappings = mappings;
    this.reference = reference;
    this.register = register;
    this.secret = secret.clone();
    this.large = large;
  }

  /** The same loader, writing into another warehouse. */
  public FileLoader into(Warehouse other) {
    return new FileLoader(other, mappings, reference, register, secret, large);
  }

  /**
   * Loads a file.
   *
   * @throws RefusedFileException when it cannot be read to its end, or holds no row; nothing of it
   *     is kept then
   */
  public LoadedFile load(Path file, MappingDefinition mapping, Scope scope, String fileId) {
    return loadLarge(file, mapping, scope, fileId)
        .orElseGet(
            () -> load(() -> SourceFiles.open(file, ReadLimits.STANDARD), mapping, scope, fileId));
  }

  Optional<LoadedFile> loadLarge(Path file, MappingDefinition mapping, Scope scope, String fileId) {
    if (!BulkForm.suits(mapping)
        || !BulkLoader.isLarge(file, large.atLeast())
        || !SourceFiles.isText(file)) {
      return Optional.empty();
    }
    return BulkLoader.of(
            warehouse,
            file,
            mapping,
            mappings.rows(),
            large.part(),
            (text, header, headerLine) ->
                new BulkForm(
                    mapping,
                    mappings.rows(),
                    register,
                    scope,
                    fileId,
                    secret,
                    text,
                    header,
                    headerLine))
        .flatMap(loader -> loader.load(file));
  }

  /**
   * Loads rows, wherever they come from.
   *
   * @param rows gives a reader at the first row, each time it is asked
   */
  public LoadedFile load(
      Supplier<SheetReader> rows, MappingDefinition mapping, Scope scope, String fileId) {
    return load(rows, mapping, scope, fileId, Quarantine.NONE, () -> new FileTables(warehouse));
  }

  /**
   * Loads rows once more, without those that break quality rules.
   *
   * @param rows gives a reader at the first row, each time it is asked
   */
  public LoadedFile load(
      Supplier<SheetReader> rows,
      MappingDefinition mapping,
      Scope scope,
      String fileId,
      Quarantine quarantine) {
    return load(rows, mapping, scope, fileId, quarantine, () -> new FileTables(warehouse));
  }

  /**
   * Reads a file as {@link #load} would and keeps nothing.
   *
   * @return what would become of its rows
   * @throws RefusedFileException as {@link #load}
   */
  public TriedFile tryOut(
      Path file, MappingDefinition mapping, Scope scope, String fileId, Quarantine quarantine) {
    CountedRows rows = new CountedRows();
    LoadedFile loaded =
        load(
            () -> SourceFiles.open(file, ReadLimits.STANDARD),
            mapping,
            scope,
            fileId,
            quarantine,
            () -> {
              rows.clear();
              return rows;
            });
    return new TriedFile(loaded, rows.counts(), rows.rejects());
  }

  private LoadedFile load(
      Supplier<SheetReader> rows,
      MappingDefinition mapping,
      Scope scope,
      String fileId,
      Quarantine quarantine,
      Supplier<FileOutput> output) {
    Set<String> conflicting = Set.of();
    Set<SwappedDates.Column> swapped = Set.of();
    while (true) {
      DuplicateKeys keys = new DuplicateKeys(mapping, conflicting);
      SwappedDates dates = new SwappedDates(swapped);
      try (FileOutput tables = output.get();
          SheetReader reader = new NumberedSheets(rows.get(), mapping)) {
        FilePass pass =
            new FilePass(
                mappings,
                mapping,
                scope,
                register,
                maker(mapping, scope, fileId),
                keys,
                dates,
                quarantine,
                tables);
        pass.run(reader, fileId, new PersonKeys(secret));
        if (keys.found().isEmpty() && dates.found().isEmpty()) {
          return pass.end(fileId);
        }
      }
      // Rows that are rejected for their dates conflict with none.
      conflicting = dates.found().isEmpty() ? keys.found() : Set.of();
      swapped = dates.found().isEmpty() ? swapped : dates.found();
    }
  }

  private RecordMaker maker(MappingDefinition mapping, Scope scope, String fileId) {
    return mapping.kind().equals("unit_register")
        ? new RegisterMaker(fileId, reference)
        : new TableRecordMaker(mapping, scope, fileId);
  }

  /**
   * The scope of a recognised file.
   *
   * @param answered what the file is about that it answers, as {@link Scope#text} writes it; null
   *     when it is no corrected return
   * @throws RefusedFileException when it does not say what it is about, or rates unions for a year
   *     in which its scheme does not hold
   */
  public Scope scope(String fileName, Recogniser.Recognised recognised, @Nullable String answered) {
    MappingDefinition mapping = recognised.mapping();
    Scope scope =
        new ScopeFinder(fileName, recognised.titles(), register)
            .find(mapping.scope(), answered == null ? null : Scope.of(answered, register));
    Integer year = scope.year();
    mappings
        .schemeOf(mapping)
        .filter(scheme -> year != null && !scheme.hold(year))
        .ifPresent(
            scheme -> {
              throw ScopeFaults.schemeOf(Objects.requireNonNull(year), scheme);
            });
    return scope;
  }

  /** Whether units can be placed at all. */
  public boolean hasRegister() {
    return !register.isEmpty();
  }
}
