package vn.hoi.ingest.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;

class PassingFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderThatCannotBeMadeIsToldWithItsPlaceTheReasonAndWhatToDo() {
    Path missing = folder.resolve("missing");
    Problem problem = assertThrows(Problem.class, () -> PassingFolder.below(missing));
    assertEquals(4, problem.actor().exitCode());
    assertEquals(
        "Cannot make a folder for passing files in "
            + missing
            + ": there is no such file or folder. Make it a folder that you may write to, or name"
            + " another with HOI_JAVA_OPTIONS=-Djava.io.tmpdir=DIR.",
        problem.sentence());
  }
}
