package vn.hoi.ingest.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path scratch;

  @Test
  void whatKilledRunsAndSessionsLeftIsRemovedAndALivingSessionKeepsItsFolder() throws IOException {
    Files.writeString(scratch.resolve("member-1-1.part"), "x");
    String living = "sql-" + ProcessHandle.current().pid() + "-1";
    // No process has this number: Linux counts to 4,194,304 at the most.
    for (String folder : List.of(living, "sql-99999999-1", "other")) {
      Files.createDirectory(scratch.resolve(folder));
      Files.writeString(scratch.resolve(folder).resolve("rows.tmp"), "x");
    }
    Leftovers.clear(scratch);
    try (Stream<Path> left = Files.list(scratch)) {
      assertEquals(List.of(scratch.resolve(living)), left.toList());
    }
  }
}
