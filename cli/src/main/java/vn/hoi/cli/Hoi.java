package vn.hoi.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: from words to an exit code. */
public final class Hoi {
  private Hoi() {}

  /** Runs one command; the exit codes are those of {@link HoiCommand}'s help. */
  public static int run(Console console, String... args) {
    return commandLine(console, called(args)).execute(args);
  }

  /** The command that is called; all when it tells of others, or there is none of that name. */
  private static List<Class<?>> called(String... args) {
    return HoiCommand.COMMANDS.stream()
        .filter(c -> args.length > 0 && c.getAnnotation(Command.class).name().equals(args[0]))
        .filter(c -> !c.equals(HelpCommand.class) && !c.equals(CompletionCommand.class))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(HoiCommand.COMMANDS);
  }

  /** The commands, ready to run or to describe. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, HoiCommand.COMMANDS);
  }

  /** Describing a command to picocli takes as long as a short query: only those that are needed. */
  private static CommandLine commandLine(Console console, List<Class<?>> commands) {
    Failures failures = new Failures(console);
    CommandLine hoi = new CommandLine(new HoiCommand(console));
    commands.forEach(hoi::addSubcommand);
    hoi.registerConverter(int.class, new WholeNumber<>(Integer::valueOf));
    hoi.registerConverter(long.class, new WholeNumber<>(Long::valueOf));
    hoi.registerConverter(Long.class, new WholeNumber<>(Long::valueOf));
    return hoi.setOut(console.out())
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setExecutionStrategy(Hoi::execute)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** Beside --help picocli forgives any word; one that is no command is told all the same. */
  private static int execute(ParseResult parsed) {
    if (!parsed.hasSubcommand() && !parsed.unmatched().isEmpty()) {
      throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
    }
    try {
      return new RunLast().execute(parsed);
    } catch (OutOfMemoryError e) {
      // What picocli does not wrap it does not hand to those who make a sentence of it.
      throw new ExecutionException(parsed.commandSpec().commandLine(), "", e);
    }
  }
}
