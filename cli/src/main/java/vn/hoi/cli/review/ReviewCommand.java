package vn.hoi.cli.review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.LineProgress;
import vn.hoi.cli.StudyCommand;
import vn.hoi.cli.release.Publisher;
import vn.hoi.jobs.Compute;
import vn.hoi.warehouse.study.Study;

/** Does a whole review. */
@Command(
    name = "review",
    header = {
      "Do a whole review: ingest, compute, publish.",
      "Làm trọn một kỳ sơ kết, tổng kết: nhận số liệu, tính, phát hành."
    },
    description =
        "Leaves with 2 when a file of the inbox was refused or a row of a new file rejected; the"
            + " review is published without them and says so.")
public final class ReviewCommand extends StudyCommand {
  @SuppressWarnings("NullAway.Init") // picocli fills in required parameters before call()
  @Parameters(paramLabel = "PERIOD", description = "The review, such as midterm-2019.")
  private String review;

  @Override
  public Integer call() {
    Study study = study();
    Publisher publisher = new Publisher(study, new LineProgress(console()));
    publisher.requireReview(review);
    boolean leftOut = new IngestStep(console(), study).leavesOut();
    Compute.run(study, new LineProgress(console()));
    PublishStep.tell(console(), publisher.publish(review));
    return leftOut ? LEFT_OUT : DONE;
  }
}
