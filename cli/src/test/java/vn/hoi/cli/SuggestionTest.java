package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hoi tells the user to type works as it is copied. */
class SuggestionTest {
  private static final String STUDY = "st/Nghiên cứu số 1";

  @TempDir Path folder;
  private Run made;

  @BeforeEach
  void makeAStudy() {
    made = Run.in(folder, "init", STUDY);
  }

  /** The words of a command as the system's shell takes it apart. */
  private List<String> words(String command) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command)
            .directory(folder.toFile())
            .start();
    return new String(
            shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  @Test
  void theNextCommandAfterInitNamesTheStudyAsOneWord() throws Exception {
    List<String> lines = made.out().lines().toList();
    String next = lines.get(lines.size() - 1).strip();
    assertEquals("./hoi ingest --study 'st/Nghiên cứu số 1'", next);
    assertEquals(List.of("./hoi", "ingest", "--study", STUDY), words(next));
  }

  @Test
  void aCommandNamesTheStudyWhenTheUserDid() {
    String named = Run.in(folder, "status", "--study", STUDY).out();
    assertTrue(
        named.contains("Results: none yet; run `./hoi compute --study 'st/Nghiên cứu số 1'`\n"),
        named);
    String around = Run.in(folder.resolve(STUDY), "status").out();
    assertTrue(around.contains("Results: none yet; run `./hoi compute`\n"), around);
  }

  @Test
  void aCommandInASentenceOfAnotherRoomIsAsHoiWasCalledToo() {
    Run run = Run.in(folder, "compute", "--study", STUDY);
    assertEquals(4, run.exitCode());
    assertTrue(
        run.err().endsWith("Run `./hoi ingest --study 'st/Nghiên cứu số 1'` first.\n"), run.err());
    Run nowhere = Run.in(folder, "status", "--study", "no study");
    assertTrue(
        nowhere
            .err()
            .contains(" Make a study with `./hoi init '" + folder.resolve("no study") + "'`, or"),
        nowhere.err());
  }
}
