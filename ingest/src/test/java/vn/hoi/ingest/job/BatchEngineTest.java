package vn.hoi.ingest.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.TestStudy;
import vn.hoi.warehouse.Problem;

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

  @Test
  void aFolderWhoseNameH2WouldTakeForSettingsIsRefusedWithASentence() throws Exception {
    TestStudy study = TestStudy.in(folder.resolve("study;INIT=SELECT 1")).withRegister();
    String sentence =
        "Cannot open the job repository in "
            + study.study().warehouse().root().resolve("jobs")
            + ": a semicolon stands in the name of a folder. Give that folder a name without one, or"
            + " let `job_repository` in study.yaml name a database server, then run the same command"
            + " again.";
    // Neither looks at a file first, for which an inbox would have to be there.
    Files.delete(study.inbox("gso_hanoi_communes_2020-02.xls"));
    Files.delete(study.study().inbox());
    assertEquals(sentence, assertThrows(Problem.class, study::ingest).getMessage());
    assertEquals(
        sentence,
        assertThrows(Problem.class, () -> Ingest.forecast(study.study(), List.of())).getMessage());
    assertFalse(Files.exists(study.study().warehouse().root()));
  }
}
