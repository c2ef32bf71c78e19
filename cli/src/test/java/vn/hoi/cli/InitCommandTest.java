package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.study.ConfigFolder;
import vn.hoi.cli.study.StudyMaker;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void aNewStudyHasItsFoldersAndASecretOutsideThatOnlyItsOwnerReads() throws IOException {
    Run run = Run.in(folder, "init", "Nghiên cứu 2019", "--name", "Chị em's: \"đề án\"");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    Path home = folder.resolve("Nghiên cứu 2019");
    Study study = Study.open(home);
    assertEquals("Chị em's: \"đề án\"", study.name());
    for (String part : new String[] {"inbox", "definitions", "warehouse", "releases"}) {
      assertTrue(Files.isDirectory(home.resolve(part)), part);
    }
    Path secret = study.personKey().path();
    assertFalse(secret.startsWith(home));
    assertTrue(
        secret.getFileName().toString().matches("chi-em-s-de-an-[0-9a-f]{8}\\.key"),
        secret.toString());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    assertEquals(32, study.personKey().read().length);
  }

  @Test
  void theRealReferenceFilesLieInTheInboxAsTheyWereReceived() throws IOException {
    Run.in(folder, "init", "s");
    Path real = Path.of(System.getProperty("hoi.home"), "definitions/reference/real");
    for (String name :
        new String[] {"gso_hanoi_communes_2020-02.xls", "census_2019_districts.csv"}) {
      assertArrayEquals(
          Files.readAllBytes(real.resolve(name)),
          Files.readAllBytes(folder.resolve("s/inbox").resolve(name)));
    }
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    Path readme = folder.resolve("s/definitions/README.md");
    Files.createDirectories(readme.getParent());
    Files.writeString(readme, "mine");
    assertEquals(0, Run.in(folder, "init", "s").exitCode());
    assertEquals("mine", Files.readString(readme));

    String settings = Files.readString(folder.resolve("s/study.yaml"));
    Run again = Run.in(folder, "init", "s");
    assertEquals(4, again.exitCode());
    assertEquals(
        "hoi: Cannot make a study in "
            + folder.resolve("s")
            + ": it holds study.yaml already. Name another folder, or work in the study that is"
            + " there.\n",
        again.err());
    assertEquals(settings, Files.readString(folder.resolve("s/study.yaml")));
  }

  @Test
  void aStudyWhoseSecretCannotBeMadeCanBeMadeOnceItCan() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("config"), "a file, no folder");
    StudyMaker maker = new StudyMaker(inTheWay);
    Problem problem = assertThrows(Problem.class, () -> maker.make(folder.resolve("s"), "s"));
    assertEquals(4, problem.actor().exitCode());
    assertTrue(
        problem
            .sentence()
            .endsWith(
                "Make this folder one that you may write to, or let"
                    + " XDG_CONFIG_HOME name another."),
        problem.sentence());
    Files.delete(inTheWay);
    assertEquals("s", maker.make(folder.resolve("s"), "s").name());
  }

  @Test
  void aFolderWithoutANameIsNoStudy() {
    Run run = Run.in(folder, "init", "");
    assertEquals(4, run.exitCode());
    assertEquals(
        "hoi: Cannot make a study: its folder has no name. Write one, as in `./hoi init my-study`.\n",
        run.err());
    assertFalse(Files.exists(folder.resolve("study.yaml")));
  }

  @Test
  void aFolderInWhichNothingCouldBeReceivedIsRefusedBeforeAnythingIsMade() {
    Run run = Run.in(folder, "init", "a;b");
    assertEquals(4, run.exitCode());
    assertEquals(
        "hoi: Cannot make a study in "
            + folder.resolve("a;b")
            + ": a semicolon stands in the name of a folder, and no file could be received there."
            + " Name a folder without one.\n",
        run.err());
    assertFalse(Files.exists(folder.resolve("a;b")));
  }

  @Test
  void aFolderInWhichAnotherProcessMakesAStudyIsLeftToIt() {
    try (WarehouseLock other = new Warehouse(folder.resolve("s/warehouse")).lock("test")) {
      Run run = Run.in(folder, "init", "s");
      assertEquals(4, run.exitCode());
      assertEquals(
          "hoi: Cannot make a study in "
              + folder.resolve("s")
              + ": another hoi is changing this study's warehouse (lock file "
              + folder.resolve("s/warehouse/.lock")
              + "). Wait until it has finished, then run the same command again.\n",
          run.err());
    }
    assertFalse(Files.exists(folder.resolve("s/study.yaml")));
    assertEquals(0, Run.in(folder, "init", "s").exitCode());
  }

  @Test
  void aNameWithSignsThatNoSettingsMayHoldIsKeptAsItIs() {
    String name = "a\nb\u001b[31m \"c\" \\ \u202ed";
    Run run = Run.in(folder, "init", name);
    assertEquals("", run.err());
    assertEquals(name, Study.open(folder.resolve(name)).name());
  }

  @Test
  void aFolderThatCannotBeMadeIsToldWithTheReason() throws IOException {
    Path inTheWay = folder.resolve("s/inbox");
    Files.createDirectories(folder.resolve("s"));
    Files.writeString(inTheWay, "a file, no folder");
    Run run = Run.in(folder, "init", "s");
    assertEquals(4, run.exitCode());
    assertEquals(
        "hoi: Cannot make a study in "
            + folder.resolve("s")
            + ": "
            + inTheWay
            + " is in the way. Check the rights of the folder and the free space.\n",
        run.err());
  }

  @Test
  void twoStudiesOfOneNameHaveSecretsOfTheirOwn() {
    Run.in(folder, "init", "a/s");
    Run.in(folder, "init", "b/s");
    assertFalse(
        Study.open(folder.resolve("a/s"))
            .personKey()
            .equals(Study.open(folder.resolve("b/s")).personKey()));
  }

  @Test
  void theUsersOwnFolderFollowsTheCustomsOfTheSystem() {
    String forced = System.clearProperty("hoi.config");
    try {
      assertEquals(Path.of("/x/hoi"), ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "/x")));
      assertEquals(
          Path.of(System.getProperty("user.home"), ".config", "hoi"),
          ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "relative")));
    } finally {
      System.setProperty("hoi.config", forced);
    }
  }
}
