package vn.hoi.warehouse.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.store.Snapshot;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.store.Warehouse;
import vn.hoi.warehouse.table.Table;
import vn.hoi.warehouse.table.Tables;

class SnapshotSessionTest {
  @TempDir Path folder;
  private Warehouse warehouse;
  private Snapshot snapshot;

  @BeforeEach
  void publishTwoTables() {
    warehouse = new Warehouse(folder.resolve("it's a warehouse"));
    try (TableFileWriter population = warehouse.writer(Tables.POPULATION);
        TableFileWriter seats = warehouse.writer(Tables.OFFICER_TERM)) {
      population.append("00001", LocalDate.of(2018, 3, 31), "resident", 1234L, "f", null, 7);
      seats.append("k", "00001", "chair", LocalDate.of(2017, 1, 1), null, "f", "S", 8, null);
      snapshot =
          warehouse.publish(
              Snapshot.EMPTY
                  .next()
                  .with(List.of(population.finish("file:1"), seats.finish("file:2")))
                  .build());
    }
  }

  @Test
  void whatIsDividedByNoughtIsMissing() throws SQLException {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      assertEquals(
          "[NULL, NULL]",
          one(
              session,
              "SELECT CAST([women_18_plus / 0, 0.0 / (women_18_plus - 1234)] AS VARCHAR) FROM"
                  + " population"));
    }
  }

  @Test
  void aViewIsOneQuery() {
    try (SnapshotSession session = SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN)) {
      String more = "SELECT 1; COPY (SELECT 1) TO '" + folder.resolve("written") + "'; SELECT 1";
      assertThrows(Problem.class, () -> session.view("mine", more));
      assertFalse(Files.exists(folder.resolve("written")));
    }
  }

  @Test
  void everyTableIsAViewThatCarriesTheDictionary() throws SQLException {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.RECORDS).describe().lock()) {
      assertEquals("1234", one(session, "SELECT women_18_plus FROM population"));
      assertEquals("0", one(session, "SELECT count(*) FROM member"));
      assertEquals(
          "women aged 18 and over (persons)",
          one(
              session,
              "SELECT comment FROM duckdb_columns() WHERE table_name = 'population' AND"
                  + " column_name = 'women_18_plus'"));
      assertEquals(
          Integer.toString(Tables.all().size()),
          one(session, "SELECT count(*) FROM duckdb_views() WHERE comment LIKE 'One row: %'"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2019] a", "s*", "s?", "**"})
  void aFolderThatLooksLikeAPatternIsOneFolder(String name) throws SQLException {
    Snapshot own = publish(name, 1L);
    for (String other : List.of("2 a", "s2", "s2/deeper")) {
      // The same bytes have the same name, so that a pattern would find them.
      publish(other, 1L);
    }
    for (boolean locked : List.of(false, true)) {
      try (SnapshotSession session =
          SnapshotSession.open(new Warehouse(folder.resolve(name)), own, Table.Access.OPEN)) {
        assertEquals(
            "1", one(locked ? session.lock() : session, "SELECT count(*) FROM population"));
      }
    }
  }

  @Test
  void aFolderThatDuckDbCannotTellFromAPatternIsRefused() {
    Snapshot own = publish("a\\b*", 1L);
    Warehouse strange = new Warehouse(folder.resolve("a\\b*"));
    String sentence =
        assertThrows(
                Problem.class, () -> SnapshotSession.open(strange, own, Table.Access.OPEN).close())
            .sentence();
    assertTrue(sentence.endsWith("Rename the folder so that it has no backslash."), sentence);
  }

  private Snapshot publish(String name, long women) {
    Warehouse other = new Warehouse(folder.resolve(name));
    try (TableFileWriter population = other.writer(Tables.POPULATION)) {
      population.append("00001", LocalDate.of(2018, 3, 31), "resident", women, "f", null, 7);
      return other.publish(
          Snapshot.EMPTY.next().with(List.of(population.finish("file:1"))).build());
    }
  }

  @Test
  void tablesOfPersonsAreThereOnlyOnRequest() {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      assertThrows(SQLException.class, () -> one(session, "SELECT * FROM officer_term"));
      TableFile seats = snapshot.files(Tables.OFFICER_TERM).get(0);
      assertThrows(
          SQLException.class,
          () ->
              one(
                  session,
                  "SELECT count(*) FROM read_parquet('"
                      + warehouse.file(seats).toString().replace("'", "''")
                      + "')"));
    }
  }

  @Test
  void aLockedSessionReadsNoPassingFileOfARunThatReceivesPersons() throws IOException {
    TableFile seats = snapshot.files(Tables.OFFICER_TERM).get(0);
    Path passing = warehouse.scratch().resolve("officer_term-1-1.part");
    Files.copy(warehouse.file(seats), passing);
    String path = passing.toString().replace("'", "''");
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      assertThrows(
          SQLException.class, () -> one(session, "SELECT * FROM read_parquet('" + path + "')"));
      assertThrows(
          SQLException.class, () -> one(session, "SELECT count(*) FROM glob('" + path + "')"));
    }
  }

  @Test
  void aFileWrittenBeforeAColumnWasRenamedOrAddedIsReadByFieldId() throws Exception {
    Path old = folder.resolve("old.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT '00004' AS commune, DATE '2018-03-31' AS counted_on, 'resident' AS basis, 55 AS w) TO '"
              + old
              + "' (FORMAT parquet, FIELD_IDS {commune: 1, counted_on: 2, basis: 3, w: 4})");
    }
    Path place = warehouse.root().resolve("tables/population/old.parquet");
    Files.copy(old, place);
    TableFile file =
        new TableFile(
            "population",
            "tables/population/old.parquet",
            1,
            Files.size(place),
            Hashes.of(place),
            1,
            "file:3");
    Snapshot with = warehouse.publish(snapshot.next().with(List.of(file)).build());
    try (SnapshotSession session = SnapshotSession.open(warehouse, with, Table.Access.OPEN)) {
      assertEquals(
          "55", one(session, "SELECT women_18_plus FROM population WHERE unit_id = '00004'"));
      assertEquals("1", one(session, "SELECT count(*) FROM population WHERE source_row IS NULL"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT content FROM read_text('/etc/hostname')",
        "SELECT * FROM glob('/etc/*')",
        "SELECT * FROM '/etc/passwd'",
        "SELECT * FROM sniff_csv('/etc/passwd')",
        "SELECT getenv('HOME')"
      })
  void aLockedSessionReadsNoOtherFile(String sql) {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      assertThrows(SQLException.class, () -> one(session, sql));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET threads = 1",
        "SET enable_external_access = true",
        "RESET lock_configuration",
        "INSTALL httpfs",
        "LOAD httpfs",
        "ATTACH '/tmp/x.db'",
        "COPY (SELECT 1) TO '/tmp/hoi-must-not-be'",
        "EXPORT DATABASE '/tmp/hoi-must-not-be'"
      })
  void aLockedSessionWritesNothingAndKeepsItsSettings(String sql) throws SQLException {
    try (SnapshotSession session =
            SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock();
        Statement statement = session.connection().createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute(sql));
      assertThrows(Problem.class, () -> ReadOnlyGate.check(session.connection(), sql));
      assertFalse(Files.exists(Path.of("/tmp/hoi-must-not-be")));
    }
  }

  @Test
  void theTableFilesThemselvesCannotBeOverwritten() throws IOException, SQLException {
    TableFile file = snapshot.files(Tables.POPULATION).get(0);
    String copy =
        "COPY (SELECT 1 AS x) TO '" + warehouse.file(file).toString().replace("'", "''") + "'";
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      Problem problem =
          assertThrows(Problem.class, () -> ReadOnlyGate.check(session.connection(), copy));
      assertEquals(
          "Cannot run this statement: the warehouse is read-only here and takes queries only"
              + " (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE). Write a query.",
          problem.sentence());
    }
    assertEquals(file.sha256(), Hashes.of(warehouse.file(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "with a as (select 1) select * from a",
        "FROM population",
        "DESCRIBE population"
      })
  void queriesPassTheGate(String sql) {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      ReadOnlyGate.check(session.connection(), sql);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM enable_logging(storage = 'file', storage_path = '/tmp/hoi-must-not-be')",
        "SELECT * FROM Disable_Profiling()",
        "WITH a AS (SELECT * FROM query('SELECT 1')) SELECT * FROM a",
        "SELECT 1 WHERE EXISTS (FROM json_execute_serialized_sql('{}'))"
      })
  void functionsThatChangeTheEngineOrHideAQueryDoNotPassTheGate(String sql) {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      Problem problem =
          assertThrows(Problem.class, () -> ReadOnlyGate.check(session.connection(), sql));
      assertEquals(Problem.Actor.AUTHOR, problem.actor());
    }
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlace() {
    try (SnapshotSession session =
        SnapshotSession.open(warehouse, snapshot, Table.Access.OPEN).lock()) {
      Problem problem =
          assertThrows(
              Problem.class, () -> ReadOnlyGate.check(session.connection(), "SELECT 1\nFROM FROM"));
      assertEquals(
          "Cannot read the query: syntax error at or near \"FROM\" (line 2, column 6).",
          problem.sentence());
    }
  }

  private static String one(SnapshotSession session, String sql) throws SQLException {
    try (Statement statement = session.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
