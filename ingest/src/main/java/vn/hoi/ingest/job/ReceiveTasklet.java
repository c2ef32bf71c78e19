package vn.hoi.ingest.job;

import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.load.Recogniser;
import vn.hoi.ingest.load.Scope;
import vn.hoi.ingest.sheet.RefusedFileException;

/** Receives the new files of a kind: what each is about, and which of several counts. */
final class ReceiveTasklet implements Tasklet {
  /** Copies wait for the disk, not for a core. */
  private static final int THREADS = 4;

  private final KindRun run;

  ReceiveTasklet(KindRun run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    for (Arrival arrival : run.waiting()) {
      try {
        arrival.about(
            arrival.file().database() == null
                ? scope(arrival, Objects.requireNonNull(arrival.recognised()))
                : Databases.scope(arrival, run));
      } catch (RefusedFileException e) {
        arrival.refuse(e);
      }
    }
    new Rivals(run.ledger()).settle(run.waiting());
    List<Arrival> kept = Parallel.map(run.waiting(), this::keep, THREADS);
    contribution.incrementWriteCount(kept.size());
    return RepeatStatus.FINISHED;
  }

  private Scope scope(Arrival arrival, Recogniser.Recognised recognised) {
    return run.loader().scope(arrival.file().name(), recognised, run.ledger().answered(recognised));
  }

  /** Copies a file to raw, unless it is of persons. */
  Arrival keep(Arrival arrival) {
    if (!Objects.requireNonNull(run.mapping()).persons()) {
      try {
        new RawStore(run.warehouse()).keep(arrival.file());
      } catch (RefusedFileException e) {
        arrival.refuse(e);
      }
    }
    return arrival;
  }
}
