package vn.hoi.ingest.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job of one source kind, from the inbox to a published snapshot. */
final class KindJob {
  private final JobRepository repository;
  private final TaskExecutor threads;
  private final KindRun run;
  private final ReceiveTasklet received;
  private final LoadTasklet files;
  private final RulesTasklet rules;

  /** Our own files are switched in by renames; there is nothing to roll back. */
  private final PlatformTransactionManager none = new ResourcelessTransactionManager();

  KindJob(JobRepository repository, TaskExecutor threads, KindRun run) {
    this.repository = repository;
    this.threads = threads;
    this.run = run;
    this.received = new ReceiveTasklet(run);
    this.files = new LoadTasklet(run);
    this.rules = new RulesTasklet(run, files);
  }

  Job job() {
    return new JobBuilder("ingest-" + run.kind(), repository)
        .start(receive())
        .next(load())
        .next(rules())
        .next(standIn())
        .next(verify())
        .next(publish())
        .build();
  }

  /** Say what each file is about, copy it to raw (never persons), let corrections take over. */
  private Step receive() {
    return step("receive", received);
  }

  /** Read rows, check them, write table files: a partition for each file, on all threads. */
  private Step load() {
    return new StepBuilder("load", repository)
        .partitioner("load-file", files::partitions)
        .step(step("load-file", files))
        .taskExecutor(threads)
        .build();
  }

  /** Refuse files, and leave rows out, that break quality rules. */
  private Step rules() {
    return step("rules", rules);
  }

  /** Let no file without a good row take the place of one that has some. */
  private Step standIn() {
    return step("stand-in", new StandInTasklet(run, received, files, rules));
  }

  /** Every row read is accepted, rejected or ignored, and is in the table files. */
  private Step verify() {
    return step("verify", new VerifyTasklet(run));
  }

  /** One atomic switch to a snapshot with these files. */
  private Step publish() {
    return step("publish", new PublishTasklet(run));
  }

  private Step step(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository).tasklet(tasklet, none).build();
  }
}
