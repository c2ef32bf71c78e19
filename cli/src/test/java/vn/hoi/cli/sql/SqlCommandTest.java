package vn.hoi.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.Run;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.TableFileWriter;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Tables;

/** What can be asked: tables, views, earlier snapshots, and records of persons on request. */
class SqlCommandTest {
  @TempDir Path folder;
  private Study study;

  @BeforeEach
  void makeAStudy() {
    study = SmallStudy.make(folder);
  }

  private Run sql(String... args) {
    return SmallStudy.sql(study, args);
  }

  private String answer(String... args) {
    return SmallStudy.answer(study, args);
  }

  @Test
  void theSharedViewsOfTheDefinitionsAreThere() throws IOException {
    assertEquals("n\n10\n", answer("select count(*) n from target_group", "--format", "csv"));
    Files.createDirectories(study.folder().resolve("definitions/views"));
    Files.writeString(
        study.folder().resolve("definitions/views/a_later.sql"),
        "select one + 1 as two from b_one");
    Files.writeString(
        study.folder().resolve("definitions/views/b_one.sql"), "-- one\nselect 1 as one");
    assertEquals("two\n2\n", answer("from a_later", "--format", "csv"));
  }

  @Test
  void aSharedViewCarriesTheCommentItsQueryBeginsWith() throws IOException {
    Files.createDirectories(study.folder().resolve("definitions/views"));
    Files.writeString(
        study.folder().resolve("definitions/views/b_one.sql"),
        "-- The one.\n-- It's alone.\nselect 1 as one -- not this");
    assertEquals(
        "comment\nThe one. It's alone.\n",
        answer("select comment from duckdb_views() where view_name = 'b_one'", "--format", "csv"));
  }

  @Test
  void aSharedViewThatReadsAboutPersonsIsThereOnRequestOnly() {
    for (String view : List.of("member_at", "member_count", "Officer_At")) {
      assertEquals(
          "hoi: Cannot run the query: the view "
              + view
              + " reads tables about single persons. Start with --records to use it; each such"
              + " query is written into the study's logs/records-access.log.\n",
          sql("select * from " + view).err());
      assertEquals(0, sql("select * from " + view, "--records").exitCode());
    }
  }

  @Test
  void severalQueriesAtOnceAreRefused() {
    assertEquals(
        new Run(
            3,
            "",
            "hoi: Cannot run 2 queries at once: only the last would be answered. Ask them one by"
                + " one.\n"),
        sql("select 1; select 2;"));
    assertEquals("n\n;\n", answer("select ';' as n;", "--format", "csv"));
  }

  @Test
  void theLinesOfAPlanAreRowsOfTheAnswer() {
    String plan = answer("EXPLAIN\nselect count(*) from unit;");
    assertTrue(plan.startsWith("plan\n──"), plan);
    assertTrue(plan.contains("PARQUET"), plan);
    assertTrue(plan.lines().count() > 5, plan);
    assertEquals(
        "hoi: Cannot read the query: syntax error at or near \"unit\" (line 2, column 15).\n",
        sql("explain\nselect * form unit").err());
  }

  @Test
  void theHistoryOfAFormIsATableWithADictionary() {
    try (TableFileWriter figures = study.warehouse().writer(Tables.REPORT_FIGURE)) {
      study.warehouse().publish(study.warehouse().current().next().with(otherForms()).build());
      for (String period : List.of("2018H1", "2018H2")) {
        BigDecimal women = new BigDecimal(period.equals("2018H1") ? "90" : "900");
        figures.append(
            "00241", "B1", "women_18_plus", period, 1L, null, women, "f" + period, "S", 5L, null);
      }
      study
          .warehouse()
          .publish(
              study.warehouse().current().next().with(List.of(figures.finish("file:b1"))).build());
    }

    assertEquals(
        """
        form,figures
        credit,2
        finance,3
        form_b1,7
        form_b2,18
        form_population,1
        """,
        answer(
            "select form, count(distinct figure) as figures from form_history group by form order by"
                + " form",
            "--format",
            "csv"));
    assertEquals(
        """
        rule,form,district_id,period,figure,rows,filled,blank_share,median,source_file
        b1-form-change,form_b1,,2018H1,rate,1,0,1.0,,f2018H1
        b1-form-change,form_b1,,2018H1,women_18_plus,1,1,0.0,90.0,f2018H1
        b1-form-change,form_b1,,2018H2,rate,1,0,1.0,,f2018H2
        b1-form-change,form_b1,,2018H2,women_18_plus,1,1,0.0,900.0,f2018H2
        """,
        answer(
            "from form_history where form = 'form_b1' and figure in ('women_18_plus', 'rate') order"
                + " by period, figure",
            "--format",
            "csv"));
    assertEquals(
        "comment\n\"rows without it, 0 to 1 (share)\"\n",
        answer(
            "select comment from duckdb_columns() where table_name = 'form_history' and column_name"
                + " = 'blank_share'",
            "--format",
            "csv"));
    assertEquals(
        "women_18_plus\n90\n900\n",
        answer("select women_18_plus from form_b1 order by 1", "--format", "csv"));
  }

  /** A row of each form that comes by period, but of B1. */
  private List<TableFile> otherForms() {
    LocalDate day = LocalDate.of(2018, 3, 31);
    try (TableFileWriter yearly = study.warehouse().writer(Tables.REPORT_FIGURE);
        TableFileWriter finance = study.warehouse().writer(Tables.FINANCE);
        TableFileWriter credit = study.warehouse().writer(Tables.CREDIT);
        TableFileWriter population = study.warehouse().writer(Tables.POPULATION)) {
      yearly.append("00241", "B2", "members", "2018", 1L, null, BigDecimal.ONE, "y", "S", 5L, null);
      finance.append("00241", "2018H1", 1L, 1L, 1L, "n", "S", 5L);
      credit.append("00241", "other", "2018H1", 1L, 1L, 1L, "c", "S", 5L);
      population.append("00241", day, "resident", 900L, "p", "S", 5L);
      return List.of(
          yearly.finish("file:y"),
          finance.finish("file:n"),
          credit.finish("file:c"),
          population.finish("file:p"));
    }
  }

  @Test
  void theHistoryOfFormsIsLeftOutWhereARuleIsFaulty() throws IOException {
    Files.createDirectories(study.folder().resolve("definitions/quality"));
    Files.writeString(
        study.folder().resolve("definitions/quality/own.yaml"), "rules:\n  - id: x\n");

    assertEquals("n\n0\n", answer("select count(*) n from rating", "--format", "csv"));
    assertEquals(3, sql("from form_history").exitCode());
  }

  @Test
  void tablesAboutPersonsAreThereOnRequestOnlyAndTheRequestIsLogged() throws IOException {
    Path log = study.folder().resolve("logs/records-access.log");
    Run refused = sql("select count(*) from Member");
    assertEquals(3, refused.exitCode());
    assertEquals(
        "hoi: Cannot run the query: the table Member is about single persons. Start with --records"
            + " to use it; each such query is written into the study's logs/records-access.log.\n",
        refused.err());
    assertFalse(Files.exists(log));

    assertEquals(
        "n\n1\n", answer("select count(*) n\nfrom member", "--records", "--format", "csv"));
    List<String> lines = Files.readAllLines(log);
    assertEquals(1, lines.size());
    String[] fields = lines.get(0).split("\t", -1);
    assertTrue(fields[0].matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), fields[0]);
    assertEquals(System.getProperty("user.name"), fields[1]);
    assertEquals(study.warehouse().current().name(), fields[2]);
    assertEquals("select count(*) n from member", fields[3]);
  }

  @Test
  void aQueryOfPersonsThatCannotBeLoggedDoesNotRun() throws IOException {
    Files.writeString(study.folder().resolve("logs"), "a file where the folder should be");
    Run run = sql("select count(*) n from member", "--records");
    assertEquals(4, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith(
                "hoi: Cannot run the query: the use of person-level tables could not be written"
                    + " into "),
        run.err());
  }

  @Test
  void anEarlierSnapshotCanBeAskedByName() {
    String first = study.warehouse().current().name();
    study
        .warehouse()
        .publish(
            study
                .warehouse()
                .current()
                .next()
                .withoutOrigins(java.util.Set.of("register"))
                .build());
    String query = "select count(*) n from unit";
    assertEquals("n\n0\n", answer(query, "--format", "csv"));
    assertEquals("n\n3\n", answer(query, "--format", "csv", "--snapshot", first));
    assertEquals(4, sql(query, "--snapshot", "000009-000000000000").exitCode());
  }

  @Test
  void aFaultOfTheQueryIsASentenceWithItsPlace() {
    assertEquals(
        new Run(
            3,
            "",
            "hoi: Cannot read the query: syntax error at or near \"unit\" (line 1, column 15).\n"),
        sql("select * form unit"));
    assertEquals(
        """
        hoi: Cannot run the query: Table with name units does not exist!
        Did you mean "unit"?

        LINE 1: select * from units
                              ^
        """,
        sql("select * from units").err());
  }
}
