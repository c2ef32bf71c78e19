package vn.hoi.warehouse.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.table.Tables;

class TableFileWriterTest {
  private static final LocalDate DAY = LocalDate.of(2018, 3, 31);

  @TempDir Path folder;

  @Test
  void theSameRowsGiveTheSameBytesUnderTheSameName() {
    TableFile first = population(new Warehouse(folder.resolve("a")), "00001", "00004");
    TableFile second = population(new Warehouse(folder.resolve("b")), "00001", "00004");

    assertEquals(first, second);
    assertArrayEquals(
        Hashes.read(folder.resolve("a").resolve(first.path())),
        Hashes.read(folder.resolve("b").resolve(second.path())));
    assertEquals("tables/population/" + first.sha256().substring(0, 24) + ".parquet", first.path());
    assertEquals(2, first.rows());
  }

  @Test
  void sortedRowsDoNotDependOnTheOrderInWhichTheyCame() {
    Warehouse warehouse = new Warehouse(folder);
    TableFile first = sorted(warehouse, "00001", "00004");
    TableFile second = sorted(warehouse, "00004", "00001");

    assertEquals(first, second);
  }

  @Test
  void aWriterThatIsClosedUnfinishedLeavesNothing() throws IOException {
    Warehouse warehouse = new Warehouse(folder);
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      writer.append("00001", DAY, "resident", 10L, "f", null, 7);
    }

    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsASentenceAndNothingHalfWrittenStays() throws IOException {
    Warehouse warehouse = new Warehouse(folder);
    Files.writeString(folder.resolve("tables"), "in the way");
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      writer.append("00001", DAY, "resident", 10L, "f", null, 7);
      Problem problem = assertThrows(Problem.class, () -> writer.finish("file:1"));
      assertTrue(problem.sentence().startsWith("Cannot write " + folder), problem.sentence());
      assertEquals(4, problem.actor().exitCode());
    }
    try (Stream<Path> left = Files.list(warehouse.scratch())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aRequiredColumnThatIsMissingIsTheCallersFault() {
    Warehouse warehouse = new Warehouse(folder);
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      IllegalArgumentException fault =
          assertThrows(
              IllegalArgumentException.class,
              () -> writer.append("00001", DAY, "resident", null, "f", null, 7));
      assertEquals(
          "Table population: the required column women_18_plus is missing", fault.getMessage());
    }
  }

  @Test
  void aValueOfAnotherTypeIsTheCallersFault() {
    Warehouse warehouse = new Warehouse(folder);
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      IllegalArgumentException fault =
          assertThrows(
              IllegalArgumentException.class,
              () -> writer.append("00001", "2018-03-31", "resident", 1L, "f", null, 7));
      assertEquals("Table population, column as_of: 2018-03-31", fault.getMessage());
    }
  }

  private static TableFile population(Warehouse warehouse, String... units) {
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      for (String unit : units) {
        writer.append(unit, DAY, "resident", 1000L, "0123456789abcdef", "Sheet1", 5);
      }
      return writer.finish("file:0123456789abcdef");
    }
  }

  private static TableFile sorted(Warehouse warehouse, String... units) {
    try (TableFileWriter writer = warehouse.writer(Tables.POPULATION)) {
      for (String unit : units) {
        writer.append(unit, DAY, "resident", 1000L, "f", null, 5);
      }
      return writer.finishSorted("results");
    }
  }
}
