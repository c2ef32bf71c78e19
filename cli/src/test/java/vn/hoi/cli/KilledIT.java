package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.study.Study;

class KilledIT {
  @TempDir Path folder;

  @Test
  void anIngestThatIsKilledLeavesAWholeStateAndTheNextOneEndsWithTheSameBytes() throws Exception {
    Study whole = DemoStudy.unread(folder.resolve("whole"));
    assertEquals(2, Run.in(whole.folder(), "ingest").exitCode());
    Snapshot wanted = whole.warehouse().current();

    Study killed = DemoStudy.unread(folder.resolve("killed"));
    // Killed as soon as the first, then as soon as the fourth kind of source is in force.
    for (long sequence : new long[] {1, 4}) {
      Process process =
          Launched.start(
              killed.folder(),
              folder.resolve("out.txt"),
              folder.resolve("err.txt"),
              Map.of(),
              "ingest");
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
      while (killed.warehouse().current().sequence() < sequence && process.isAlive()) {
        assertTrue(System.nanoTime() < deadline, "nothing was published");
        Thread.sleep(5);
      }
      process.destroyForcibly().waitFor();
      Snapshot left = killed.warehouse().current();
      left.files().forEach(f -> assertTrue(Files.exists(killed.warehouse().file(f)), f.path()));
    }
    Run last = Run.in(killed.folder(), "ingest");
    assertTrue(last.exitCode() == 0 || last.exitCode() == 2, last.err());
    assertEquals(wanted.name(), killed.warehouse().current().name());
    assertEquals(wanted, killed.warehouse().current());
  }

  @Test
  void aStudyThatAnotherProcessChangesIsRefusedWithASentence() throws Exception {
    Study study = DemoStudy.unread(folder.resolve("locked"));
    try (WarehouseLock lock = study.warehouse().lock("test")) {
      Run run = Launched.run(study.folder(), Map.of(), "ingest");
      assertEquals(4, run.exitCode());
      assertEquals(
          "hoi: Cannot ingest files: another hoi is changing this study's warehouse (lock file "
              + study.warehouse().root().resolve(".lock")
              + "). Wait until it has finished, then run the same command again.\n",
          run.err());
    }
  }
}
