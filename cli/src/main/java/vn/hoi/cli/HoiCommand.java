package vn.hoi.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.hoi.cli.definition.CheckCommand;
import vn.hoi.cli.definition.IndicatorsCommand;
import vn.hoi.cli.definition.TryCommand;
import vn.hoi.cli.demo.DemoCommand;
import vn.hoi.cli.quality.QualityCommand;
import vn.hoi.cli.returns.RegisterCommand;
import vn.hoi.cli.returns.ReturnsCommand;
import vn.hoi.cli.returns.TemplateCommand;
import vn.hoi.cli.returns.WithdrawCommand;
import vn.hoi.cli.review.ComputeCommand;
import vn.hoi.cli.review.IngestCommand;
import vn.hoi.cli.review.PublishCommand;
import vn.hoi.cli.review.ReviewCommand;
import vn.hoi.cli.sql.SqlCommand;
import vn.hoi.cli.status.StatusCommand;
import vn.hoi.cli.trace.TraceCommand;

/** The command itself: without a subcommand it says what there is. */
@Command(
    name = "hoi",
    header = {
      "From the files that district unions send to the figures of a review.",
      "Từ tệp số liệu của quận, huyện, thị xã đến hình và bảng của sơ kết, tổng kết."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes say who must act:%n",
    exitCodeList = {
      "0:done",
      "1:the makers of hoi (a fault of the program; a log file is named)",
      "2:the sender of data (files or rows were left out, or reports differ)",
      "3:the author of a definition or of a query",
      "4:the operator (disk, lock, settings, or the words of the command)"
    },
    exitCodeOnInvalidInput = 4,
    exitCodeOnExecutionException = 1)
public final class HoiCommand implements Runnable {
  /** In the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          InitCommand.class,
          IngestCommand.class,
          ComputeCommand.class,
          PublishCommand.class,
          ReviewCommand.class,
          StatusCommand.class,
          QualityCommand.class,
          RegisterCommand.class,
          ReturnsCommand.class,
          TemplateCommand.class,
          WithdrawCommand.class,
          SqlCommand.class,
          TraceCommand.class,
          IndicatorsCommand.class,
          CheckCommand.class,
          TryCommand.class,
          CompletionCommand.class,
          HelpCommand.class);

  private final Console console;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init")
  HoiCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(console.out());
  }
}
