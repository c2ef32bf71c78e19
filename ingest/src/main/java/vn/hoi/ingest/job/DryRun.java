package vn.hoi.ingest.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.FileForecast;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.FileReport.Status;
import vn.hoi.ingest.load.FileLoader;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Quarantine;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.load.TriedFile;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.study.Study;

/** Says what a run would do, by the same readers and checks, and writes nothing. */
public final class DryRun {
  private final Study study;
  private final Mappings mappings;
  private final ReferenceFiles reference;
  private final Recogniser recogniser;
  private final WarehouseState state;
  private final FileLoader loader;
  private final QualityRules rules;

  private DryRun(Study study) {
    this.study = study;
    this.mappings = Mappings.read(study.definitions());
    this.reference = ReferenceFiles.of(study.definitions());
    this.rules = ReceiptRules.load(study.definitions(), mappings);
    this.recogniser = new Recogniser(mappings);
    this.state = WarehouseState.of(study.warehouse(), study.warehouse().current());
    this.loader =
        new FileLoader(
            study.warehouse(), mappings, reference, state.register(), study.personKey().read());
  }

  /** See {@link vn.hoi.ingest.Ingest#forecast}. */
  public static List<FileForecast> of(Study study, List<Path> files) {
    DryRun run = new DryRun(study);
    List<Path> all = files.isEmpty() ? new Inbox(study.inbox()).files() : files;
    return all.stream().map(run::file).toList();
  }

  private FileForecast file(Path path) {
    String name = name(path);
    InboxFile file;
    try {
      file = Inbox.register(path, name);
    } catch (RefusedFileException e) {
      return refused(name, "", e);
    }
    if (state.ledger().knows(file.id(), mappings, reference)) {
      return FileForecast.of(new FileReport(name, "", Status.UNCHANGED, 0, 0, 0, 0, null, null));
    }
    Arrival arrival = new Reception(recogniser).look(file);
    Recogniser.Recognised recognised = arrival.recognised();
    if (recognised == null) {
      return refused(file, arrival);
    }
    try {
      return read(file, recognised);
    } catch (RefusedFileException e) {
      arrival.refuse(e);
      return refused(file, arrival);
    }
  }

  /** Of a file that would be refused; one in force would stay as it was read before. */
  private FileForecast refused(InboxFile file, Arrival arrival) {
    state
        .ledger()
        .file(file.id())
        .filter(SourceFileRow::isAccepted)
        .ifPresent(row -> arrival.stayAsBefore(Replacing.keptAsBefore(row.rowsAccepted())));
    return FileForecast.of(
        new FileReport(
            file.name(),
            arrival.kind(),
            Status.REFUSED,
            0,
            0,
            0,
            0,
            arrival.rule(),
            arrival.message()));
  }

  private FileForecast read(InboxFile file, Recogniser.Recognised recognised) {
    MappingDefinition mapping = recognised.mapping();
    if (!loader.hasRegister() && !mapping.kind().equals("unit_register")) {
      throw Problem.ofSender(
          "Cannot place any union: the register of units was not received yet. Run `hoi ingest` with"
              + " the statistics office's list of communes in the inbox first.");
    }
    Scope scope = loader.scope(file.name(), recognised, state.ledger().answered(recognised));
    Optional<SourceFileRow> before = state.ledger().inForce(mapping.kind(), scope.key());
    int revision = before.map(b -> FileLedger.revision(b.scope())).orElse(1);
    if (before.isPresent() && revision > scope.revision()) {
      return FileForecast.of(
          report(file, mapping, null, Arrival.laterRevision(before.get().name(), revision).en()));
    }
    TriedFile tried =
        loader.tryOut(file.path(), mapping, scope, file.id(), quarantine(file, mapping, scope));
    LoadedFile loaded = tried.loaded();
    List<Note> notes = new ArrayList<>(loaded.notes());
    SourceFileRow replaced = before.filter(b -> !b.fileId().equals(file.id())).orElse(null);
    SourceFileRow itself = before.filter(b -> b.fileId().equals(file.id())).orElse(null);
    if (itself != null && Replacing.isByNothing(loaded, itself.rowsAccepted())) {
      return refused(
          file, mapping, tried, Replacing.itselfByNothing(loaded, itself.rowsAccepted()));
    }
    if (replaced != null && Replacing.isByNothing(loaded, replaced.rowsAccepted())) {
      return refused(
          file,
          mapping,
          tried,
          Replacing.byNothing(loaded, replaced.name(), replaced.rowsAccepted()));
    }
    if (replaced != null && Replacing.isByLess(loaded, replaced.rowsAccepted())) {
      notes.add(Replacing.byLess(loaded, replaced.name(), replaced.rowsAccepted()));
    }
    return new FileForecast(
        report(file, mapping, tried, null),
        scope.text(),
        mapping.version(),
        replaced == null ? null : replaced.name(),
        tried.records(),
        notes,
        tried.rejects());
  }

  /** Of a file that would be refused for its rows: they are told, to be corrected. */
  private static FileForecast refused(
      InboxFile file, MappingDefinition mapping, TriedFile tried, RefusedFileException e) {
    return new FileForecast(
        Reports.refused(file.name(), mapping.kind(), e),
        "",
        mapping.version(),
        null,
        Map.of(),
        List.of(),
        tried.rejects());
  }

  /** What the rules would leave out; they look at tables, written to a folder that is removed. */
  private Quarantine quarantine(InboxFile file, MappingDefinition mapping, Scope scope) {
    ReceiptRules acting = ReceiptRules.of(rules, mapping);
    if (acting.isEmpty()) {
      return Quarantine.NONE;
    }
    try (PassingFolder folder = PassingFolder.make()) {
      Warehouse passing = new Warehouse(folder.path());
      LoadedFile loaded = loader.into(passing).load(file.path(), mapping, scope, file.id());
      return ReceiptRules.judge(
          acting.findings(passing, loaded.tables()).getOrDefault(file.id(), List.of()));
    }
  }

  private static FileReport report(
      InboxFile file,
      MappingDefinition mapping,
      @Nullable TriedFile tried,
      @Nullable String message) {
    return new FileReport(
        file.name(),
        mapping.kind(),
        tried == null ? Status.LATE : Status.ACCEPTED,
        tried == null ? 0 : tried.loaded().read(),
        tried == null ? 0 : tried.loaded().accepted(),
        tried == null ? 0 : tried.loaded().rejected(),
        tried == null ? 0 : tried.loaded().ignored(),
        null,
        message);
  }

  private static FileForecast refused(String name, String kind, RefusedFileException e) {
    return FileForecast.of(Reports.refused(name, kind, e));
  }

  /** The path below the inbox, or the bare name of a file that lies elsewhere. */
  private String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(study.inbox())
        ? new Inbox(study.inbox()).name(whole)
        : PersonalText.maskedFile(String.valueOf(whole.getFileName()));
  }
}
