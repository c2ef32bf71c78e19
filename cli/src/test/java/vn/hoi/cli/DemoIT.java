package vn.hoi.cli;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.cli.DemoStudy.hoi;
import static vn.hoi.cli.DemoStudy.indicators;
import static vn.hoi.cli.DemoStudy.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.warehouse.study.Study;

class DemoIT {
  @TempDir Path folder;

  private static String table(String query, Path csv) throws Exception {
    Run run = hoi("sql", query, "--format", "csv");
    assertEquals("", run.err());
    Files.writeString(csv, run.out());
    return "(select columns(c -> true)::varchar from read_csv('"
        + csv
        + "', header = true, all_varchar = true, nullstr = 'no such text'))";
  }

  @Test
  void theDemonstrationEndsWellAndSaysWhatToTryNext() {
    Run run = DemoStudy.run();
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("synthetic (dữ liệu mô phỏng)"), run.out());
    assertTrue(
        run.err().lines().anyMatch(line -> line.matches("Ingest members \\.+ .* rows .* s .*")),
        run.err());
    assertTrue(
        run.err().lines().anyMatch(line -> line.matches("count the tables .* s  each table once")),
        run.err());
    assertTrue(
        run.err()
            .lines()
            .anyMatch(line -> line.matches(".* [0-9]{1,3},[0-9]{3} values suppressed")),
        run.err());
    assertFalse(run.err().contains("\r"), "a line was written over though nobody watches");
    List<String> next = run.out().lines().filter(line -> line.startsWith("  ./hoi ")).toList();
    assertEquals(6, next.size());
  }

  @Test
  void everyValueEqualsTheTruthAtEveryLevelAndNoneIsMissing() throws Exception {
    String columns = "indicator, period, category, level, unit_id, numerator, denominator, status";
    String ours = table("select " + columns + " from indicator_value", folder.resolve("v.csv"));
    String theirs = "(select " + columns + " from " + truth("indicators.csv") + ")";
    assertEquals(List.of(), DemoStudy.duckDb(ours + " except all " + theirs + " limit 20"));
    assertEquals(List.of(), DemoStudy.duckDb(theirs + " except all " + ours + " limit 20"));
    long rows = Long.parseLong(DemoStudy.duckDb("select count(*) from " + ours).get(0));
    assertTrue(rows > 90_000, "only " + rows + " values");
  }

  /** Counted by the generator from three numbers of each stratum; its sizes are the demo's own. */
  @Test
  void theSurveyHasTheStandardErrorsOfStrataOfKnownSize() throws Exception {
    String ours =
        table(
            "select wave, question, share, error from survey_estimate where stratum = ''",
            folder.resolve("s.csv"));
    String query =
        "select count(*) from "
            + ours
            + " o join "
            + truth("survey.csv")
            + " t using (wave, question) where abs(o.share::double - t.share::double) < 1e-9"
            + " and abs(o.error::double - t.error::double) < 1e-9";
    assertEquals(List.of("18"), DemoStudy.duckDb(query));
  }

  @Test
  void everyPlantedFaultIsRejectedAndNothingElse() throws Exception {
    String ours =
        table(
            "select distinct f.name as file, coalesce(r.source_sheet, '') as sheet,"
                + " r.source_row as row, r.rule from reject r"
                + " join source_file f on f.file_id = r.source_file",
            folder.resolve("r.csv"));
    String theirs =
        "(select distinct file, case when file like 'can-bo/%' then '#1' else sheet end, row,"
            + " rule from "
            + truth("faults.csv")
            + " where outcome = 'rejected')";
    assertEquals(List.of(), DemoStudy.duckDb(ours + " except " + theirs + " limit 20"));
    assertEquals(List.of(), DemoStudy.duckDb(theirs + " except " + ours + " limit 20"));
  }

  @Test
  void rowsOfEachFileAreAcceptedAndRejectedAsPlanted() throws Exception {
    String ours =
        table(
            "select name as file, rows_accepted, rows_rejected from source_file"
                + " where status = 'accepted' and kind not in ('reference', 'unit_register',"
                + " 'census')",
            folder.resolve("a.csv"));
    String theirs =
        "(select file, rows_accepted, rows_rejected from " + truth("accounting.csv") + ")";
    assertEquals(List.of(), DemoStudy.duckDb(ours + " except all " + theirs + " limit 20"));
  }

  @Test
  void thePinnedFactsOfTheRealFilesHold() {
    assertEquals(
        "before,after,districts,people\n584,579,30,8053663\n",
        hoi(
                "sql",
                "select (select count(*) from unit where kind = 'commune' and valid_from is null)"
                    + " as before, (select count(*) from unit where kind = 'commune' and valid_to"
                    + " is null) as after, (select count(*) from unit where level = 'district' and"
                    + " type <> '') as districts, (select sum(total) from census) as people",
                "--format",
                "csv")
            .out());
  }

  @Test
  void bothReviewsArePublishedAndSayThatTheyAreSynthetic() throws Exception {
    Study study = DemoStudy.study();
    List<ReleaseFolder> releases = ReleaseFolder.all(study.releases());
    assertEquals(
        List.of("final-2021", "midterm-2019"),
        releases.stream().map(ReleaseFolder::review).toList());
    for (ReleaseFolder release : releases) {
      assertTrue(release.id().matches(release.review() + "-[0-9a-f]{12}"), release.id());
      String report = Files.readString(release.folder().resolve("report.html"));
      assertTrue(report.contains("MÔ PHỎNG"));
      assertTrue(report.contains(release.id()), "the report does not name its release");
      assertFalse(report.contains(release.review() + "-000000000000"));
      String rejects =
          report.substring(report.indexOf("<caption>Dòng bị loại theo tệp và quy tắc</caption>"));
      List<String> files =
          Pattern.compile("<tr><th scope=\"row\">([^<]*)</th>")
              .matcher(rejects.substring(0, rejects.indexOf("</table>")))
              .results()
              .map(found -> found.group(1))
              .toList();
      assertTrue(files.size() > 50, files.toString());
      assertEquals(files.stream().sorted().toList(), files);
      try (Stream<Path> figures = Files.list(release.folder().resolve("figures"))) {
        assertTrue(figures.filter(f -> f.toString().endsWith(".svg")).count() >= 5);
      }
    }
  }

  @Test
  void theSameReviewAgainChangesNothingAndSaysSo() throws Exception {
    Study study = DemoStudy.study();
    String before = study.warehouse().current().name();
    Run run = hoi("review", "midterm-2019");
    // The refused files still lie in the inbox.
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.out().contains("Nothing to publish: midterm-2019-"), run.out());
    assertEquals(before, study.warehouse().current().name());
    assertEquals(2, ReleaseFolder.all(study.releases()).size());
  }

  @Test
  void statusTellsFilesResultsAndReleases() {
    String status = hoi("status").out();
    assertTrue(status.contains("values, up to date"), status);
    assertTrue(status.contains("\nmembers "), status);
    assertTrue(status.contains("  midterm-2019-"), status);
  }

  @Test
  void indicatorsAreListedAndExplained() throws IOException {
    Set<String> told =
        hoi("indicators").out().lines().map(line -> line.split(" ", 2)[0]).collect(toSet());
    assertTrue(told.containsAll(indicators()), told::toString);
    List<String> one = hoi("indicators", "O01").out().lines().toList();
    assertTrue(one.contains("Plan §: II, III.1"), one::toString);
    assertTrue(one.contains("Version 1"), one::toString);
    assertEquals(one, hoi("indicators", "o01").out().lines().toList());
  }

  @Test
  void theFolderOfAnotherDemonstrationOrOfSomethingElseIsRefused() throws Exception {
    Run other = Run.in(DemoStudy.folder(), "demo", "d", "--members", "3000");
    assertEquals(4, other.exitCode());
    assertTrue(other.err().contains("it holds one of another size or seed."), other.err());
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Run mine = Run.in(folder.getParent(), "demo", folder.getFileName().toString());
    assertEquals(4, mine.exitCode());
    assertTrue(mine.err().contains("there are other files in it."), mine.err());
  }
}
