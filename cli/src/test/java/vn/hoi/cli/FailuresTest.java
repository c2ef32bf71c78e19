package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.hoi.warehouse.Problem;

class FailuresTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  @Command(name = "fail")
  static final class Fail extends StudyCommand {
    private final RuntimeException fault;

    Fail(RuntimeException fault) {
      this.fault = fault;
    }

    @Override
    public Integer call() {
      throw fault;
    }
  }

  @BeforeEach
  void makeAStudy() {
    Run.in(folder, "init", "s");
  }

  private int fail(RuntimeException fault) {
    Console console =
        new Console(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Console.Screen.PLAIN,
            folder,
            Map.of(),
            "./hoi");
    CommandLine commands = Hoi.commandLine(console);
    commands.addSubcommand(new Fail(fault));
    Failures failures = new Failures(console);
    commands.getSubcommands().get("fail").setExecutionExceptionHandler(failures);
    return commands.execute("fail", "--study", "s");
  }

  @Test
  void aProblemIsItsSentenceAndTheExitCodeOfWhoMustAct() {
    assertEquals(2, fail(Problem.ofSender("Cannot read x: y.")));
    assertEquals("hoi: Cannot read x: y.\n", err.toString());
  }

  @Test
  void aProblemInsideExceptionsOfALibraryIsFound() {
    assertEquals(
        3, fail(new IllegalStateException(new RuntimeException(Problem.ofAuthor("Cannot z.")))));
    assertEquals("hoi: Cannot z.\n", err.toString());
  }

  @Test
  void anythingElseIsOneSentenceAndAFileThatQuotesNoData() throws IOException {
    String personal = "012345678901 Nguyễn Thị A";
    assertEquals(1, fail(new IllegalStateException(personal, new ArithmeticException(personal))));
    List<Path> logs;
    try (Stream<Path> files = Files.list(folder.resolve("s/logs"))) {
      logs = files.toList();
    }
    assertEquals(1, logs.size());
    assertEquals(
        "hoi: Cannot go on: something happened that the program was not made for"
            + " (ArithmeticException). Nothing half-written is in force.\nThe details are in "
            + logs.get(0)
            + "; send that file to the makers of hoi.\n",
        err.toString());
    String log = Files.readString(logs.get(0));
    assertTrue(log.startsWith("java.lang.IllegalStateException\n  at vn.hoi.cli."), log);
    assertTrue(log.contains("\njava.lang.ArithmeticException\n"), log);
    assertFalse(log.contains("Nguyễn"), log);
  }

  @Test
  void aFullDiskIsTheOperatorsHowDeepEverALibraryHasWrappedIt() {
    IOException full = new IOException("No space left on device");
    assertEquals(4, fail(new IllegalStateException("[1.4/2]", full)));
    assertTrue(err.toString().startsWith("hoi: Cannot go on: a disk is full: "), err.toString());
    assertTrue(err.toString().contains(" KiB are free where " + folder.resolve("s") + " is, "));
    assertTrue(err.toString().endsWith(" Make room, then run the same command again.\n"));
    assertFalse(Files.exists(folder.resolve("s/logs")));
  }

  @Test
  void aFullDiskBehindAProblemOfOursIsTheOperatorsToo() {
    SQLException full =
        new SQLException("IO Exception", new IOException("no space left on device"));
    assertEquals(4, fail(Problem.ofUs("Cannot finish the job x.", full)));
    assertTrue(err.toString().startsWith("hoi: Cannot go on: a disk is full: "), err.toString());
  }

  @Test
  void tooLittleMemoryIsTheOperatorsAndSaysHowToGiveMore() {
    assertEquals(4, fail(Problem.ofUs("Cannot finish the job x.", new OutOfMemoryError("heap"))));
    assertTrue(err.toString().contains("HOI_JAVA_OPTIONS=-Xmx"), err.toString());
    assertEquals(1, err.toString().lines().count());
  }
}
