package vn.hoi.cli.review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.LineProgress;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.release.Publisher;

/** Publishes a review. */
@Command(
    name = "publish",
    header = {
      "Publish a review: figures, tables and a report in a folder that never changes.",
      "Phát hành số liệu của một kỳ: hình, bảng và báo cáo."
    },
    description =
        "Every value is first counted a second time by another engine; on any difference nothing is"
            + " published. Small numbers of persons are suppressed. The same content again changes"
            + " nothing.")
public final class PublishCommand extends StudyCommand {
  @SuppressWarnings("NullAway.Init") // picocli fills in required parameters before call()
  @Parameters(paramLabel = "PERIOD", description = "The review, such as midterm-2019.")
  private String review;

  @Override
  public Integer call() {
    PublishStep.tell(
        console(), new Publisher(study(), new LineProgress(console())).publish(review));
    return DONE;
  }
}
