package vn.hoi.ingest.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.database.TestServer.define;

import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.TestStudy;
import vn.hoi.warehouse.Problem;

/** What a server may answer, and what a query may not do. */
class DatabaseAnswersTest {
  private static final String FROM = " FROM hoi_vien ORDER BY so_dinh_danh";
  private static final String QUERY =
      "SELECT so_dinh_danh, nam_sinh, ma_co_so, ngay_vao, ly_do_vao" + FROM;
  private static final String CONTROL = "SELECT count(*) AS rows FROM hoi_vien";

  @RegisterExtension static TestServer server = new TestServer();

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void twoMembers() throws Exception {
    server.sql(
        "DROP TABLE IF EXISTS hoi_vien",
        "CREATE TABLE hoi_vien (so_dinh_danh text, nam_sinh integer, ma_co_so text, ngay_vao date,"
            + " ly_do_vao text)",
        "INSERT INTO hoi_vien VALUES"
            + " ('001170000001', 1970, '00001', '2010-02-01', 'Kết nạp'),"
            + " ('001180000002', 1980, '00004', '2018-06-30', 'Chuyển đến')");
    study = server.study(folder.resolve("study"), server.settings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUERY + "; COMMIT; DELETE FROM hoi_vien",
        "COMMIT; DELETE FROM hoi_vien; " + QUERY,
        "DELETE FROM hoi_vien RETURNING 1 -- ORDER BY",
        "COPY (" + QUERY + ") TO PROGRAM 'true'",
        "EXPLAIN " + QUERY,
        "/* SELECT */ CALL some_procedure() -- ORDER BY"
      })
  void whatIsNotOneQueryIsAFaultOfTheDefinitionAndNeverReachesTheServer(String query)
      throws Exception {
    define(study, query, CONTROL);
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    assertTrue(
        problem
            .getMessage()
            .contains("hoi_vien.yaml:3: `query` must be one query, SELECT … or WITH …"),
        problem::getMessage);
    assertEquals("2", server.one("SELECT count(*) FROM hoi_vien"));
  }

  @Test
  void theControlQueryIsOneQueryToo() throws Exception {
    define(study, QUERY, CONTROL + "; COMMIT; DELETE FROM hoi_vien");
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertTrue(
        problem.getMessage().contains("hoi_vien.yaml:4: `control` must"), problem::getMessage);
    assertEquals("2", server.one("SELECT count(*) FROM hoi_vien"));
  }

  @Test
  void aQueryMayBeginWithACommentOrABracketAndEndWithASemicolon() throws Exception {
    define(study, "/* a; b */ (" + QUERY + ") -- c; d\\n;", "TABLE counted ;");
    server.sql("CREATE OR REPLACE VIEW counted AS SELECT 2 AS rows");
    study.ingest();
    assertEquals(List.of("2"), study.sql("SELECT count(*) FROM member"));
  }

  @Test
  void theDayOfAMomentIsHanoisWhereverTheCommandRuns() throws Exception {
    define(
        study,
        "SELECT so_dinh_danh, nam_sinh, ma_co_so, ly_do_vao,"
            + " '2010-02-01 18:00+00'::timestamptz::date AS ngay_vao"
            + FROM,
        CONTROL);
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
    try {
      study.ingest();
    } finally {
      TimeZone.setDefault(before);
    }
    // 18:00 in London is 1:00 of the next day in Hanoi.
    assertEquals(List.of("2010-02-02"), study.sql("SELECT DISTINCT joined_on FROM member"));
  }

  @Test
  void oneThatIsNoNumberInAColumnOfNumbersIsRejectedAlone() throws Exception {
    server.sql("ALTER TABLE hoi_vien ALTER nam_sinh TYPE numeric");
    server.sql("UPDATE hoi_vien SET nam_sinh = 'NaN' WHERE nam_sinh = 1970");
    define(study, QUERY, CONTROL);
    study.ingest();
    assertEquals(List.of("1980"), study.sql("SELECT birth_year FROM member"));
    assertEquals(
        List.of("1 | nam_sinh | number-invalid"),
        study.sql("SELECT source_row, column_name, rule FROM reject"));
  }

  @Test
  void aFloatingNumberKeepsItsPointForDecimals() throws Exception {
    // Read as a text, 1.985 would be one thousand nine hundred and eighty-five.
    server.sql("ALTER TABLE hoi_vien ALTER nam_sinh TYPE double precision");
    server.sql("UPDATE hoi_vien SET nam_sinh = 1.985 WHERE nam_sinh = 1970");
    define(study, QUERY, "SELECT count(*) AS rows, sum(nam_sinh) AS nam_sinh FROM hoi_vien");
    study.ingest();
    assertEquals(List.of("1980"), study.sql("SELECT birth_year FROM member"));
    assertEquals(
        List.of("1 | nam_sinh | number-invalid"),
        study.sql("SELECT source_row, column_name, rule FROM reject"));
  }

  @Test
  void aColumnThatIsMissingIsNamed() throws Exception {
    define(study, "SELECT so_dinh_danh, nam_sinh, ma_co_so, ngay_vao AS ngay" + FROM, CONTROL);
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: it looks like the form members but has no column"
                + " \"ngay_vao\", \"ly_do_vao\". Write the column headings as in the form and send"
                + " it again. (header-missing)"),
        study.refusals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'many'", "'NaN'::numeric", "NULL::integer", "3"})
  void aControlQueryThatTellsAnotherNumberOrNoneIsHeldAgainstTheRows(String rows) throws Exception {
    define(study, QUERY, "SELECT " + rows + " AS rows");
    String told = rows.replaceAll("'|::.*", "").replace("NULL", "null");
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: the control query says "
                + told
                + " for \"rows\" and the rows read come to 2. Make the query and the control query"
                + " of the definition ask for the same rows. (control-total)"),
        study.refusals());
  }

  @Test
  void aControlQueryOfTwoRowsTellsNothing() throws Exception {
    define(study, QUERY, "SELECT 2 AS rows UNION ALL SELECT 3");
    assertEquals(
        List.of(
            "Cannot read database/hoi_vien: the control query gives more than one row. Let it give"
                + " one, beginning with SELECT count(*) AS rows. (control-total)"),
        study.refusals());
  }

  @Test
  void aServerThatGoesAwayInTheMiddleIsForTheOperatorAndLeavesNothing() throws Exception {
    String before = study.ingest().snapshot();
    // The third row is asked for when the session is gone: rows come by ten thousands.
    server.sql(
        "INSERT INTO hoi_vien SELECT '0011' || (70000000 + n), 1970, '00001', '2010-02-01', 'Kết nạp'"
            + " FROM generate_series(1, 25000) AS n",
        "CREATE OR REPLACE FUNCTION away(n bigint) RETURNS text LANGUAGE sql AS"
            + " 'SELECT CASE WHEN n = 20001 THEN pg_terminate_backend(pg_backend_pid())::text END'");
    define(
        study,
        "SELECT so_dinh_danh, nam_sinh, ma_co_so, ngay_vao, ly_do_vao,"
            + " away(row_number() OVER ()) AS ho_ten FROM hoi_vien -- ORDER BY",
        CONTROL);
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(Problem.Actor.OPERATOR, problem.actor());
    assertEquals(
        "Cannot read the database: the connection to the server was lost (SQLSTATE 57P01). Nothing"
            + " of it was taken. Check the server and the network, then run the same command again.",
        problem.getMessage());
    assertEquals(before, study.study().warehouse().current().name());
  }
}
