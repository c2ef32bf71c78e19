package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
  @TempDir Path folder;

  @Test
  void itSaysWhyAFileWasRefusedAndWhichReleaseIsNotOfTheCurrentSnapshot() throws IOException {
    Run.in(folder, "init", "s");
    Files.writeString(folder.resolve("s/inbox/hoi_vien.xlsx"), "cut");
    assertEquals(2, Run.in(folder, "ingest", "--study", "s").exitCode());
    Path release = folder.resolve("s/releases/final-2021-0123456789ab");
    Files.createDirectories(release);
    Files.writeString(
        release.resolve("manifest.json"),
        "{\"review\": \"final-2021\", \"snapshot\": \"000001-0123456789ab\"}");

    String status = Run.in(folder, "status", "--study", "s").out();

    assertTrue(status.contains("\n  Cannot read hoi_vien.xlsx: "), status);
    assertTrue(
        status.endsWith(
            "Releases:\n  final-2021-0123456789ab  of snapshot 000001-0123456789ab, which is not"
                + " the current one\n"),
        status);
  }
}
