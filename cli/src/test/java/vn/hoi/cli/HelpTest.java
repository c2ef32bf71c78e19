package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
  @TempDir Path folder;

  static Stream<String> commands() {
    return Hoi.commandLine(console()).getSubcommands().keySet().stream()
        .filter(name -> !name.equals("help"));
  }

  private static Console console() {
    return Console.ofProcess();
  }

  @Test
  void withoutACommandItSaysWhatThereIsAndWhatTheExitCodesMean() {
    Run run = Run.in(folder);
    assertEquals(0, run.exitCode());
    assertEquals(run, Run.in(folder, "--help"));
    assertTrue(
        run.out()
            .endsWith(
                """

                Exit codes say who must act:
                  0   done
                  1   the makers of hoi (a fault of the program; a log file is named)
                  2   the sender of data (files or rows were left out, or reports differ)
                  3   the author of a definition or of a query
                  4   the operator (disk, lock, settings, or the words of the command)
                """),
        run.out());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandExplainsItselfInTwoLanguagesWithItsExitCodes(String command) {
    Run run = Run.in(folder, command, "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("Usage: hoi " + command), run.out());
    assertTrue(
        run.out().lines().limit(2).anyMatch(line -> line.matches(".*[ăâđêôơưạảấầậếềệốồộớờợứừự].*")),
        "no Vietnamese line in:\n" + run.out());
    assertTrue(
        run.out()
            .stripTrailing()
            .endsWith(
                "Exit codes: 0 done, 1 fault of hoi, 2 data, 3 definition or query, 4 operator."),
        run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    assertFalse(run.out().contains("\n\n\n"), "two blank lines in:\n" + run.out());
  }

  @Test
  void anUnknownCommandOrOptionIsTheOperatorsAndNamesTheHelp() {
    Run run = Run.in(folder, "inti");
    assertEquals(4, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith(
                "hoi: Cannot run \"inti\": there is no such command.\nDid you mean: hoi init"),
        run.err());
    assertTrue(run.err().endsWith("?\nTry `./hoi --help`.\n"), run.err());
    assertEquals(
        """
        hoi: Invalid value for option '--format': 'xml' is none of table, csv, json, markdown
        Try `./hoi sql --help`.
        """,
        Run.in(folder, "sql", "--format", "xml").err());
  }

  @Test
  void completionIsAScriptThatKnowsAllCommands() {
    Run run = Run.in(folder, "completion");
    assertEquals(0, run.exitCode());
    commands().forEach(command -> assertTrue(run.out().contains(command), command));
    assertTrue(run.out().contains("complete -F _complete_hoi"), run.out());
    assertTrue(
        Run.in(folder, "completion", "--help")
            .out()
            .contains(
                "\n  autoload -Uz bashcompinit && bashcompinit && source <(hoi completion)\n"));
  }

  @Test
  void completionOffersTheWordsThatHelpShows() {
    String script = Run.in(folder, "completion").out();
    assertTrue(script.contains("_option_args=(\"table\" \"csv\" \"json\" \"markdown\")"), script);
    assertTrue(script.contains("_option_args=(\"duckdb\" \"both\")"), script);
  }

  @Test
  void onlyACommandThatIsWrittenAlikeIsSuggested() {
    assertEquals(
        "hoi: Cannot run \"nosuch\": there is no such command.\nTry `./hoi --help`.\n",
        Run.in(folder, "nosuch").err());
    assertEquals(
        """
        hoi: Cannot run "igest": there is no such command.
        Did you mean: hoi ingest?
        Try `./hoi --help`.
        """,
        Run.in(folder, "igest").err());
  }

  @Test
  void aCommandThatDoesNotExistHasNoHelpEither() {
    Run run = Run.in(folder, "nosuch", "--help");
    assertEquals(4, run.exitCode());
    assertEquals("", run.out());
    assertEquals(Run.in(folder, "nosuch").err(), run.err());
  }

  @ParameterizedTest
  @CsvSource({"sql, --rows", "demo, --members", "demo, --seed", "trace, --row"})
  void aNumberThatIsNoneIsToldInPlainWords(String command, String option) {
    String invalid = "hoi: Invalid value for option '" + option + "': ";
    Run word = Run.in(folder, command, option, "x");
    assertEquals(4, word.exitCode());
    assertTrue(word.err().startsWith(invalid + "'x' is no whole number\n"), word.err());
    Run large = Run.in(folder, command, option, "99999999999999999999");
    assertTrue(
        large.err().startsWith(invalid + "'99999999999999999999' is too large or too small\n"),
        large.err());
  }

  @Test
  void theVersionNamesTheJavaMachine() {
    Run run = Run.in(folder, "--version");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().strip().endsWith("Java " + System.getProperty("java.version")), run.out());
  }
}
