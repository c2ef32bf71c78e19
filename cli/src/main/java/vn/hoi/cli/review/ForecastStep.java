package vn.hoi.cli.review;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import vn.hoi.cli.Console;
import vn.hoi.cli.Counts;
import vn.hoi.ingest.FileForecast;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.load.RejectedCell;
import vn.hoi.ingest.returns.ReturnFolder;
import vn.hoi.ingest.text.Note;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.rule.Action;
import vn.hoi.warehouse.rule.Finding;
import vn.hoi.warehouse.rule.QualityRule;
import vn.hoi.warehouse.study.Study;

/** Says what ingest would do, and does nothing. */
record ForecastStep(Console console, Study study) {
  private static final int SHOWN = 50;

  /** Whether something would be left out. */
  boolean leavesOut(List<Path> files) {
    List<FileForecast> forecasts = Ingest.forecast(study, files);
    forecasts.forEach(this::tell);
    if (forecasts.stream().anyMatch(f -> f.file().status() == FileReport.Status.ACCEPTED)) {
      console.say(
          "What is doubtful only beside other files is told by `"
              + console.self()
              + " quality` once a file is received.");
    }
    console.say("Nothing was written (--dry-run).");
    return forecasts.stream().anyMatch(FileForecast::leavesOut);
  }

  private void tell(FileForecast forecast) {
    FileReport file = forecast.file();
    switch (file.status()) {
      case UNCHANGED ->
          console.say(
              file.shownName()
                  + ": "
                  + (file.message() == null ? "received before; nothing to do." : file.message()));
      case REFUSED -> {
        console.say("Would be refused. " + file.message());
        tellRejects(forecast);
      }
      case SUPERSEDED, LATE, WITHDRAWN -> console.say(file.shownName() + ": " + file.message());
      case ACCEPTED -> {
        console.say(file.shownName() + ": would be received.");
        tellRows(forecast);
      }
    }
  }

  private void tellRows(FileForecast forecast) {
    FileReport file = forecast.file();
    line("form", file.kind() + ", version " + forecast.mappingVersion());
    line("about", forecast.scope().isEmpty() ? "the whole city" : forecast.scope());
    if (forecast.supersedes() != null) {
      line("takes the place of", Printable.of(forecast.supersedes()));
    }
    line(
        "rows",
        Counts.of(file.rowsRead())
            + " read: "
            + Counts.of(file.rowsAccepted())
            + " accepted, "
            + Counts.of(file.rowsRejected())
            + " rejected, "
            + Counts.of(file.rowsIgnored())
            + " without a record (titles, totals, notes)");
    for (Note note : forecast.notes()) {
      console.say("  " + note.vi());
      console.say("  " + note.en());
    }
    new TreeMap<>(forecast.records())
        .forEach((table, rows) -> line("to table " + table, Counts.of(rows, "record", "records")));
    tellFlags(forecast.flags());
    tellRejects(forecast);
    if (file.rowsRejected() > 0) {
      console.say(
          "  These cells would be marked in a workbook to send back, in "
              + ReturnFolder.of(study)
              + "; of a file of persons only on request: see `"
              + console.self()
              + " returns --help`.");
    }
  }

  private void tellFlags(List<Finding> flags) {
    for (Finding flag : flags.subList(0, Math.min(SHOWN, flags.size()))) {
      QualityRule rule = flag.rule();
      String sheet = flag.sheet() == null ? "" : Printable.of(flag.sheet()) + ", ";
      String detail = flag.detail().isEmpty() ? "" : " (" + Printable.of(flag.detail()) + ")";
      console.say("  " + sheet + "row " + flag.row() + "  " + rule.id());
      boolean noted = rule.action() == Action.NOTE;
      String vi = noted ? "Được nhận, có ghi chú: " : "Được nhận nhưng đáng ngờ: ";
      String en = noted ? "Taken, and noted: " : "Taken, but doubtful: ";
      console.say("    " + vi + rule.name().vi() + detail + ".");
      console.say("    " + en + rule.name().en() + detail + ".");
    }
    if (flags.size() > SHOWN) {
      console.say("  and " + Counts.of(flags.size() - SHOWN) + " more that are doubtful");
    }
  }

  private void tellRejects(FileForecast forecast) {
    List<RejectedCell> rejects = forecast.rejects();
    for (RejectedCell reject : rejects.subList(0, Math.min(SHOWN, rejects.size()))) {
      console.say("  " + reject.place() + "  " + reject.rule());
      console.say("    " + reject.vi());
      console.say("    " + reject.en());
    }
    if (rejects.size() > SHOWN) {
      console.say("  and " + Counts.of(rejects.size() - SHOWN) + " more");
    }
  }

  private void line(String word, String text) {
    console.say("  " + word + ": " + text);
  }
}
