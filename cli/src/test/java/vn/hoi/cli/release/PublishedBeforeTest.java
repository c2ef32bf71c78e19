package vn.hoi.cli.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;

class PublishedBeforeTest {
  private static final String ID = "midterm-2019-0123456789ab";

  @TempDir Path releases;

  @BeforeEach
  void publish() throws IOException {
    Path folder = Files.createDirectories(releases.resolve(ID));
    Files.writeString(folder.resolve("report.html"), "figures");
    Files.writeString(
        folder.resolve(ReleaseFolder.MANIFEST),
        "{\"review\": \"midterm-2019\", \"snapshot\": \"000001-0\", \"files\": [{\"path\":"
            + " \"report.html\", \"sha256\": \""
            + Hashes.of("figures")
            + "\"}]}");
    new PublishedBefore(releases).remember("inputs", ReleaseFolder.all(releases).get(0));
  }

  private String found(String inputs) {
    Optional<ReleaseFolder> release = new PublishedBefore(releases).find(inputs);
    return release.map(ReleaseFolder::id).orElse("none");
  }

  @Test
  void aReleaseIsFoundByWhatItWasMadeOfOnly() {
    assertEquals(ID, found("inputs"));
    assertEquals("none", found("others"));
    assertEquals(1, ReleaseFolder.all(releases).size());
  }

  @Test
  void aReleaseThatWasRemovedIsMadeAgain() throws IOException {
    Files.delete(releases.resolve(ID).resolve("report.html"));
    Files.delete(releases.resolve(ID).resolve(ReleaseFolder.MANIFEST));
    assertEquals("none", found("inputs"));
  }

  @Test
  void aReleaseThatWasChangedIsNeitherTakenForPublishedNorWrittenOver() throws IOException {
    Path report = releases.resolve(ID).resolve("report.html");
    Files.writeString(report, "other figures");
    assertRefused("report.html");
    Files.delete(report);
    assertRefused("report.html");
  }

  @Test
  void aReleaseWhoseManifestWasCutOffIsNotWhole() throws IOException {
    Path manifest = releases.resolve(ID).resolve(ReleaseFolder.MANIFEST);
    String text = Files.readString(manifest);
    for (int length : new int[] {0, 1, text.length() / 2, text.length() - 1}) {
      Files.writeString(manifest, text.substring(0, length));
      assertFalse(ReleaseFolder.at(releases.resolve(ID)).isWhole(), () -> length + " characters");
    }
    Files.writeString(manifest, "{}");
    assertFalse(ReleaseFolder.at(releases.resolve(ID)).isWhole());
  }

  private void assertRefused(String file) {
    Problem problem = assertThrows(Problem.class, () -> found("inputs"));
    assertEquals(Problem.Actor.OPERATOR, problem.actor());
    assertEquals(
        "Cannot publish "
            + ID
            + ": it is in "
            + releases
            + " already, but its file "
            + file
            + " is not as it was published. Move the folder "
            + ID
            + " to another place, then run the same command again, which makes it anew.",
        problem.sentence());
  }
}
