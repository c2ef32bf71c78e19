package vn.hoi.cli.review;

import picocli.CommandLine.Command;
import vn.hoi.cli.Counts;
import vn.hoi.cli.LineProgress;
import vn.hoi.cli.StudyCommand;
import vn.hoi.jobs.Compute;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.table.Tables;

/** Computes all indicators. */
@Command(
    name = "compute",
    header = {"Compute all indicators of all periods.", "Tính mọi chỉ tiêu của mọi kỳ."},
    description = "Does nothing when neither the data nor the definitions have changed.")
public final class ComputeCommand extends StudyCommand {
  @Override
  public Integer call() {
    Snapshot snapshot = Compute.run(study(), new LineProgress(console()));
    console()
        .say(
            Counts.of(snapshot.rows(Tables.INDICATOR_VALUE), "value", "values")
                + " in snapshot "
                + snapshot.name()
                + ".");
    return DONE;
  }
}
