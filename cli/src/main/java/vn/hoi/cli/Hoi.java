package vn.hoi.cli;

import picocli.CommandLine;

/** The command line as a whole: from words to an exit code. */
public final class Hoi {
  private Hoi() {}

  /** Runs one command; the exit codes are those of {@link HoiCommand}'s help. */
  public static int run(Console console, String... args) {
    return commandLine(console).execute(args);
  }

  /** The commands, ready to run or to describe. */
  static CommandLine commandLine(Console console) {
    Failures failures = new Failures(console);
    return new CommandLine(new HoiCommand(console))
        .setOut(console.out())
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
