package vn.hoi.ingest.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.hoi.warehouse.Problem;

/** Runs a job to its end and turns a failure into the sentence that caused it. */
final class JobRunner {
  private JobRunner() {}

  static void run(BatchEngine engine, Job job) {
    // Each run is an instance of its own: what was published is known from the snapshot, and what
    // was not is read again, which costs less than remembering halves.
    JobParameters parameters =
        new JobParametersBuilder().addLong("started", System.currentTimeMillis()).toJobParameters();
    JobExecution execution;
    try {
      execution = engine.operator().start(job, parameters);
    } catch (JobExecutionException e) {
      throw Problem.ofOperator(
          "Cannot start the job " + job.getName() + ": " + BatchEngine.innermost(e).getMessage(),
          e);
    }
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      throw failure(job, execution);
    }
  }

  private static Problem failure(Job job, JobExecution execution) {
    for (Throwable thrown : execution.getAllFailureExceptions()) {
      Throwable inner = BatchEngine.innermost(thrown);
      if (inner instanceof Problem problem) {
        return problem;
      }
    }
    for (Throwable thrown : execution.getAllFailureExceptions()) {
      return Problem.ofUs("Cannot finish the job " + job.getName() + ".", thrown);
    }
    return Problem.ofUs("Cannot finish the job " + job.getName() + ": " + execution.getStatus());
  }
}
