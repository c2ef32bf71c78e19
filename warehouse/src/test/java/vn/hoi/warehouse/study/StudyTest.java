package vn.hoi.warehouse.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;

class StudyTest {
  @TempDir Path folder;

  @Test
  void theFoldersOfAStudyHaveDefaults() throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"), "name: Thử nghiệm\nperson_key_file: ../secret.key\n");
    Study study = Study.open(folder);

    assertEquals("Thử nghiệm", study.name());
    assertEquals(folder.resolve("inbox"), study.inbox());
    assertEquals(folder.resolve("warehouse"), study.warehouse().root());
    assertEquals(folder.resolve("releases"), study.releases());
    assertEquals(folder.getParent().resolve("secret.key"), study.personKey().path());
  }

  @Test
  void theSecretMayNotLieInTheWarehouse() throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"), "name: a\nperson_key_file: warehouse/x.key\ncolour: red\n");
    Problem problem = assertThrows(Problem.class, () -> Study.open(folder));

    assertEquals(
        "Cannot read the study's settings:\n  "
            + folder.resolve("study.yaml")
            + ":2: the persons' secret must lie outside the warehouse\n  "
            + folder.resolve("study.yaml")
            + ":3: the field `colour` is unknown; known here: database, given_out, inbox, job_repository,"
            + " name, person_key_file, releases, warehouse",
        problem.sentence());
  }

  @Test
  void settingsThatAreNoYamlAreToldByThatAlone() throws IOException {
    String told = faults("name: a\nperson_key_file: ../x.key\n  - : [\n");
    assertTrue(told.matches(":3: this is not YAML: [^\n]+"), told);
  }

  @Test
  void theFoldersOfAStudyMayNotLieInOneAnother() throws IOException {
    String start = "name: a\nperson_key_file: ../x.key\n";
    assertEquals(
        ":3: the warehouse must lie outside the inbox, for all in the inbox is received",
        faults(start + "warehouse: inbox/kho\n"));
    assertEquals(
        ":3: the releases must lie outside the inbox, for all in the inbox is received",
        faults(start + "releases: inbox\n"));
    assertEquals(
        ":3: the inbox must lie outside the warehouse", faults(start + "inbox: warehouse/den\n"));
  }

  @Test
  void theRecordsOfRunsAreKeptByPostgresqlWithoutAPasswordInTheStudy() throws IOException {
    String start = "name: a\nperson_key_file: ../x.key\njob_repository:\n";
    assertEquals(
        ":4: the address must begin with jdbc:postgresql:",
        faults(start + "  url: jdbc:mysql://db.example/hoi\n"));
    assertEquals(
        ":4: the address holds a password; put it into `password_file`",
        faults(start + "  url: jdbc:postgresql://db.example/hoi?user=a&password=b\n"));
    assertEquals(
        ":5: the password must lie outside the study's folder",
        faults(start + "  url: jdbc:postgresql://db.example/hoi\n  password_file: word\n"));
  }

  /** What is told of a study with these settings, without the file's name. */
  private String faults(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("study.yaml"), settings);
    String sentence = assertThrows(Problem.class, () -> Study.open(folder)).sentence();
    return sentence.replace("Cannot read the study's settings:\n  " + file, "");
  }

  @Test
  void aFolderThatIsNoStudyIsToldHowToBecomeOne() {
    Problem problem = assertThrows(Problem.class, () -> Study.open(folder));

    assertEquals(
        "Cannot open the study "
            + folder
            + ": there is no study.yaml in it. Make a study with `hoi init "
            + folder
            + "`, or name its folder with --study.",
        problem.sentence());
    assertEquals(4, problem.actor().exitCode());
  }

  @Test
  void theSecretIsRandomAndForItsOwnerOnly() throws IOException {
    PersonKeyFile one = new PersonKeyFile(folder.resolve("keys/one.key"));
    PersonKeyFile two = new PersonKeyFile(folder.resolve("keys/two.key"));
    one.create();
    two.create();
    byte[] secret = one.read();
    one.create();

    assertArrayEquals(secret, one.read());
    assertEquals(32, secret.length);
    assertTrue(!java.util.Arrays.equals(secret, two.read()));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one.path())));
  }

  @Test
  void aSecretThatOthersMayReadIsRefused() throws IOException {
    PersonKeyFile file = new PersonKeyFile(folder.resolve("one.key"));
    file.create();
    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));

    Problem problem = assertThrows(Problem.class, file::read);
    assertEquals(
        "Cannot key persons: others may read the secret file "
            + file.path()
            + ". Run `chmod 600 "
            + file.path()
            + "`.",
        problem.sentence());
  }

  @Test
  void aLostSecretIsNotMadeAnew() {
    PersonKeyFile file = new PersonKeyFile(folder.resolve("lost.key"));

    Problem problem = assertThrows(Problem.class, file::read);
    assertTrue(problem.sentence().contains("Put it back from your copy"), problem.sentence());
  }

  @Test
  void noAddressOfADatabaseHoldsAPasswordHoweverItIsWritten() throws IOException {
    String start = "name: a\nperson_key_file: ../x.key\ndatabase:\n  user: hoi\n";
    String told =
        ":5: the address holds a password; put it into HOI_DATABASE_PASSWORD or `password_file`";
    for (String url :
        new String[] {
          "jdbc:postgresql://u:sec/ret@db.example/hoi",
          "postgresql://u:secret@db.example/hoi",
          "jdbc:x://db.example/hoi?pwd=secret"
        }) {
      assertEquals(told, faults(start + "  url: " + url + "\n"), url);
    }
  }

  @Test
  void aLinkDoesNotTakeThePasswordOutOfTheStudy() throws IOException {
    Path link = folder.resolveSibling(folder.getFileName() + "-link");
    Files.writeString(folder.resolve("word"), "secret");
    Files.createSymbolicLink(link, folder);
    try {
      assertEquals(
          ":6: the password must lie outside the study's folder",
          faults(
              "name: a\nperson_key_file: ../x.key\ndatabase:\n  user: hoi\n  url:"
                  + " jdbc:postgresql://db.example/hoi\n  password_file: "
                  + link.resolve("word")
                  + "\n"));
    } finally {
      Files.delete(link);
    }
  }
}
