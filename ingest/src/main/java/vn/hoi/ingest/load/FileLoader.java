package vn.hoi.ingest.load;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.ReturnMark;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.ingest.unit.UnitVersion;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

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
    while (true) {
      DuplicateKeys keys = new DuplicateKeys(mapping, conflicting);
      try (FileOutput tables = output.get();
          SheetReader reader = rows.get()) {
        Pass pass = new Pass(mapping, scope, fileId, keys, quarantine, tables);
        pass.run(reader);
        if (keys.found().isEmpty()) {
          return pass.end();
        }
      }
      conflicting = keys.found();
    }
  }

  /** One reading of the file from its first row to its last. */
  private final class Pass {
    private final MappingDefinition mapping;
    private final Scope scope;
    private final String fileId;
    private final DuplicateKeys keys;
    private final Quarantine quarantine;
    private final FileOutput tables;
    private final RecordMaker maker;
    private final PersonKeys persons = new PersonKeys(secret);
    private final Set<String> districts = new HashSet<>();
    private long read;
    private long accepted;
    private long rejected;
    private long hidden;
    private long wrongTotals;

    private Pass(
        MappingDefinition mapping,
        Scope scope,
        String fileId,
        DuplicateKeys keys,
        Quarantine quarantine,
        FileOutput tables) {
      this.mapping = mapping;
      this.scope = scope;
      this.fileId = fileId;
      this.keys = keys;
      this.quarantine = quarantine;
      this.tables = tables;
      this.maker =
          mapping.kind().equals("unit_register")
              ? new RegisterMaker(fileId, reference)
              : new TableRecordMaker(mapping, scope, fileId);
    }

    private void run(SheetReader reader) {
      SheetHead sheets = new SheetHead(reader);
      for (List<SourceRow> head = sheets.nextSheet(); !head.isEmpty(); head = sheets.nextSheet()) {
        Header header = new HeaderFinder(head, mapping.headerRows()).find(mapping);
        boolean table = header.missing().isEmpty() && ReturnMark.fileId(head) == null;
        read += table ? header.end() : head.size();
        RowReader rows = new RowReader(mapping, mappings.rows(), header, persons, register, scope);
        if (table) {
          head.subList(header.end(), head.size()).forEach(row -> take(row, rows));
        }
        for (SourceRow row = sheets.nextInSheet(); row != null; row = sheets.nextInSheet()) {
          if (table) {
            take(row, rows);
          } else {
            read++;
          }
        }
        wrongTotals += rows.totals().end(fileId, tables);
      }
    }

    private void take(SourceRow row, RowReader rows) {
      read++;
      RowValues values = rows.read(row);
      if (values != null && row.hidden()) {
        hidden++;
      }
      if (values == null) {
        return;
      }
      boolean good = isAccepted(values, rows);
      rows.totals().row(values);
      if (good) {
        accepted++;
        UnitVersion unit = values.unit();
        if (unit != null) {
          districts.add(unit.reportsTo());
        }
        maker.make(values, tables);
      } else {
        rejected++;
        values.rejects().forEach(r -> tables.add(Tables.REJECT, r.values(fileId)));
      }
    }

    private boolean isAccepted(RowValues values, RowReader rows) {
      if (!values.rejects().isEmpty()) {
        return false;
      }
      switch (keys.see(values)) {
        case FIRST -> {
          rows.reject(values, quarantine);
          return values.rejects().isEmpty();
        }
        case REPEATED ->
            values
                .rejects()
                .add(Reject.ofRow(values.row(), CellFaults.repeated(keys.firstRow(values))));
        case CONFLICTING ->
            values.rejects().add(Reject.ofRow(values.row(), CellFaults.conflicting()));
      }
      return false;
    }

    private LoadedFile end() {
      if (accepted + rejected == 0) {
        throw SourceFiles.empty("it has column headings and no row under them");
      }
      maker.end(tables);
      UnitVersion district = scope.district();
      return new LoadedFile(
          read,
          accepted,
          rejected,
          read - accepted - rejected,
          hidden,
          wrongTotals,
          scope.city()
              ? Set.of(UnitVersion.CITY)
              : district == null ? districts : Set.of(district.unitId()),
          tables.finish(fileId));
    }
  }

  /** The scope of a recognised file. */
  public Scope scope(String fileName, Recogniser.Recognised recognised) {
    return new ScopeFinder(fileName, recognised.titles(), register)
        .find(recognised.mapping().scope());
  }

  /** Whether units can be placed at all. */
  public boolean hasRegister() {
    return !register.isEmpty();
  }
}
