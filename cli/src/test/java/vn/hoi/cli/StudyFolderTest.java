package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {
  private static final String QUERY = "select 1 as one";
  private static final String ANSWER = "one\n1\n";

  @TempDir Path folder;

  @BeforeEach
  void makeAStudy() {
    assertEquals(0, Run.in(folder, "init", "a study").exitCode());
  }

  private static String answer(Run run) {
    return run.exitCode() == 0 ? run.out() : run.err();
  }

  @Test
  void theStudyIsNamedByAnOptionFromWhereverOneIs() {
    assertEquals(
        ANSWER, answer(Run.in(folder, "sql", QUERY, "--format", "csv", "--study", "a study")));
  }

  @Test
  void elseItIsTheNearestFolderAboveThatHoldsItsSettings() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a study/inbox/bao-cao/2018H1"));
    assertEquals(ANSWER, answer(Run.in(deep, "sql", QUERY, "--format", "csv")));
  }

  @Test
  void theEnvironmentNamesItForAllCommands() {
    Map<String, String> environment = Map.of("HOI_STUDY", folder.resolve("a study").toString());
    assertEquals(ANSWER, answer(Run.in(folder, environment, "sql", QUERY, "--format", "csv")));
  }

  @Test
  void withoutAStudyASentenceSaysHowToNameOrMakeOne() {
    Run run = Run.in(folder, "sql", QUERY);
    assertEquals(4, run.exitCode());
    assertEquals(
        "hoi: Cannot find a study: neither "
            + folder
            + " nor a folder above it holds study.yaml. Name the study with --study DIR, or make"
            + " one with `./hoi init DIR`.\n",
        run.err());
  }
}
