package vn.hoi.ingest.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.IngestReport;
import vn.hoi.ingest.load.FileLoader;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.returns.ReturnFolder;
import vn.hoi.ingest.returns.ReturnsMade;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;

/** One run over the inbox: look at all files, then one job for each kind that has new ones. */
public final class InboxRun {
  /** Files are read on this many threads; writing Parquet keeps two cores busy. */
  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Study study;
  private final Progress progress;
  private final Mappings mappings;
  private final ReferenceFiles reference;
  private final QualityRules rules;
  private final byte[] secret;
  private WarehouseState state;

  private InboxRun(Study study, Progress progress) {
    this.study = study;
    this.progress = progress;
    this.mappings = Mappings.read(study.definitions());
    this.reference = ReferenceFiles.of(study.definitions());
    this.rules = ReceiptRules.load(study.definitions(), mappings);
    this.secret = study.personKey().read();
    this.state = WarehouseState.of(study, study.warehouse().current());
  }

  /** See {@link vn.hoi.ingest.Ingest#run}. */
  public static IngestReport run(Study study, Progress progress) {
    BatchEngine.mustHaveAFolder(study);
    try (WarehouseLock lock = study.warehouse().lock("ingest files")) {
      Leftovers.clear(study.warehouse().scratch());
      return new InboxRun(study, progress).run();
    }
  }

  private IngestReport run() {
    try (Databases databases = Databases.open(study, mappings)) {
      return run(databases.arrivals());
    }
  }

  private IngestReport run(List<Arrival> fromDatabases) {
    withdraw();
    Inbox inbox = new Inbox(study.inbox());
    progress.began("Look at the inbox");
    List<FileReport> unread = new ArrayList<>();
    List<InboxFile> files = register(inbox, unread);
    Set<String> seen = new HashSet<>();
    List<InboxFile> fresh =
        files.stream()
            .filter(f -> !state.ledger().knows(f.id(), mappings, reference) && seen.add(f.id()))
            .toList();
    List<Arrival> arrivals =
        new ArrayList<>(
            Parallel.map(fresh, new Reception(new Recogniser(mappings))::look, THREADS));
    for (Arrival arrival : fromDatabases) {
      files.add(arrival.file());
      String id = arrival.file().id();
      // What a database answers now counts, also when it answered so before it answered otherwise.
      if (!state.ledger().knows(id, mappings, reference) || state.ledger().isSuperseded(id)) {
        arrivals.add(arrival);
      }
    }
    progress.ended(
        "Look at the inbox",
        0,
        (files.size() + unread.size()) + " files, " + fresh.size() + " new");
    if (!arrivals.isEmpty()) {
      runJobs(arrivals);
    }
    progress.began("Make return workbooks");
    ReturnsMade returns = new ReturnFolder(study).make();
    int made = returns.files().size();
    progress.ended("Make return workbooks", 0, made == 0 ? "none is wanted" : made + " files");
    Copies copies = new Copies(mappings, state.register(), state.ledger());
    return new IngestReport(
        Reports.of(files, arrivals, copies, unread),
        study.warehouse().current().name(),
        returns.failed());
  }

  /** First of all: what was withdrawn may have taken the place of files of the inbox. */
  private void withdraw() {
    if (state.ledger().withdraw()) {
      LedgerTables.publishWithdrawn(study.warehouse(), state.ledger());
    }
  }

  /**
   * Hashes the files of the inbox.
   *
   * @param unread gets those that are nothing that can be read; no table knows them
   */
  private static List<InboxFile> register(Inbox inbox, List<FileReport> unread) {
    List<Object> seen =
        Parallel.map(
            inbox.files(),
            file -> {
              try {
                return Inbox.register(file, inbox.name(file));
              } catch (RefusedFileException e) {
                return Reports.refused(inbox.name(file), "", e);
              }
            },
            THREADS);
    List<InboxFile> files = new ArrayList<>();
    for (Object one : seen) {
      if (one instanceof InboxFile file) {
        files.add(file);
      } else if (one instanceof FileReport refused) {
        unread.add(refused);
      }
    }
    return files;
  }

  private void runJobs(List<Arrival> arrivals) {
    try (BatchEngine engine = BatchEngine.start(study)) {
      SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("ingest-");
      threads.setConcurrencyLimit(THREADS);
      for (String kind : mappings.kinds()) {
        runJob(engine, threads, mappings.of(kind), of(arrivals, kind));
      }
      runJob(engine, threads, null, of(arrivals, ""));
    }
  }

  private static List<Arrival> of(List<Arrival> arrivals, String kind) {
    return arrivals.stream().filter(a -> a.kind().equals(kind)).toList();
  }

  private void runJob(
      BatchEngine engine,
      SimpleAsyncTaskExecutor threads,
      @Nullable MappingDefinition mapping,
      List<Arrival> arrivals) {
    if (arrivals.isEmpty()) {
      return;
    }
    boolean register = mapping != null && mapping.kind().equals("unit_register");
    if (state.register().isEmpty() && mapping != null && !register) {
      throw Problem.ofSender(
          "Cannot place any union: the register of units was not received yet. Put the statistics"
              + " office's list of communes (definitions/reference/real/"
              + "gso_hanoi_communes_2020-02.xls) into the inbox and run the same command again.");
    }
    FileLoader loader =
        new FileLoader(study.warehouse(), mappings, reference, state.register(), secret);
    KindRun run =
        new KindRun(
            mapping,
            arrivals,
            study.warehouse(),
            state.ledger(),
            loader,
            reference,
            rules,
            progress);
    progress.began("Ingest " + run.kind());
    JobRunner.run(engine, new KindJob(engine.repository(), threads, run).job());
    if (register) {
      state = WarehouseState.of(study, study.warehouse().current());
    }
    progress.ended("Ingest " + run.kind(), Reports.rows(arrivals), Reports.summary(arrivals));
  }
}
