package vn.hoi.ingest.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/** Publishes a snapshot with the new files, without those whose place they take. */
final class PublishTasklet implements Tasklet {
  private final KindRun run;

  PublishTasklet(KindRun run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    Warehouse warehouse = run.warehouse();
    Set<String> replaced = new HashSet<>(Set.of(LedgerTables.ORIGIN));
    for (Arrival arrival : run.arrivals()) {
      run.ledger().enter(arrival);
      // A file that is read again takes its own place.
      if (!arrival.staysAsBefore()) {
        replaced.add("file:" + arrival.file().id());
      }
      String before = arrival.supersedes();
      if (before != null && arrival.status() == Arrival.Status.ACCEPTED) {
        replaced.add("file:" + before);
      }
    }
    if (run.kind().equals("unit_register") && !run.accepted().isEmpty()) {
      run.reference().all().forEach(this::enterReference);
    }
    Snapshot.Draft draft = warehouse.current().next().withoutOrigins(replaced);
    for (Arrival arrival : run.accepted()) {
      draft.with(Objects.requireNonNull(arrival.loaded()).tables());
    }
    draft.with(LedgerTables.write(warehouse, run.ledger()));
    Snapshot published = warehouse.publish(draft.build());
    contribution.getStepExecution().getExecutionContext().putString("snapshot", published.name());
    return RepeatStatus.FINISHED;
  }

  /** Units born of a change come from the reference files, so those are sources too. */
  private void enterReference(Path file) {
    String sha256 = Hashes.of(file);
    byte[] bytes = Hashes.read(file);
    boolean synthetic = new String(bytes, StandardCharsets.UTF_8).contains("DỮ LIỆU MÔ PHỎNG");
    run.ledger()
        .enterReference(
            new SourceFileRow(
                ReferenceFiles.fileId(file),
                "definitions/reference/" + file.getFileName(),
                "reference",
                null,
                null,
                null,
                sha256,
                bytes.length,
                null,
                SourceFileRow.ACCEPTED,
                synthetic,
                0,
                0,
                0,
                0,
                null,
                null,
                null));
  }
}
