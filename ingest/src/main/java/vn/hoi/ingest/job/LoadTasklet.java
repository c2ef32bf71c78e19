package vn.hoi.ingest.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.database.DatabaseSource;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.load.Quarantine;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.warehouse.Problem;

/** Loads one file; the counts of its rows go to the job repository. */
final class LoadTasklet implements Tasklet {
  private static final String FILE = "file";

  private final KindRun run;
  private final List<Arrival> files;
  private final AtomicInteger done = new AtomicInteger();

  LoadTasklet(KindRun run) {
    this.run = run;
    this.files = run.arrivals();
  }

  /** A partition for each file that is still waiting. */
  Map<String, ExecutionContext> partitions(int ignoredGridSize) {
    Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).isWaiting()) {
        ExecutionContext context = new ExecutionContext();
        context.putInt(FILE, i);
        partitions.put(String.format(Locale.ROOT, "%06d", i), context);
      }
    }
    return partitions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    int index = contribution.getStepExecution().getExecutionContext().getInt(FILE);
    Arrival arrival = files.get(index);
    read(arrival);
    LoadedFile loaded = arrival.loaded();
    if (loaded != null) {
      contribution.getStepExecution().setReadCount(loaded.read());
      contribution.incrementWriteCount(loaded.accepted());
      contribution.incrementProcessSkipCount(loaded.rejected());
      contribution.incrementFilterCount(loaded.ignored());
    }
    run.progress().advanced(done.incrementAndGet() + " of " + files.size() + " files");
    return RepeatStatus.FINISHED;
  }

  /** Reads a file, which is accepted or refused then. */
  void read(Arrival arrival) {
    try {
      arrival.loaded(load(arrival, Quarantine.NONE));
    } catch (RefusedFileException e) {
      arrival.refuse(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws RefusedFileException when it cannot be taken
   */
  LoadedFile load(Arrival arrival, Quarantine quarantine) {
    InboxFile file = arrival.file();
    MappingDefinition mapping = Objects.requireNonNull(arrival.recognised()).mapping();
    DatabaseSource database = file.database();
    if (database != null) {
      return run.loader()
          .load(database::rows, mapping, arrival.knownScope(), file.id(), quarantine);
    }
    Path path = mapping.persons() ? file.path() : new RawStore(run.warehouse()).place(file);
    try {
      LoadedFile loaded =
          quarantine.isEmpty()
              ? run.loader().load(path, mapping, arrival.knownScope(), file.id())
              : run.loader()
                  .load(
                      () -> SourceFiles.open(path, ReadLimits.STANDARD),
                      mapping,
                      arrival.knownScope(),
                      file.id(),
                      quarantine);
      if (mapping.persons()) {
        Inbox.checkUnchanged(file);
      }
      return loaded;
    } catch (Problem | RefusedFileException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // Neither message nor cause: they may quote the file, and the job repository keeps them.
      StackTraceElement[] at = e.getStackTrace();
      throw Reception.failed(e.getClass().getSimpleName() + (at.length == 0 ? "" : " in " + at[0]));
    }
  }
}
