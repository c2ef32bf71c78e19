package vn.hoi.ingest.job;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.database.DatabaseSource;
import vn.hoi.ingest.load.LoadedFile;

/**
 * Sees to it that a file with nothing in it takes no good file's place: one of which no row was
 * accepted is refused where another has rows, and what gave way unread to a file that could not be
 * taken stands in for it. A file that a changed definition refuses or reads as nothing stays as it
 * was read.
 */
final class StandInTasklet implements Tasklet {
  private final KindRun run;
  private final ReceiveTasklet receiving;
  private final LoadTasklet loading;
  private final RulesTasklet rules;

  StandInTasklet(KindRun run, ReceiveTasklet receiving, LoadTasklet loading, RulesTasklet rules) {
    this.run = run;
    this.receiving = receiving;
    this.loading = loading;
    this.rules = rules;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    StandIn.settle(run.arrivals(), this::read);
    for (Arrival arrival : run.accepted()) {
      run.ledger()
          .file(arrival.file().id())
          .filter(SourceFileRow::isAccepted)
          .filter(row -> Replacing.isByNothing(loaded(arrival), row.rowsAccepted()))
          .ifPresent(
              row ->
                  arrival.stayAsBefore(
                      Replacing.itselfByNothing(loaded(arrival), row.rowsAccepted())));
      String before = arrival.staysAsBefore() ? null : arrival.supersedes();
      if (before != null) {
        run.ledger().file(before).ifPresent(row -> compare(arrival, row));
      }
    }
    keepRefused();
    return RepeatStatus.FINISHED;
  }

  /** A file in force that is refused now stays as it was read, unless another takes its place. */
  private void keepRefused() {
    Set<String> replaced = new HashSet<>();
    for (Arrival arrival : run.accepted()) {
      String before = arrival.supersedes();
      if (before != null) {
        replaced.add(before);
      }
    }
    for (Arrival arrival : run.arrivals()) {
      if (arrival.status() == Arrival.Status.REFUSED
          && !arrival.staysAsBefore()
          && !replaced.contains(arrival.file().id())) {
        run.ledger()
            .file(arrival.file().id())
            .filter(SourceFileRow::isAccepted)
            .ifPresent(row -> arrival.stayAsBefore(Replacing.keptAsBefore(row.rowsAccepted())));
      }
    }
  }

  private static LoadedFile loaded(Arrival arrival) {
    return Objects.requireNonNull(arrival.loaded());
  }

  private void read(Arrival other) {
    other.standIn();
    new Rivals(run.ledger()).follow(other);
    if (other.isWaiting() && receiving.keep(other).isWaiting()) {
      loading.read(other);
      rules.hold(run.accepted().stream().filter(a -> a == other).toList());
    }
  }

  private void compare(Arrival arrival, SourceFileRow before) {
    LoadedFile loaded = loaded(arrival);
    if (Replacing.isByNothing(loaded, before.rowsAccepted())) {
      DatabaseSource database = arrival.file().database();
      arrival.refuse(
          database == null
              ? Replacing.byNothing(loaded, before.name(), before.rowsAccepted())
              : Replacing.answerByNothing(
                  loaded,
                  before.rowsAccepted(),
                  database.definition().name(),
                  FirstReject.of(run.warehouse(), loaded)));
    } else if (Replacing.isByLess(loaded, before.rowsAccepted())) {
      arrival.tell(Replacing.byLess(loaded, before.name(), before.rowsAccepted()));
    }
  }
}
