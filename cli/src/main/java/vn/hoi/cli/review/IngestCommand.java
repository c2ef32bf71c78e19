package vn.hoi.cli.review;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.StudyCommand;
import vn.hoi.warehouse.Problem;

/** Takes in what lies in the inbox. */
@Command(
    name = "ingest",
    header = {
      "Receive the files of the inbox into the warehouse.",
      "Nhận các tệp trong thư mục inbox vào kho số liệu."
    },
    description = {
      "Files received before are left alone; a corrected file takes the place of the earlier one."
          + " One bad file never stops the others.",
      "Leaves with 2 when a file was refused, a row of a new file rejected, or a file came after a"
          + " later revision of it; the last lines say which. A refused file is told in every run, until it is sent again or taken out of the"
          + " inbox."
    })
public final class IngestCommand extends StudyCommand {
  @Option(
      names = "--dry-run",
      description = {
        "Write nothing; say what would be done with each FILE, or with all files of the inbox.",
        "(xem trước, không ghi gì)"
      })
  private boolean dryRun;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "With --dry-run: files to look at, wherever they lie.")
  private List<Path> files;

  @Override
  public Integer call() {
    List<Path> named = files == null ? List.of() : files;
    if (dryRun) {
      List<Path> found = named.stream().map(console().folder()::resolve).toList();
      return new ForecastStep(console(), study()).leavesOut(found) ? LEFT_OUT : DONE;
    }
    if (!named.isEmpty()) {
      throw Problem.ofOperator(
          "Cannot receive single files: what lies in the inbox is received. Put the file into the"
              + " inbox, or add --dry-run to see what would be done with it.");
    }
    return new IngestStep(console(), study()).leavesOut() ? LEFT_OUT : DONE;
  }
}
