package vn.hoi.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

class ComputeTest {
  @TempDir Path folder;

  @Test
  void computesAWholeCityAndDoesNothingTheSecondTime() {
    Warehouse warehouse = new Warehouse(folder.resolve("warehouse"));
    InventedCity.write(warehouse, 30, 50_000);
    long t0 = System.nanoTime();
    Snapshot first =
        new Compute(
                warehouse, TestDefinitions.PRODUCT, new SparkSettings("local[2]", Map.of()), TIMES)
            .run();
    System.err.println("total " + (System.nanoTime() - t0) / 1e9);
    assertTrue(first.rows(Tables.INDICATOR_VALUE) > 0);
    Snapshot second =
        new Compute(warehouse, TestDefinitions.PRODUCT, SparkSettings.LOCAL, Progress.SILENT).run();
    assertEquals(first, second);
  }

  private static final Progress TIMES =
      new Progress() {
        private long at;

        @Override
        public void began(String step) {
          at = System.nanoTime();
        }

        @Override
        public void advanced(String detail) {}

        @Override
        public void ended(String step, long rows, String summary) {
          System.err.println(step + " " + rows + " " + (System.nanoTime() - at) / 1e9);
        }
      };
}
