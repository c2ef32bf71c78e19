package vn.hoi.ingest.job;

import java.util.Objects;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.load.LoadedFile;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.TableFile;

/** Checks that every row of every file is accounted for before anything is published. */
final class VerifyTasklet implements Tasklet {
  private final KindRun run;

  VerifyTasklet(KindRun run) {
    this.run = run;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    for (Arrival arrival : run.arrivals()) {
      if (arrival.isWaiting()) {
        throw Problem.ofUs("Cannot publish: " + arrival.file().name() + " was not read.");
      }
      if (arrival.status() == Arrival.Status.ACCEPTED) {
        verify(arrival, Objects.requireNonNull(arrival.loaded()));
      }
    }
    return RepeatStatus.FINISHED;
  }

  private void verify(Arrival arrival, LoadedFile loaded) {
    MappingDefinition mapping = Objects.requireNonNull(arrival.recognised()).mapping();
    long lines = mapping.columns().stream().filter(c -> !c.line().isEmpty()).count();
    long expected = loaded.accepted() * Math.max(1, lines);
    long there = rows(loaded, mapping.table().name());
    boolean register = arrival.kind().equals("unit_register");
    boolean rejects = rows(loaded, "reject") >= loaded.rejected();
    boolean sum = loaded.read() == loaded.accepted() + loaded.rejected() + loaded.ignored();
    if (!sum || !rejects || (register ? there < expected : there != expected)) {
      throw Problem.ofUs(
          "Cannot publish "
              + arrival.file().name()
              + ": "
              + loaded.read()
              + " rows read, "
              + loaded.accepted()
              + " accepted, "
              + loaded.rejected()
              + " rejected, "
              + loaded.ignored()
              + " ignored, but "
              + there
              + " records written.");
    }
  }

  private static long rows(LoadedFile loaded, String table) {
    return loaded.tables().stream()
        .filter(f -> f.table().equals(table))
        .mapToLong(TableFile::rows)
        .sum();
  }
}
