package vn.hoi.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jline.utils.Levenshtein;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.hoi.warehouse.Printable;
import vn.hoi.warehouse.Problem;

/** Turns whatever went wrong into a sentence and an exit code; nobody reads a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.err().println("hoi: " + Printable.lines(sentence(e)));
    String word = unknownCommand(e);
    if (word != null) {
      nearest(word, e.getCommandLine().getSubcommands().keySet())
          .ifPresent(near -> console.err().println("Did you mean: hoi " + near + "?"));
    } else {
      UnmatchedArgumentException.printSuggestions(e, console.err());
    }
    console
        .err()
        .println(
            "Try `"
                + console.self()
                + tail(command.getCommandSpec().qualifiedName())
                + " --help`.");
    console.err().flush();
    return Problem.Actor.OPERATOR.exitCode();
  }

  /** What was wrong with the words of a command; the first that is none is named as such. */
  private static String sentence(ParameterException e) {
    String word = unknownCommand(e);
    if (word != null) {
      return "Cannot run \"" + word + "\": there is no such command.";
    }
    return e.getArgSpec() instanceof OptionSpec option && option.type().isEnum()
        ? noneOf(option, String.valueOf(e.getMessage()), e.getValue())
        : String.valueOf(e.getMessage());
  }

  /** The same for an option that takes one of some words, as completion offers them. */
  private static String noneOf(OptionSpec option, String message, @Nullable String value) {
    return value == null
        ? message
        : "Invalid value for option '%s': '%s' is none of %s"
            .formatted(
                option.longestName(), value, String.join(", ", option.completionCandidates()));
  }

  private static @Nullable String unknownCommand(ParameterException e) {
    boolean root = e.getCommandLine().getParent() == null;
    return e instanceof UnmatchedArgumentException unmatched && root && !unmatched.isUnknownOption()
        ? unmatched.getUnmatched().get(0)
        : null;
  }

  /** The command that is written most alike, if no more than each third letter is another. */
  private static Optional<String> nearest(String word, Set<String> commands) {
    return commands.stream()
        .filter(command -> Levenshtein.distance(word, command) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt(command -> Levenshtein.distance(word, command)));
  }

  /** The subcommand's words without the name of the command itself. */
  private static String tail(String qualifiedName) {
    int space = qualifiedName.indexOf(' ');
    return space < 0 ? "" : qualifiedName.substring(space);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    console.out().flush();
    int exitCode = tell(e, namedStudy(command));
    console.err().flush();
    return exitCode;
  }

  /** The value of --study, if the command has that option and it was given. */
  private static @Nullable Path namedStudy(CommandLine command) {
    OptionSpec option = command.getCommandSpec().findOption("--study");
    return option != null && option.getValue() instanceof Path folder ? folder : null;
  }

  private int tell(Exception e, @Nullable Path study) {
    FaultLog log = new FaultLog(console, study);
    Throwable innermost = e;
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof Problem problem) {
        if (problem.actor() == Problem.Actor.US && tellShortage(e, study)) {
          return Problem.Actor.OPERATOR.exitCode();
        }
        String sentence = new Suggestion(console.self(), study).in(problem.sentence());
        console.err().println("hoi: " + Printable.lines(sentence));
        if (problem.actor() == Problem.Actor.US) {
          console.err().println(log.write(problem));
        }
        return problem.actor().exitCode();
      }
      innermost = t;
    }
    if (tellShortage(e, study)) {
      return Problem.Actor.OPERATOR.exitCode();
    }
    console
        .err()
        .println(
            "hoi: Cannot go on: something happened that the program was not made for ("
                + innermost.getClass().getSimpleName()
                + "). Nothing half-written is in force.");
    console.err().println(log.write(e));
    return Problem.Actor.US.exitCode();
  }

  /** A full disk stops whatever writes next, and is no fault of hoi. */
  private boolean tellShortage(Exception e, @Nullable Path study) {
    Path folder = StudyFolder.isKnown(study, console) ? StudyFolder.find(study, console) : null;
    Optional<String> sentence = Shortage.behind(e, folder);
    sentence.ifPresent(s -> console.err().println("hoi: " + Printable.lines(s)));
    return sentence.isPresent();
  }
}
