package vn.hoi.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.definition.Definitions;
import vn.hoi.jobs.spark.SparkSettings;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.Progress;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.store.WarehouseLock;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class ComputeTest {
  @TempDir Path folder;

  /** A Spark that cannot start: whoever needs it fails. */
  private static final SparkSettings NONE = new SparkSettings("no such master", Map.of());

  @Test
  void nothingIsComputedAgainWhileDataAndDefinitionsAreTheSame() {
    Steps steps = new Steps();
    Snapshot again =
        new Compute(ComputedCity.WAREHOUSE, TestDefinitions.PRODUCT, NONE, steps).run();
    assertEquals(ComputedCity.SNAPSHOT, again);
    assertEquals(List.of("compute: nothing has changed"), steps.ended);
  }

  @Test
  void aChangedDefinitionMakesTheResultsOldForPublishing() throws IOException {
    Path own = folder.resolve("targets.yaml");
    Files.writeString(own, "targets: []\n");
    Definitions changed = Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), folder));
    Problem problem =
        assertThrows(
            Problem.class,
            () -> Release.prepare(ComputedCity.WAREHOUSE, changed, Set.of(), Progress.SILENT));
    assertEquals(
        "Cannot publish: the snapshot "
            + ComputedCity.SNAPSHOT.name()
            + " has no results of its data and of the definitions in force. Run `hoi compute`"
            + " first.",
        problem.sentence());
  }

  @Test
  void aListedUnitThatThereIsNotIsNotLeftOutInSilence() throws IOException {
    Files.writeString(
        folder.resolve("pilot_units.yaml"), "pilot_units: [{unit: \"4\", source: a list}]\n");
    Files.writeString(
        folder.resolve("complex_units.yaml"),
        "complex_units: [{unit: \"00004\", source: a list}, {unit: \"001\", source: a list}]\n");
    String target =
        "  - {id: %s, indicator: O01, level: %s, unit: \"%s\", period: final-2021, comparator: \">=\","
            + " value: 50, source: a list, name: {vi: a, en: a}}\n";
    Files.writeString(
        folder.resolve("targets.yaml"),
        "targets:\n"
            + target.formatted("a", "district", "001")
            + target.formatted("b", "district", "999")
            + target.formatted("c", "grassroots", "001"));
    Definitions own = Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), folder));
    Problem problem =
        assertThrows(
            Problem.class,
            () -> new Compute(ComputedCity.WAREHOUSE, own, NONE, Progress.SILENT).run());
    assertEquals(
        """
        Cannot compute the indicators: a list or a target names a unit that there is not.
          pilot_units.yaml: 4
          complex_units.yaml: 001
          targets.yaml: 999 (district)
          targets.yaml: 001 (grassroots)
        Write its unit_id, as `hoi sql "select unit_id, name from unit"` shows it.\
        """,
        problem.sentence());
  }

  @Test
  void theSameRecordsInOtherFilesAndOrderGiveTheSameBytesOnOneCoreInAnyFolder() {
    Warehouse other = new Warehouse(folder.resolve("Hà Nội [mới] {1}, 50%20 #2"));
    InventedCity.write(other, 9, 6_000);
    SparkSettings oneCore =
        new SparkSettings("local[1]", Map.of("spark.sql.shuffle.partitions", "7"));
    Snapshot computed = new Compute(other, TestDefinitions.PRODUCT, oneCore, Progress.SILENT).run();
    assertEquals(results(ComputedCity.SNAPSHOT), results(computed));
  }

  @Test
  void afterACorrectionOnlyWhatDependsOnItIsComputedAndTheBytesAreThoseOfAFullRun()
      throws SQLException {
    Warehouse other = new Warehouse(folder.resolve("corrected"));
    InventedCity.write(other, 2, 200);
    new Compute(other, TestDefinitions.PRODUCT, ComputedCity.SPARK, Progress.SILENT).run();
    upgradeTheWeak(other);
    Steps steps = new Steps();
    Snapshot corrected =
        new Compute(other, TestDefinitions.PRODUCT, ComputedCity.SPARK, steps).run();
    assertEquals(
        List.of(
            "keep what is unchanged",
            "start Spark",
            "count the tables",
            "compute O04, O05",
            // Which unions need support follows from the ratings.
            "compute O06",
            "compute I05",
            "compute I08"),
        steps.began.stream().filter(step -> !step.startsWith("analy")).toList());
    Warehouse fresh = new Warehouse(folder.resolve("fresh"));
    InventedCity.write(fresh, 2, 200);
    upgradeTheWeak(fresh);
    assertEquals(
        results(
            new Compute(fresh, TestDefinitions.PRODUCT, ComputedCity.SPARK, Progress.SILENT).run()),
        results(corrected));
  }

  /** Every rating "weak" is corrected to "average". */
  private static void upgradeTheWeak(Warehouse warehouse) throws SQLException {
    Snapshot before = warehouse.current();
    try (SnapshotSession session = SnapshotSession.open(warehouse, before, Table.Access.RECORDS);
        Statement statement = session.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "select * replace (case level when 'weak' then 'average' else level end as level)"
                    + " from rating order by unit_id, year");
        TableFileWriter writer = warehouse.writer(Tables.RATING);
        WarehouseLock lock = warehouse.lock("correct ratings")) {
      while (row.next()) {
        Object[] values = new Object[Tables.RATING.columns().size()];
        for (int i = 0; i < values.length; i++) {
          values[i] = row.getObject(i + 1);
        }
        writer.append(values);
      }
      warehouse.publish(
          before
              .next()
              .without(Tables.RATING)
              .with(List.of(writer.finish("file:1111111111111111")))
              .build());
    }
  }

  /** Remembers the steps it was told of. */
  private static final class Steps implements Progress {
    final List<String> began = new ArrayList<>();
    final List<String> ended = new ArrayList<>();

    @Override
    public void began(String step) {
      began.add(step);
    }

    @Override
    public void advanced(String detail) {}

    @Override
    public void ended(String step, long rows, String summary) {
      ended.add(step + ": " + summary);
    }

    @Override
    public void told(String sentence) {}
  }

  private static List<String> results(Snapshot snapshot) {
    List<String> hashes = new ArrayList<>();
    snapshot.files(Tables.INDICATOR_VALUE).stream().map(TableFile::sha256).forEach(hashes::add);
    snapshot.files(Tables.INDICATOR_CHANGE).stream().map(TableFile::sha256).forEach(hashes::add);
    assertNotEquals(List.of(), hashes);
    return hashes;
  }

  @Test
  void anEmptyWarehouseIsToldAsSuch() {
    Warehouse empty = new Warehouse(folder.resolve("empty"));
    Problem problem =
        assertThrows(
            Problem.class,
            () -> new Compute(empty, TestDefinitions.PRODUCT, NONE, Progress.SILENT).run());
    assertEquals(
        "Cannot compute the indicators: the warehouse "
            + empty.root()
            + " has no units yet. Run `hoi ingest` first.",
        problem.sentence());
  }

  @Test
  void theJobToldTooLittleSaysHowItIsWritten() {
    Problem problem = assertThrows(Problem.class, () -> ComputeMain.run("warehouse"));
    assertEquals(
        "Cannot start the job: it takes two or three arguments, not 1. Write: ComputeMain"
            + " WAREHOUSE DEFINITIONS [STUDY_DEFINITIONS].",
        problem.sentence());
  }
}
