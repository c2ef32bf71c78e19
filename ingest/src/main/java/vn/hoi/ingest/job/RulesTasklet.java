package vn.hoi.ingest.job;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.hoi.ingest.load.Quarantine;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.store.TableFile;

/**
 * Holds what was read against the quality rules that act at receipt: a file is refused, or read
 * once more without the rows that break a rule.
 */
final class RulesTasklet implements Tasklet {
  private final KindRun run;
  private final LoadTasklet loading;

  RulesTasklet(KindRun run, LoadTasklet loading) {
    this.run = run;
    this.loading = loading;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    hold(run.accepted());
    return RepeatStatus.FINISHED;
  }

  /** Holds files that were read against the rules. */
  void hold(List<Arrival> accepted) {
    QualityRules all = run.rules();
    if (run.mapping() == null || accepted.isEmpty()) {
      return;
    }
    ReceiptRules rules = ReceiptRules.of(all, run.mapping());
    if (rules.isEmpty()) {
      return;
    }
    List<TableFile> files =
        accepted.stream()
            .flatMap(a -> Objects.requireNonNull(a.loaded()).tables().stream())
            .toList();
    Map<String, List<Finding>> findings = rules.findings(run.warehouse(), files);
    for (Arrival arrival : accepted) {
      List<Finding> found = findings.getOrDefault(arrival.file().id(), List.of());
      if (!found.isEmpty()) {
        act(arrival, found);
      }
    }
  }

  private void act(Arrival arrival, List<Finding> found) {
    try {
      Quarantine quarantine = ReceiptRules.judge(found);
      if (!quarantine.isEmpty()) {
        arrival.loaded(loading.load(arrival, quarantine));
      }
    } catch (RefusedFileException e) {
      arrival.refuse(e);
    }
  }
}
