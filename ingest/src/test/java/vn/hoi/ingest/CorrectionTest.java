package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A later file about the same thing takes the place of the earlier one; both stay readable. */
class CorrectionTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1", "00004;a;1;1;xx");
    study.ingest();
  }

  @Test
  void theSameFileAgainIsNothingNew() {
    String before = study.study().warehouse().current().name();
    assertEquals(before, study.ingest().snapshot());
    assertEquals(1, study.study().warehouse().names().stream().filter(before::equals).count());
  }

  @Test
  void aCorrectedFileSupersedesTheEarlierOne() throws IOException {
    var before = study.study().warehouse().current();
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;2;2;2");
    study.ingest();
    assertEquals(List.of("00001 | 2"), study.sql("SELECT unit_id, fund_vnd FROM finance"));
    assertEquals(List.of(), study.sql("SELECT * FROM reject"));
    assertEquals(
        List.of("accepted | true", "superseded | false"),
        study.sql(
            "SELECT status, supersedes IS NOT NULL FROM source_file WHERE kind = 'finance' ORDER BY"
                + " status"));
    assertEquals(
        List.of("001 | 2018H1 | 1"),
        study.sql(
            "SELECT district_id, period, count(*) FROM received WHERE kind = 'finance' GROUP BY"
                + " ALL"));
    // The earlier state is a snapshot of its own, and the earlier file lies in raw.
    assertEquals(before, study.study().warehouse().snapshot(before.name()));
    assertEquals(
        3,
        study.filesWithout("inbox").stream()
            .filter(f -> f.startsWith(study.study().warehouse().root().resolve("raw")))
            .count());
  }

  @Test
  void anEarlierRevisionThatComesLateDoesNotReplaceTheLaterOne() throws IOException {
    study.csv("tai_chinh_2018H1 (lần 2).csv", FINANCE, "00001;a;2;2;2");
    study.ingest();
    study.csv("moi/tai_chinh_2018H1.csv", FINANCE, "00001;a;3;3;3");
    IngestReport report = study.ingest();
    assertEquals(List.of("00001 | 2"), study.sql("SELECT unit_id, fund_vnd FROM finance"));
    assertEquals(
        List.of(
            "Not read: tai_chinh_2018H1 (lần 2).csv is a later revision of the same report (lần 2)"
                + " and counts. Take this file out of the inbox; if it is the right one, write"
                + " \"(lần 3)\" behind the period in its title, or in the name of a CSV file, and"
                + " send it again."),
        report.with(FileReport.Status.LATE).stream().map(FileReport::message).toList());
    assertTrue(report.leftOut());

    // It is named in every run, as long as it lies there, with the file that counts then.
    study.csv("tai_chinh_2018H1 (lần 3).csv", FINANCE, "00001;a;4;4;4");
    IngestReport again = study.ingest();
    assertFalse(again.leftOut());
    List<FileReport> aside = again.with(FileReport.Status.SUPERSEDED);
    assertEquals(
        List.of("moi/tai_chinh_2018H1.csv"), aside.stream().map(FileReport::name).toList());
    assertTrue(
        String.valueOf(aside.get(0).message())
            .startsWith("Not read: tai_chinh_2018H1 (lần 3).csv is a later revision"));
  }

  @Test
  void aFileWithoutAGoodRowTakesNoPlace() throws IOException {
    study.csv("moi/tai_chinh_2018H1.csv", FINANCE, "00001;a;x;1;1", "00004;a;y;1;1");
    String kept =
        "Cannot read moi/tai_chinh_2018H1.csv: none of its 2 rows can be taken, so it does not take"
            + " the place of tai_chinh_2018H1.csv, which stays in force with its 1. See the cells to"
            + " correct with `hoi ingest --dry-run` and the file, correct them and send it again, or"
            + " take it out of the inbox. (no-row-accepted)";
    FileForecast forecast =
        Ingest.forecast(study.study(), List.of(study.inbox("moi/tai_chinh_2018H1.csv"))).get(0);
    assertEquals(kept, forecast.file().message());
    assertEquals(2, forecast.rejects().size());
    for (int run = 1; run <= 2; run++) {
      List<FileReport> refused = study.ingest().with(FileReport.Status.REFUSED);
      assertEquals(List.of(kept), refused.stream().map(FileReport::message).toList());
      assertEquals(List.of("00001 | 1"), study.sql("SELECT unit_id, fund_vnd FROM finance"));
    }

    study.csv("moi/tai_chinh_2018H1.csv", FINANCE, "00001;a;2;2;2", "00004;a;2;2;2");
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(
        List.of("00001 | 2", "00004 | 2"),
        study.sql("SELECT unit_id, fund_vnd FROM finance ORDER BY ALL"));
  }

  @Test
  void whatGaveWayToAFileThatCannotBeTakenStandsInForIt() throws IOException {
    // The first came with a correction that has no good row, the second with one without rows.
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;1;1;10");
    study.csv("tai_chinh_2019H1 (lần 2).csv", FINANCE, "00001;a;x;1;11");
    study.csv("tai_chinh_2020H1.csv", FINANCE, "00001;a;1;1;20");
    study.csv("tai_chinh_2020H1 (lần 2).csv", FINANCE);
    for (int run = 1; run <= 2; run++) {
      assertEquals(
          List.of("tai_chinh_2019H1 (lần 2).csv", "tai_chinh_2020H1 (lần 2).csv"),
          study.ingest().with(FileReport.Status.REFUSED).stream().map(FileReport::name).toList());
      assertEquals(
          List.of("2018H1 | 1", "2019H1 | 10", "2020H1 | 20"),
          study.sql("SELECT period, fund_vnd FROM finance ORDER BY ALL"));
    }
  }

  @Test
  void aRefusedFileWhosePlaceWasTakenNeedNotBeSentAgain() throws IOException {
    study.csv("tai_chinh_2020H1.csv", FINANCE);
    assertEquals(1, study.refusals().size());
    study.csv("moi/tai_chinh_2020H1.csv", FINANCE, "00001;a;1;1;20");
    study.ingest();
    assertEquals(
        List.of("superseded | Not read: moi/tai_chinh_2020H1.csv was sent in its place."),
        study.sql("SELECT status, message FROM source_file WHERE name = 'tai_chinh_2020H1.csv'"));
  }

  @Test
  void aCorrectionThatLosesMostRowsIsTakenWithANote() throws IOException {
    study.csv(
        "tai_chinh_2019H1.csv",
        FINANCE,
        "00001;a;1;1;1",
        "00004;a;1;1;1",
        "00006;a;1;1;1",
        "00007;a;1;1;1",
        "00008;a;1;1;1");
    study.ingest();
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;2;2;2", "00004;a;2;2;2");
    List<FileReport> taken = study.ingest().with(FileReport.Status.ACCEPTED);
    assertEquals(
        List.of(
            "It takes the place of tai_chinh_2019H1.csv with fewer rows accepted: 2, where that had"
                + " 5. Check whether something is missing."),
        taken.stream().map(FileReport::message).toList());
    assertEquals(List.of("2"), study.sql("SELECT count(*) FROM finance WHERE period = '2019H1'"));
  }

  @Test
  void aCorrectionThatLeavesOutAUnionSaysSoAndOneWithARejectedRowDoesNot() throws IOException {
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;1;1;1", "00004;a;1;1;1", "00006;a;1;1;1");
    study.ingest();
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;2;2;2", "00004;a;2;2;xx", "00006;a;2;2;2");
    assertNull(study.ingest().with(FileReport.Status.ACCEPTED).get(0).message());
    study.csv("tai_chinh_2019H1.csv", FINANCE, "00001;a;3;3;3");
    assertEquals(
        "It takes the place of tai_chinh_2019H1.csv with fewer rows accepted: 1, where that had 2."
            + " Check whether something is missing.",
        study.ingest().with(FileReport.Status.ACCEPTED).get(0).message());
  }

  @Test
  void aRefusedFileIsTriedAgainAndChangesNothingWhileItStaysBad() throws IOException {
    study.csv("thu_chi.csv", "a,b", "1,2");
    String first = study.ingest().snapshot();
    IngestReport again = study.ingest();
    assertEquals(first, again.snapshot());
    assertEquals(1, again.with(FileReport.Status.REFUSED).size());
  }
}
