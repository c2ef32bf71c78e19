package vn.hoi.ingest.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.TestStudy;

class BatchEngineTest {
  @TempDir Path folder;

  @Test
  void aRunThatWasKilledBetweenTwoTablesOfItsRecordsIsNoHindrance() throws Exception {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    Path jobs = Files.createDirectories(study.study().warehouse().root().resolve("jobs"));
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + jobs.resolve("repository"), "hoi", "");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE BATCH_JOB_INSTANCE (JOB_INSTANCE_ID BIGINT PRIMARY KEY)");
    }
    study.ingest();
    assertEquals(
        List.of("584"),
        study.sql("SELECT count(*) FROM unit WHERE kind = 'commune' AND valid_from IS NULL"));
  }
}
