package vn.hoi.cli.review;

import java.util.List;
import java.util.stream.Stream;
import vn.hoi.cli.Console;
import vn.hoi.cli.Counts;
import vn.hoi.cli.LineProgress;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.IngestReport;
import vn.hoi.ingest.returns.ReturnFolder;
import vn.hoi.warehouse.study.Study;

/** Receives the inbox and says what was left out. */
public record IngestStep(Console console, Study study) {
  private static final int SHOWN_FILES = 20;

  /**
   * Runs the step.
   *
   * @return whether this run left something out; a refused file does so in every run, as long as it
   *     lies in the inbox
   */
  public boolean leavesOut() {
    IngestReport report = Ingest.run(study, new LineProgress(console));
    tell(report);
    List<String> refused =
        report.with(FileReport.Status.REFUSED).stream().map(FileReport::name).toList();
    tellOutdated(Ingest.outdated(study).stream().filter(name -> !refused.contains(name)).toList());
    ReturnFolder.mustBeMade(report.notReturned());
    return report.leftOut();
  }

  private void tell(IngestReport report) {
    List<FileReport> refused = report.with(FileReport.Status.REFUSED);
    console.say(
        "Received "
            + Counts.of(report.with(FileReport.Status.ACCEPTED).size(), "new file", "new files")
            + ": "
            + Counts.of(report.rowsAccepted(), "row", "rows")
            + " accepted, "
            + Counts.of(report.rowsRejected())
            + " rejected; "
            + Counts.of(refused.size(), "file", "files")
            + " refused, "
            + Counts.of(report.with(FileReport.Status.UNCHANGED).size())
            + " received before. Snapshot "
            + report.snapshot()
            + ".");
    tellRefused(refused);
    tellSetAside(report);
    for (FileReport file : report.with(FileReport.Status.ACCEPTED)) {
      if (file.message() != null) {
        console.say("  " + file.shownName() + ": " + file.message());
      }
    }
    if (report.rowsRejected() > 0) {
      console.say(
          "Each rejected row stands in the table reject with its cell, the rule and what to write"
              + " instead. "
              + whatToSendBack());
    }
  }

  /** Files of persons have no workbook in the study; where there are no others, none is there. */
  private String whatToSendBack() {
    String help = "see `" + console.self() + " returns --help`";
    return ReturnFolder.holdsAny(study)
        ? "Workbooks to send back, with these cells marked, lie in "
            + ReturnFolder.of(study)
            + " (none for files of persons: "
            + help
            + ")."
        : "Files of persons have no workbook to send back in the study: " + help + ".";
  }

  private void tellOutdated(List<String> files) {
    if (!files.isEmpty()) {
      console.say(
          "Read by a definition that has changed since, and not in the inbox any more: "
              + String.join(", ", files.subList(0, Math.min(SHOWN_FILES, files.size())))
              + (files.size() > SHOWN_FILES ? " and " + (files.size() - SHOWN_FILES) + " more" : "")
              + ". They stay as they were read; put them into the inbox again to have them read"
              + " anew.");
    }
  }

  private void tellSetAside(IngestReport report) {
    tell(
        "Set aside, because another file counts:",
        Stream.concat(
                report.with(FileReport.Status.LATE).stream(),
                report.with(FileReport.Status.SUPERSEDED).stream())
            .toList());
    tell("Left out, because they were withdrawn:", report.with(FileReport.Status.WITHDRAWN));
  }

  private void tell(String heading, List<FileReport> files) {
    if (files.isEmpty()) {
      return;
    }
    console.say(heading);
    for (FileReport file : files.subList(0, Math.min(SHOWN_FILES, files.size()))) {
      console.say("  " + file.shownName() + ": " + file.message());
    }
    if (files.size() > SHOWN_FILES) {
      console.say("  and " + (files.size() - SHOWN_FILES) + " more, in the table source_file");
    }
  }

  private void tellRefused(List<FileReport> refused) {
    if (refused.isEmpty()) {
      return;
    }
    console.say("Refused files, to be sent again or taken out of the inbox:");
    for (FileReport file : refused.subList(0, Math.min(SHOWN_FILES, refused.size()))) {
      console.say("  " + (file.message() == null ? file.shownName() : file.message()));
    }
    if (refused.size() > SHOWN_FILES) {
      console.say("  and " + (refused.size() - SHOWN_FILES) + " more, in the table source_file");
    }
  }
}
