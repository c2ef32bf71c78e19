package vn.hoi.cli.returns;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.StudyCommand;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.template.Template;
import vn.hoi.ingest.template.TemplateRequest;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.AtomicFiles;

/** Writes a form for senders. */
@Command(
    name = "template",
    header = {
      "Write the form of a kind of file as an Excel workbook, with the units filled in.",
      "Lập mẫu biểu Excel có sẵn tên đơn vị, danh sách chọn và kiểm tra ô."
    },
    description = {
      "Filled in and put into the inbox under its own name, it is received without a reject. Delete"
          + " the rows of unions that have nothing to report."
    })
public final class TemplateCommand extends StudyCommand {
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @Parameters(paramLabel = "KIND", description = "The kind of file, as district_report.")
  private String kind;

  @Option(
      names = "--district",
      paramLabel = "CODE",
      description = "The district, as 006, where each district sends a file of its own.")
  private @Nullable String district;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      description = "What it is about: 2019H1, 2019 or 2019-12-31, as the kind needs.")
  private @Nullable String period;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "The folder to write it to. Default: the current one.")
  private @Nullable Path folder;

  @Override
  public Integer call() {
    TemplateRequest request = new TemplateRequest(kind, district, period);
    byte[] form = Ingest.template(study(), request);
    Path to = folder == null ? console().folder() : console().folder().resolve(folder).normalize();
    Path file = to.resolve(Template.fileName(request));
    if (Files.exists(file)) {
      throw Problem.ofOperator(
          "Cannot write "
              + file
              + ": it is there already, and may have been filled in. Move it or name another folder"
              + " with --to.");
    }
    AtomicFiles.write(file, form);
    console().say("Wrote " + file);
    return DONE;
  }
}
