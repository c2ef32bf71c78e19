package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.cli.Run;
import vn.hoi.warehouse.store.Hashes;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Tables;

class SqlSafetyTest {
  private static final String SECRET = "a secret line";

  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void makeAStudyBesideASecret() throws IOException {
    study = SmallStudy.make(folder);
    Files.writeString(folder.resolve("secret.csv"), SECRET + "\n");
  }

  private Run sql(String query) {
    return Run.in(study.folder(), "sql", query.replace("$", folder.toString()), "--format", "csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from read_csv('$/secret.csv', header = false)",
        "from read_csv_auto('$/secret.csv')",
        "from '$/secret.csv'",
        "select content from read_text('$/secret.csv')",
        "select content from read_blob('$/secret.csv')",
        "from glob('$/*')",
        "from sniff_csv('$/secret.csv')",
        "explain from read_csv('$/secret.csv')",
        "from duckdb_secrets()",
        "from duckdb_extensions()",
        "from read_json('$/secret.csv')",
        "from read_parquet('$/secret.csv')",
        "from parquet_metadata('$/secret.csv')",
        "from read_csv('../secret.csv')",
        "select (select content from read_text('$/secret.csv')) as x from unit"
      })
  void noFileOutsideTheWarehouseIsRead(String query) {
    Run run = sql(query);
    assertEquals(3, run.exitCode(), run.out());
    assertEquals("", run.out());
    assertEquals(
        "hoi: Cannot run the query: it reads files or folders that are not the warehouse's own"
            + " tables, which cannot be read here. Use the tables that .tables lists.\n",
        run.err());
  }

  @Test
  void noTableFileAboutPersonsIsReadByItsPath() {
    Path file = study.warehouse().file(study.warehouse().current().files(Tables.MEMBER).get(0));
    assertTrue(Files.isRegularFile(file));
    for (String function : new String[] {"read_parquet", "parquet_scan", "parquet_metadata"}) {
      Run run = sql("from " + function + "('" + file + "')");
      assertEquals(3, run.exitCode(), run.out());
      assertEquals("", run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy (select 1) to '$/out.csv'",
        "copy unit to '$/out.parquet' (format parquet)",
        "export database '$/out'",
        "attach '$/out.db'",
        "create table t as select 1",
        "create or replace view unit as select 1",
        "drop view unit",
        "insert into unit select * from unit",
        "set threads = 1",
        "set enable_external_access = true",
        "reset lock_configuration",
        "pragma enable_profiling",
        "install httpfs",
        "load httpfs",
        "load '$/out.so'",
        "call enable_logging()",
        "select 1; copy (select 1) to '$/out.csv'",
        "explain analyze select 1",
        "explain (analyze) select 1",
        "explain copy (select 1) to '$/out.csv'",
        "explain select 1; copy (select 1) to '$/out.csv'",
        "explain create table t as select 1",
        "use memory",
        "set variable x = 1",
        "prepare p as select 1",
        "vacuum",
        "checkpoint"
      })
  void nothingIsWrittenNoSettingChangedAndNoExtensionLoaded(String statement) throws IOException {
    Map<String, String> before = hashes();
    Run run = sql(statement);
    assertEquals(3, run.exitCode(), run.out());
    assertEquals(
        "hoi: Cannot run this statement: the warehouse is read-only here and takes queries only"
            + " (SELECT, WITH, FROM, DESCRIBE, SUMMARIZE). Write a query.\n",
        run.err());
    assertEquals(before, hashes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from enable_logging('QueryLog', storage = 'file', storage_config = {'path': '$/out'})",
        "from enable_profiling(save_location = '$/out')",
        "from query('copy (select 1) to ''$/out''')",
        "from force_checkpoint()",
        "explain from force_checkpoint()"
      })
  void aQueryCannotHideAChange(String query) throws IOException {
    Map<String, String> before = hashes();
    Run run = sql(query);
    assertEquals(3, run.exitCode(), run.out());
    assertTrue(run.err().endsWith(" is not for queries of the warehouse. Leave it out.\n"));
    assertEquals(before, hashes());
  }

  @Test
  void nobodyIsToldToInstallAnExtensionThatCannotBeInstalledHere() {
    Run run = sql("from sqlite_scan('x', 'y')");
    assertEquals(3, run.exitCode());
    assertEquals(
        "hoi: Cannot run the query: it needs the extension sqlite_scanner of DuckDB, and no extension"
            + " can be loaded here. Ask without it.\n",
        run.err());
  }

  @Test
  void nothingOfTheMachineIsAnswered() {
    assertEquals(3, sql("select getenv('PATH')").exitCode());
    assertFalse(sql("from duckdb_secrets()").out().contains("/"));
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(file.toString(), Hashes.of(file));
      }
    }
    return hashes;
  }
}
