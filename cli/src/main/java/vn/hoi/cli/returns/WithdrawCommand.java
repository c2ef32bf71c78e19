package vn.hoi.cli.returns;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoi.cli.StudyCommand;
import vn.hoi.ingest.Ingest;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.study.Study;

/** Takes a file that was received out of the figures, and back. */
@Command(
    name = "withdraw",
    header = {
      "Let a file that was received count no more: it was sent by mistake.",
      "Rút một tệp đã nhận: tệp gửi nhầm, không được tính nữa."
    },
    description = {
      "A corrected file needs no withdrawal: received, it takes the place of the first. Taking a file"
          + " out of the inbox does not withdraw it.",
      "From the next `ingest` on the file has no records, and what gave way to it counts again if it"
          + " lies in the inbox. Which files were withdrawn, and why, stands in withdrawn.yaml of the"
          + " study, in the table source_file and in reports. Snapshots and releases made before"
          + " stay as they are."
    })
public final class WithdrawCommand extends StudyCommand {
  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @Parameters(
      paramLabel = "FILE",
      description =
          "The file: its path in the inbox, or its file_id in the table source_file where several had"
              + " one name.")
  private String file;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @ArgGroup(multiplicity = "1")
  private Act act;

  /** Why it is withdrawn, or that it is taken back. */
  private static final class Act {
    @Option(
        names = "--why",
        paramLabel = "REASON",
        description = {
          "The reason in a few words, without names of persons: reports show it.",
          "(lý do, in trong báo cáo; không ghi tên người)"
        })
    private @Nullable String why;

    @Option(names = "--undo", description = "Take the withdrawal back: the file is read again.")
    private boolean undo;
  }

  @Override
  public Integer call() {
    Study study = study();
    String name = name(study);
    String then = " from the next `" + suggestion().of("ingest") + "` on.";
    String why = act.why;
    if (act.undo || why == null) {
      String back = Printable.of(Ingest.takeBack(study, name));
      console().say(back + " counts again" + then + " It must lie in the inbox.");
    } else {
      String gone = Printable.of(Ingest.withdraw(study, name, why));
      console()
          .say(
              gone
                  + " counts no more"
                  + then
                  + " What gave way to it counts again if it lies in the inbox.");
    }
    return DONE;
  }

  /** Below the inbox the path is what the file is called. */
  private String name(Study study) {
    Path whole = console().folder().resolve(file).normalize();
    return whole.startsWith(study.inbox())
        ? study.inbox().relativize(whole).toString().replace('\\', '/')
        : file;
  }
}
