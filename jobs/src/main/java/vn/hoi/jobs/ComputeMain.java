package vn.hoi.jobs;

import java.nio.file.Path;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;

/**
 * The job as spark-submit starts it: {@code ComputeMain WAREHOUSE DEFINITIONS [STUDY_DEFINITIONS]}.
 * Every worker must see the warehouse under the same path. The results are published in the
 * warehouse, and the name of their snapshot is printed.
 */
public final class ComputeMain {
  private ComputeMain() {}

  /** Computes, and leaves with the exit code of a problem. */
  public static void main(String[] args) {
    try {
      System.out.println(run(args).name());
    } catch (Problem problem) {
      System.err.println(problem.sentence());
      System.exit(problem.actor().exitCode());
    }
  }

  static Snapshot run(String... args) {
    if (args.length < 2 || args.length > 3) {
      throw Problem.ofOperator(
          "Cannot start the job: it takes two or three arguments, not "
              + args.length
              + ". Write: ComputeMain WAREHOUSE DEFINITIONS [STUDY_DEFINITIONS].");
    }
    Path[] roots = new Path[args.length - 1];
    for (int i = 1; i < args.length; i++) {
      roots[i - 1] = Path.of(args[i]);
    }
    Definitions definitions = Definitions.load(DefinitionFiles.of(roots));
    return new Compute(
            new Warehouse(Path.of(args[0])), definitions, SparkSettings.SUBMITTED, Progress.SILENT)
        .run();
  }
}
