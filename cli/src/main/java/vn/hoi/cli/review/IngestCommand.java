package vn.hoi.cli.review;

import picocli.CommandLine.Command;
import vn.hoi.cli.StudyCommand;

/** Takes in what lies in the inbox. */
@Command(
    name = "ingest",
    header = {
      "Receive the files of the inbox into the warehouse.",
      "Nhận các tệp trong hộp thư đến vào kho số liệu."
    },
    description = {
      "Files received before are left alone; a corrected file takes the place of the earlier one."
          + " One bad file never stops the others.",
      "Leaves with 2 when a file was refused or a row rejected; the last lines say which."
    })
public final class IngestCommand extends StudyCommand {
  @Override
  public Integer call() {
    return new IngestStep(console(), study()).leavesOut() ? LEFT_OUT : DONE;
  }
}
