package vn.hoi.cli.trace;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.IndicatorId;
import vn.hoi.cli.StudyCommand;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Follows a number to its rows, or a row to its numbers. */
@Command(
    name = "trace",
    header = {
      "Follow a value back to the rows of its source files, or a row forward to its values.",
      "Lần từ một con số về dòng số liệu gốc, hoặc từ một dòng tới các con số."
    },
    description = {
      "Back:    hoi trace O01 --unit 006 --review midterm-2019",
      "Forward: hoi trace --file 'hoi-vien/hoi_vien_006.csv' --row 12",
      "It names rows of files of persons, never persons."
    })
public final class TraceCommand extends StudyCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "INDICATOR",
      converter = IndicatorId.class,
      description = "The indicator, such as O01.")
  private @Nullable String indicator;

  @Option(
      names = "--unit",
      paramLabel = "ID",
      description =
          "The place: 01 (the city), urban, rural, other, a district as 006, a union as 00241, a"
              + " group of constant boundary. Default: 01.")
  private String unit = "01";

  @Option(
      names = "--review",
      paramLabel = "PERIOD",
      description = "The period, such as midterm-2019.")
  private @Nullable String review;

  @Option(
      names = "--category",
      paramLabel = "NAME",
      description = "A part of the indicator. Default: the main one.")
  private @Nullable String category;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "A source file: its path in the inbox or its file_id.")
  private @Nullable String file;

  @Option(names = "--sheet", paramLabel = "SHEET", description = "The sheet. Default: any.")
  private String sheet = "";

  @Option(
      names = "--row",
      paramLabel = "N",
      description = "The row of the sheet or the line of the file, from 1.")
  private @Nullable Long row;

  @Option(names = "--all", description = "Tell all rows, however many stretches they make.")
  private boolean all;

  @Override
  public Integer call() {
    Study study = study();
    if (indicator != null && review != null && file == null) {
      try (TraceSession session = TraceSession.open(study)) {
        new BackTrace(
                session, console(), suggestion(), all ? BackTrace.Places.ALL : BackTrace.Places.FEW)
            .print(indicator, category, unit, review);
      }
      return DONE;
    }
    if (indicator == null && file != null && row != null) {
      try (TraceSession session = TraceSession.open(study)) {
        new ForwardTrace(session, console()).print(file, sheet, row);
      }
      return DONE;
    }
    throw Problem.ofOperator(
        "Cannot trace: it takes an indicator with --review, or --file with --row. Write `"
            + suggestion().of("trace O01 --unit 006 --review midterm-2019")
            + "` or `"
            + suggestion().of("trace --file FILE --row 12")
            + "`.");
  }
}
