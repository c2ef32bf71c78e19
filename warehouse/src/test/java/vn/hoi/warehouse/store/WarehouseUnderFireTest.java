package vn.hoi.warehouse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Tables;

/** A reader sees whole snapshots only, whatever happens to the writer. */
class WarehouseUnderFireTest {
  private static final int SNAPSHOTS = 12;

  @TempDir Path folder;

  /** Publishes snapshots whose two tables always hold the same number of files. */
  static final class Publisher {
    private Publisher() {}

    public static void main(String[] args) {
      Warehouse warehouse = new Warehouse(Path.of(args[0]));
      try (WarehouseLock lock = warehouse.lock("publish")) {
        for (int i = (int) warehouse.current().sequence(); i < SNAPSHOTS; i++) {
          warehouse.publish(
              warehouse
                  .current()
                  .next()
                  .with(List.of(received(warehouse, i), reject(warehouse, i)))
                  .build());
        }
      }
    }

    private static TableFile received(Warehouse warehouse, int i) {
      try (TableFileWriter writer = warehouse.writer(Tables.RECEIVED)) {
        writer.append("kind" + i, "006", null, "f");
        return writer.finish("file:" + i);
      }
    }

    private static TableFile reject(Warehouse warehouse, int i) {
      try (TableFileWriter writer = warehouse.writer(Tables.REJECT)) {
        writer.append("f", null, i, null, null, null, "rule", "vi", "en");
        return writer.finish("file:" + i);
      }
    }
  }

  @Test
  void aWriterKilledAtAnyMomentLeavesAWholeSnapshotAndARerunGivesTheSameBytes() throws Exception {
    Path calm = folder.resolve("calm");
    Publisher.main(new String[] {calm.toString()});
    Path shot = folder.resolve("shot");
    Random random = new Random(20180326);
    for (int kill = 0; kill < 4; kill++) {
      Process process = publisher(shot);
      process.waitFor(250 + random.nextInt(700), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertWhole(new Warehouse(shot));
    }
    assertEquals(0, publisher(shot).waitFor());

    assertWhole(new Warehouse(shot));
    assertEquals(new Warehouse(calm).names(), new Warehouse(shot).names());
    for (TableFile file : new Warehouse(calm).current().files()) {
      assertEquals(file.sha256(), Hashes.of(shot.resolve(file.path())));
    }
  }

  @Test
  void aReaderBesideAWriterSeesOnlyWholeSnapshots() throws Exception {
    Process process = publisher(folder);
    Warehouse warehouse = new Warehouse(folder);
    long looks = 0;
    while (process.isAlive()) {
      assertWhole(warehouse);
      looks++;
    }
    assertTrue(looks > 1);
    assertEquals(SNAPSHOTS, warehouse.current().sequence());
  }

  @Test
  void aSecondWriterIsToldToWait() {
    Warehouse warehouse = new Warehouse(folder);
    try (WarehouseLock lock = warehouse.lock("read the inbox")) {
      Problem problem = assertThrows(Problem.class, () -> warehouse.lock("compute the indicators"));
      assertEquals(
          "Cannot compute the indicators: another hoi is changing this study's warehouse (lock file "
              + folder.resolve(".lock")
              + "). Wait until it has finished, then run the same command again.",
          problem.sentence());
      assertEquals(4, problem.actor().exitCode());
    }
  }

  private static void assertWhole(Warehouse warehouse) {
    Snapshot snapshot = warehouse.current();
    assertEquals(snapshot.files(Tables.RECEIVED).size(), snapshot.files(Tables.REJECT).size());
    assertEquals(snapshot.sequence(), snapshot.rows(Tables.RECEIVED));
    for (TableFile file : snapshot.files()) {
      assertEquals(file.sha256(), Hashes.of(warehouse.file(file)));
    }
  }

  private static Process publisher(Path root) throws IOException {
    Files.createDirectories(root);
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Publisher.class.getName(),
            root.toString())
        .inheritIO()
        .start();
  }
}
