package vn.hoi.ingest.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.database.TestServer.define;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.IngestReport;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.DatabaseSettings;

/** Members are read from a real PostgreSQL server, whole and as of one moment. */
class DatabaseTest {
  private static final String QUERY =
      "SELECT so_dinh_danh, nam_sinh, ma_co_so, chi_hoi, ngay_vao, ly_do_vao FROM hoi_vien"
          + " ORDER BY so_dinh_danh, ngay_vao";
  private static final String CONTROL =
      "SELECT count(*) AS rows, sum(nam_sinh) AS nam_sinh FROM hoi_vien";

  @RegisterExtension static TestServer server = new TestServer();

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void twoMembersAndOneWhoJoinedOnNoDay() throws Exception {
    server.sql(
        "DROP TABLE IF EXISTS hoi_vien",
        "CREATE TABLE hoi_vien (ho_ten text, so_dinh_danh text, nam_sinh integer, ma_co_so text,"
            + " chi_hoi text, ngay_vao date, ly_do_vao text)",
        "INSERT INTO hoi_vien VALUES"
            + " ('Nguyễn Thị Bí Mật', '001170000001', 1970, '00001', 'Chi hội 1', '2010-02-01',"
            + " 'Kết nạp'),"
            + " ('Trần Thị Kín', '001180000002', 1980, '00004', NULL, '2018-06-30', 'Chuyển đến'),"
            + " ('Lê Thị Thầm', '001190000003', 1990, '00004', NULL, NULL, 'Kết nạp')");
    study = study("study", "");
  }

  @Test
  void membersComeFromTheServerWithTheirRowsAndWithoutTheirNames() throws Exception {
    define(study, QUERY, CONTROL);
    IngestReport report = study.ingest();
    assertEquals(
        List.of("1970 | 00001 | 2010-02-01 | 1", "1980 | 00004 | 2018-06-30 | 2"),
        study.sql("SELECT birth_year, unit_id, joined_on, source_row FROM member ORDER BY ALL"));
    assertEquals(
        List.of("3 | ngay_vao | null | required-missing"),
        study.sql("SELECT source_row, column_name, raw_text, rule FROM reject"));
    FileReport file =
        report.files().stream().filter(f -> f.kind().equals("members")).findFirst().get();
    assertEquals("database/hoi_vien", file.name());
    // The line of the headings is read and ignored, as in a file.
    assertEquals(
        List.of(4L, 2L, 1L, 1L),
        List.of(file.rowsRead(), file.rowsAccepted(), file.rowsRejected(), file.rowsIgnored()));
    assertEquals(
        List.of("001"), study.sql("SELECT district_id FROM received WHERE kind = 'members'"));
    assertNothingPersonal();
  }

  @Test
  void theSameRowsAgainAreNothingNewAndOthersTakeTheirPlace() throws Exception {
    define(study, QUERY, CONTROL);
    String first = study.ingest().snapshot();
    assertEquals(first, study.ingest().snapshot());
    server.sql("UPDATE hoi_vien SET ngay_vao = '2019-01-01' WHERE nam_sinh = 1990");
    study.ingest();
    assertEquals(List.of("3"), study.sql("SELECT count(*) FROM member"));
    assertEquals(
        List.of("accepted", "superseded"),
        study.sql("SELECT status FROM source_file WHERE kind = 'members' ORDER BY status"));
  }

  @Test
  void rowsThatComeBackCountAgain() throws Exception {
    define(study, QUERY, CONTROL);
    study.ingest();
    server.sql("UPDATE hoi_vien SET nam_sinh = 1971 WHERE nam_sinh = 1970");
    study.ingest();
    server.sql("UPDATE hoi_vien SET nam_sinh = 1970 WHERE nam_sinh = 1971");
    String third = study.ingest().snapshot();
    assertEquals(List.of("1970", "1980"), study.sql("SELECT birth_year FROM member ORDER BY 1"));
    assertEquals(
        List.of("accepted", "superseded"),
        study.sql("SELECT status FROM source_file WHERE kind = 'members' ORDER BY status"));
    assertEquals(third, study.ingest().snapshot());
  }

  @Test
  void whatIsWrongWithRowsOfWhichNoneCanBeTakenIsTold() throws Exception {
    define(study, QUERY, CONTROL);
    study.ingest();
    define(study, QUERY.replace("ngay_vao,", "ngay_vao::timestamptz AS ngay_vao,"), CONTROL);
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: none of its 3 rows can be taken, so that the 2 rows"
                + " read before stay in force. The first at fault is row 1, column ngay_vao: Cannot"
                + " read the date (not shown): there is no such day, or it is not written day first."
                + " Write day/month/year with a year of four digits, for example 6/2/2018. Mend the"
                + " query in definitions/databases/hoi_vien.yaml (for the day of a moment"
                + " COLUMN::date) or the data on the server, then run the same command again."
                + " (no-row-accepted)"),
        study.refusals());
    assertNothingPersonal();
  }

  @Test
  void rowsThatDoNotComeToTheControlTotalsAreRefused() throws Exception {
    define(study, QUERY, "SELECT count(*) AS rows, sum(nam_sinh) + 1 AS nam_sinh FROM hoi_vien");
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: the control query says 5941 for \"nam_sinh\" and the"
                + " rows read come to 5940. Make the query and the control query of the definition"
                + " ask for the same rows. (control-total)"),
        study.refusals());
    assertEquals(List.of("0"), study.sql("SELECT count(*) FROM member"));
  }

  @Test
  void aFaultOfTheQueryIsASentenceWithoutTheServersWords() throws Exception {
    define(
        study,
        "SELECT so_dinh_danh::integer AS so_dinh_danh FROM hoi_vien WHERE ho_ten::integer > 0"
            + " ORDER BY 1",
        CONTROL);
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: the server refused the query (SQLSTATE"
                + " 22P02). Try the query and the control query of the definition on the server,"
                + " with the same user. (file-broken)"),
        study.refusals());
    assertNothingPersonal();
  }

  @Test
  void whatOthersWriteMeanwhileIsNotSeen() throws Exception {
    DatabaseSettings settings = new DatabaseSettings(server.url(), "postgres", Optional.empty());
    DatabaseDefinition definition =
        new DatabaseDefinition("hoi_vien", "members", QUERY, CONTROL, true);
    try (DatabaseSource source = DatabaseSource.open(definition, settings)) {
      source.fingerprint();
      server.sql(
          "INSERT INTO hoi_vien SELECT ho_ten, '001160000009', nam_sinh, ma_co_so, chi_hoi,"
              + " ngay_vao, ly_do_vao FROM hoi_vien LIMIT 1");
      int rows = -1;
      try (SheetReader reader = source.rows()) {
        while (reader.next() != null) {
          rows++;
        }
      }
      assertEquals(3, rows);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutThePassword() throws Exception {
    Path secret = folder.resolve("database-password");
    Files.writeString(secret, "rất-bí-mật\n");
    TestStudy away =
        study(
            "away",
            """
            database:
              url: jdbc:postgresql://localhost:1/hoi
              user: hoi
              password_file: ../database-password
            """);
    define(away, QUERY, CONTROL);
    Problem problem = assertThrows(Problem.class, away::ingest);
    assertEquals(
        "Cannot connect to the database jdbc:postgresql://localhost:1/hoi: it does not answer"
            + " (SQLSTATE 08001). Check `database.url` in study.yaml, the network and the server,"
            + " then run it again.",
        problem.getMessage());
    for (Throwable t = problem; t != null; t = t.getCause()) {
      assertFalse(String.valueOf(t.getMessage()).contains("bí-mật"), "the password is told");
    }
  }

  @Test
  void springBatchKeepsItsRecordsOnAServerToo() throws Exception {
    define(study, QUERY, CONTROL);
    String expected = study.ingest().snapshot();
    server.sql("DROP SCHEMA IF EXISTS jobs CASCADE", "CREATE SCHEMA jobs");
    TestStudy there =
        study(
            "there",
            "job_repository:\n  url: \""
                + server.url()
                + "?currentSchema=jobs\"\n  user: postgres\n"
                + server.settings());
    Files.copy(
        study.study().personKey().path(),
        there.study().personKey().path(),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    define(there, QUERY, CONTROL);
    assertEquals(expected, there.ingest().snapshot());
    assertEquals(
        "COMPLETED",
        server.one(
            "SELECT DISTINCT status FROM jobs.batch_job_execution e JOIN"
                + " jobs.batch_job_instance i USING (job_instance_id) WHERE job_name ="
                + " 'ingest-members'"));
    assertFalse(Files.exists(there.study().warehouse().root().resolve("jobs")));
  }

  private void assertNothingPersonal() throws Exception {
    for (Path file : study.filesWithout()) {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      for (String secret : List.of("001170000001", "001190000003", "Bí Mật")) {
        String raw =
            new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(raw), () -> secret + " stands in " + file);
      }
    }
    assertTrue(study.filesWithout().size() > 3);
  }

  private TestStudy study(String name, String settings) throws Exception {
    return server.study(folder.resolve(name), settings.isEmpty() ? server.settings() : settings);
  }
}
