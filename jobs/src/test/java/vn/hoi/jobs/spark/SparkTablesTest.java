package vn.hoi.jobs.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Tables;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkTablesTest {
  @TempDir Path folder;
  private SparkSession spark;

  @BeforeAll
  void start() {
    spark =
        SparkSession.builder().config(new SparkSettings("local[1]", Map.of()).conf()).getOrCreate();
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[2019] a", "s*", "s?", "{a,b}", "a\\b", "50%20 #2", "a: b", "hai\ndòng [1]"})
  void eachFileIsReadOnceInAnyFolder(String name) {
    List<TableFile> files = null;
    // The other folders are those that the name would stand for as a pattern.
    for (String one : List.of("2 a", "s2", "a", name)) {
      Warehouse warehouse = new Warehouse(folder.resolve(one));
      files = IntStream.of(1, 2, 3).mapToObj(women -> file(warehouse, women)).toList();
    }
    new SparkTables(spark).files(Tables.POPULATION, new Warehouse(folder.resolve(name)), files);
    assertEquals(
        "[3,6]",
        spark.sql("select count(*), sum(women_18_plus) from population").first().toString());
  }

  @Test
  void aFolderThatSparkCannotReadIsRefused() {
    Warehouse warehouse = new Warehouse(folder.resolve("a: [1]"));
    List<TableFile> files = List.of(file(warehouse, 1));
    SparkTables tables = new SparkTables(spark);
    String sentence =
        assertThrows(Problem.class, () -> tables.files(Tables.POPULATION, warehouse, files))
            .sentence();
    assertTrue(sentence.endsWith("Rename the folder so that it has no colon."), sentence);
  }

  private static TableFile file(Warehouse warehouse, long women) {
    try (TableFileWriter population = warehouse.writer(Tables.POPULATION)) {
      population.append("0000" + women, LocalDate.of(2018, 3, 31), "resident", women, "f", null, 7);
      return population.finish("file:" + women);
    }
  }
}
