package vn.hoi.cli.returns;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoi.cli.Counts;
import vn.hoi.cli.StudyCommand;
import vn.hoi.ingest.returns.ReturnFolder;
import vn.hoi.ingest.returns.ReturnsMade;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.study.Study;

/** Makes the workbooks that go back to senders. */
@Command(
    name = "returns",
    header = {
      "Make the workbooks that go back to senders, with the cells to correct marked.",
      "Lập tệp trả lại cho nơi gửi, có đánh dấu các ô cần sửa."
    },
    description = {
      "Each is the sender's own file with a list of what to write instead. Sent back corrected, it"
          + " takes the place of the first. `ingest` makes them too, in the study's folder returns;"
          + " those of files of persons are made only here, in a folder outside the study."
    })
public final class ReturnsCommand extends StudyCommand {
  @Option(
      names = "--persons-to",
      paramLabel = "DIR",
      description = {
        "Also for files of persons, into this folder outside the study. They hold names; only you"
            + " may read the files, and the folder if it was not there yet.",
        "(thư mục ngoài nghiên cứu, có tên người)"
      })
  private @Nullable Path persons;

  @Override
  public Integer call() {
    Study study = study();
    ReturnFolder returns = new ReturnFolder(study);
    tell(returns.make(), ReturnFolder.of(study));
    if (persons != null) {
      Path folder = console().folder().resolve(persons);
      tell(returns.makeOfPersons(folder), folder);
    }
    return DONE;
  }

  private void tell(ReturnsMade returns, Path folder) {
    List<Path> made = returns.files();
    console()
        .say(
            made.isEmpty()
                ? "No new return workbooks: what has rejects has its workbook already, in " + folder
                : Counts.of(made.size(), "return workbook", "return workbooks")
                    + " made in "
                    + folder);
    made.forEach(file -> console().say("  " + Printable.of(folder.relativize(file).toString())));
    ReturnFolder.mustBeMade(returns.failed());
  }
}
