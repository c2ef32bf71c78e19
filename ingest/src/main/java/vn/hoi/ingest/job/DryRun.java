package vn.hoi.ingest.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.FileForecast;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.FileReport.Status;
import vn.hoi.ingest.load.FileLoader;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Quarantine;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.RejectedCell;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.load.TriedFile;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.text.Note;
import vn.hoi.ingest.text.PersonalText;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.rule.Finding;
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
    this.state = WarehouseState.of(study, study.warehouse().current());
    state.ledger().withdraw();
    this.loader =
        new FileLoader(
            study.warehouse(), mappings, reference, state.register(), study.personKey().read());
  }

  /** See {@link vn.hoi.ingest.Ingest#forecast}. */
  public static List<FileForecast> of(Study study, List<Path> files) {
    BatchEngine.mustHaveAFolder(study);
    DryRun run = new DryRun(study);
    List<Path> all = files.isEmpty() ? new Inbox(study.inbox()).files() : files;
    return run.forecasts(all.stream().distinct().toList());
  }

  private List<FileForecast> forecasts(List<Path> paths) {
    Map<Path, FileForecast> told = new HashMap<>();
    List<Arrival> arrivals = new ArrayList<>();
    List<InboxFile> copies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path path : paths) {
      try {
        Inbox.mustNotBeLeftOut(path);
        InboxFile file = Inbox.register(path, name(path));
        if (state.ledger().knows(file.id(), mappings, reference) || !seen.add(file.id())) {
          copies.add(file);
        } else {
          arrivals.add(new Reception(recogniser).look(file));
        }
      } catch (RefusedFileException e) {
        told.put(path, FileForecast.of(Reports.refused(name(path), "", e)));
      }
    }
    settle(arrivals);
    arrivals.forEach(arrival -> told.put(arrival.file().path(), forecast(arrival)));
    arrivals.stream()
        .collect(Collectors.groupingBy(Arrival::kind))
        .values()
        .forEach(kind -> standIn(kind, told));
    // In memory only: what is said of a copy depends on what becomes of the first.
    arrivals.forEach(state.ledger()::enter);
    Copies known = new Copies(mappings, state.register(), state.ledger());
    copies.forEach(
        file -> told.put(file.path(), FileForecast.of(Reports.receivedBefore(file, known))));
    return paths.stream().map(path -> Objects.requireNonNull(told.get(path))).toList();
  }

  /** Finds what each is about, and which of several about the same counts. */
  private void settle(List<Arrival> arrivals) {
    for (Arrival arrival : arrivals) {
      Recogniser.Recognised recognised = arrival.recognised();
      if (recognised != null) {
        try {
          mustHaveRegister(arrival.kind());
          arrival.about(
              loader.scope(arrival.file().name(), recognised, state.ledger().answered(recognised)));
        } catch (RefusedFileException e) {
          arrival.refuse(e);
        }
      }
    }
    arrivals.stream()
        .filter(Arrival::isWaiting)
        .collect(Collectors.groupingBy(Arrival::kind))
        .values()
        .forEach(new Rivals(state.ledger())::settle);
  }

  /** What gave way to a file of no use would be read after all, and be told so. */
  private void standIn(List<Arrival> kind, Map<Path, FileForecast> told) {
    StandIn.settle(
        kind,
        other -> {
          other.standIn();
          new Rivals(state.ledger()).follow(other);
          told.put(other.file().path(), forecast(other));
        });
    for (Arrival arrival : kind) {
      FileForecast before = Objects.requireNonNull(told.get(arrival.file().path()));
      boolean taken = before.file().status() == Status.ACCEPTED;
      if (taken && arrival.status() == Arrival.Status.REFUSED) {
        told.put(arrival.file().path(), unread(arrival, Status.REFUSED, before.rejects()));
      } else if (taken && arrival.status() == Arrival.Status.SUPERSEDED) {
        told.put(arrival.file().path(), unread(arrival, Status.SUPERSEDED, List.of()));
      }
    }
  }

  private static FileForecast unread(Arrival arrival, Status status, List<RejectedCell> rejects) {
    return new FileForecast(
        unread(arrival, status), "", 0, null, Map.of(), List.of(), List.of(), rejects);
  }

  private void mustHaveRegister(String kind) {
    if (!loader.hasRegister() && !kind.equals("unit_register")) {
      throw Problem.ofSender(
          "Cannot place any union: the register of units was not received yet. Run `hoi ingest` with"
              + " the statistics office's list of communes in the inbox first.");
    }
  }

  private FileForecast forecast(Arrival arrival) {
    return switch (arrival.status()) {
      case REFUSED -> refused(arrival);
      case SUPERSEDED -> FileForecast.of(unread(arrival, Status.SUPERSEDED));
      case LATE -> FileForecast.of(unread(arrival, Status.LATE));
      case WITHDRAWN -> FileForecast.of(unread(arrival, Status.WITHDRAWN));
      case WAITING, ACCEPTED -> {
        try {
          yield read(arrival, Objects.requireNonNull(arrival.recognised()).mapping());
        } catch (RefusedFileException e) {
          arrival.refuse(e);
          yield refused(arrival);
        }
      }
    };
  }

  private static FileReport unread(Arrival arrival, Status status) {
    return new FileReport(
        arrival.file().name(),
        arrival.kind(),
        status,
        0,
        0,
        0,
        0,
        arrival.rule(),
        arrival.message());
  }

  /** Of a file that would be refused; one in force would stay as it was read before. */
  private FileForecast refused(Arrival arrival) {
    state
        .ledger()
        .file(arrival.file().id())
        .filter(SourceFileRow::isAccepted)
        .ifPresent(row -> arrival.stayAsBefore(Replacing.keptAsBefore(row.rowsAccepted())));
    return FileForecast.of(unread(arrival, Status.REFUSED));
  }

  private FileForecast read(Arrival arrival, MappingDefinition mapping) {
    InboxFile file = arrival.file();
    Scope scope = arrival.knownScope();
    SourceFileRow before = state.ledger().inForce(mapping.kind(), scope.key()).orElse(null);
    Judged judged = judge(file, mapping, scope);
    TriedFile tried = loader.tryOut(file.path(), mapping, scope, file.id(), judged.quarantine());
    LoadedFile loaded = tried.loaded();
    arrival.loaded(loaded);
    RefusedFileException useless = before == null ? null : byNothing(file, before, loaded);
    if (useless != null) {
      arrival.refuse(useless);
      return refused(arrival, mapping, tried, useless);
    }
    List<Note> notes = new ArrayList<>(loaded.notes());
    SourceFileRow replaced = before == null || before.fileId().equals(file.id()) ? null : before;
    if (replaced != null && Replacing.isByLess(loaded, replaced.rowsAccepted())) {
      notes.add(Replacing.byLess(loaded, replaced.name(), replaced.rowsAccepted()));
    }
    return new FileForecast(
        accepted(arrival, loaded),
        scope.text(),
        mapping.version(),
        replaced == null ? null : replaced.name(),
        tried.records(),
        notes,
        judged.flags(),
        tried.rejects());
  }

  /** Why a file takes nobody's place, nor its own; null when it does. */
  private static @Nullable RefusedFileException byNothing(
      InboxFile file, SourceFileRow before, LoadedFile loaded) {
    if (!Replacing.isByNothing(loaded, before.rowsAccepted())) {
      return null;
    }
    return before.fileId().equals(file.id())
        ? Replacing.itselfByNothing(loaded, before.rowsAccepted())
        : Replacing.byNothing(loaded, before.name(), before.rowsAccepted());
  }

  /** Of a file that would be refused for its rows: they are told, to be corrected. */
  private static FileForecast refused(
      Arrival arrival, MappingDefinition mapping, TriedFile tried, RefusedFileException e) {
    return new FileForecast(
        Reports.refused(arrival.file().name(), mapping.kind(), e),
        "",
        mapping.version(),
        null,
        Map.of(),
        List.of(),
        List.of(),
        tried.rejects());
  }

  /**
   * What the rules would leave out, and what they would flag of the rest; they look at tables,
   * written to a folder that is removed.
   */
  private Judged judge(InboxFile file, MappingDefinition mapping, Scope scope) {
    ReceiptRules acting = ReceiptRules.of(rules, mapping);
    ReceiptRules flagging = ReceiptRules.flagging(rules, mapping);
    if (acting.isEmpty() && flagging.isEmpty()) {
      return new Judged(Quarantine.NONE, List.of());
    }
    try (PassingFolder folder = PassingFolder.make()) {
      Warehouse passing = new Warehouse(folder.path());
      LoadedFile loaded = loader.into(passing).load(file.path(), mapping, scope, file.id());
      Quarantine quarantine =
          ReceiptRules.judge(
              acting.findings(passing, loaded.tables()).getOrDefault(file.id(), List.of()));
      List<Finding> flags =
          flagging.findings(passing, loaded.tables()).getOrDefault(file.id(), List.of()).stream()
              .filter(flag -> !quarantine.has(flag))
              .toList();
      return new Judged(quarantine, flags);
    }
  }

  private record Judged(Quarantine quarantine, List<Finding> flags) {}

  private static FileReport accepted(Arrival arrival, LoadedFile loaded) {
    return new FileReport(
        arrival.file().name(),
        arrival.kind(),
        Status.ACCEPTED,
        loaded.read(),
        loaded.accepted(),
        loaded.rejected(),
        loaded.ignored(),
        null,
        null);
  }

  /** The path below the inbox, or the bare name of a file that lies elsewhere. */
  private String name(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(study.inbox())
        ? new Inbox(study.inbox()).name(whole)
        : PersonalText.maskedFile(String.valueOf(whole.getFileName()));
  }
}
