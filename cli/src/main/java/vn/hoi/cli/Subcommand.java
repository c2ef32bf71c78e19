package vn.hoi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: help, the console, the look of their usage text. */
@Command(
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeOnInvalidInput = 4,
    exitCodeOnExecutionException = 1,
    footer = "%nExit codes: 0 done, 1 fault of hoi, 2 data, 3 definition or query, 4 operator.")
public abstract class Subcommand implements Callable<Integer> {
  /** The exit code of a command that did all it was asked. */
  protected static final int DONE = 0;

  /** The exit code of a command that left data of a sender out. */
  protected static final int LEFT_OUT = 2;

  /** The exit code of a command that found faults in definitions. */
  protected static final int FAULTY = 3;

  @SuppressWarnings("NullAway.Init") // picocli fills it in
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("unused") // picocli shows the help by itself
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** The console the command was started from. */
  protected final Console console() {
    return ((HoiCommand) spec.root().userObject()).console();
  }

  /** The whole command line, to describe it. */
  protected final CommandSpec root() {
    return spec.root();
  }
}
