package vn.hoi.cli;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoi.cli.release.ReleaseFolder;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.study.Study;

class DemoIT {
  @TempDir Path folder;

  private static Run hoi(String... args) {
    return Run.in(DemoStudy.study().folder(), args);
  }

  private static String table(String query, Path csv) throws Exception {
    Run run = hoi("sql", query, "--format", "csv");
    assertEquals("", run.err());
    Files.writeString(csv, run.out());
    return "(select columns(c -> true)::varchar from read_csv('"
        + csv
        + "', header = true, all_varchar = true, nullstr = 'no such text'))";
  }

  private static String truth(String file) {
    return "read_csv('"
        + DemoStudy.study().folder().resolve("truth").resolve(file)
        + "', header = true, all_varchar = true, nullstr = 'no such text')";
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
  void traceWalksFromAValueToItsRowsAndBack() {
    Run other = hoi("trace", "O14", "--unit", "901", "--review", "final-2021");
    assertTrue(
        other
            .out()
            .startsWith(
                "O14 Hội viên nòng cốt, final-2021, district 901 (Bộ Tư lệnh Thủ đô Hà Nội)\n"),
        other.out());
    Run none = hoi("trace", "O01", "--unit", "901", "--review", "final-2021");
    assertTrue(none.err().contains("it is not counted there"), none.err());
    Run back = hoi("trace", "O01", "--unit", "006", "--review", "midterm-2019");
    assertEquals(0, back.exitCode(), back.err());
    assertTrue(
        back.out().startsWith("O01 Tỷ lệ thu hút phụ nữ từ 18 tuổi, midterm-2019, district 006"),
        back.out());
    assertTrue(back.out().contains("    member: hoi-vien/hoi_vien_006.csv, "), back.out());
    assertTrue(
        back.out().contains("    population: dan-so/Dân số nữ 31-12-2019.xlsx, sheet "),
        back.out());
    String row =
        back.out().replaceFirst("(?s).*hoi_vien_006\\.csv, [0-9,]+ rows: ([0-9]+).*", "$1");
    Run forward = hoi("trace", "--file", "hoi-vien/hoi_vien_006.csv", "--row", row);
    for (String fed : List.of("O01", "O02", "G02")) {
      assertTrue(
          forward.out().contains("  feeds " + fed + ", midterm-2019, district 006 (member): "),
          forward.out());
    }
    assertTrue(
        Pattern.compile("feeds G02, midterm-2019, district 006 \\(member\\): [0-9]+ người\n")
            .matcher(forward.out())
            .find(),
        forward.out());
  }

  @Test
  void allRowsOfAValueAreToldOnRequest() {
    List<String> words = List.of("trace", "O01", "--unit", "006", "--review", "midterm-2019");
    String members = ".*hoi_vien_006\\.csv, ([0-9,]+) rows: ([^\n]*).*";
    String all =
        Run.in(
                DemoStudy.study().folder(),
                Stream.concat(words.stream(), Stream.of("--all")).toArray(String[]::new))
            .out();
    long counted = 0;
    for (String stretch : all.replaceFirst("(?s)" + members, "$2").split(", ", -1)) {
      String[] ends = stretch.split("-", -1);
      counted += Long.parseLong(ends[ends.length - 1]) - Long.parseLong(ends[0]) + 1;
    }
    assertEquals(all.replaceFirst("(?s)" + members, "$1").replace(",", ""), Long.toString(counted));
  }

  @Test
  void rowsThatOnlyDecideWhichUnionsCountAreSaidToBeSo() {
    String traced = hoi("trace", "O05", "--review", "final-2021").out();
    assertTrue(
        traced.contains(
            "  (all that were read to find which unions count above and below the line; "),
        traced);
    assertFalse(hoi("trace", "O01", "--review", "final-2021").out().contains("  (all that were"));
  }

  @Test
  void aRowSheetOrPartThatThereIsNotIsSaidToBeNone() {
    Run part = hoi("trace", "O01", "--category", "x", "--review", "final-2021");
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot trace O01: it has no part \"x\". It has no parts at all: leave --category"
                + " out.\n"),
        part);
    assertTrue(
        hoi("trace", "O05", "--category", "x", "--review", "final-2021")
            .err()
            .contains(". Its parts are 'strong>strong', 'strong>good', "));
    String file = "hoi-vien/hoi_vien_006.csv";
    assertEquals(
        "hoi: Cannot trace row 0 of " + file + ": rows are numbered from 1.\n",
        hoi("trace", "--file", file, "--row", "0").err());
    String last = DemoStudy.lines(file);
    assertEquals(
        "hoi: Cannot trace row 999999 of "
            + file
            + ": there is no such row; the last row that was read of it is "
            + last
            + ".\n",
        hoi("trace", "--file", file, "--row", "999999").err());
    assertEquals(0, hoi("trace", "--file", file, "--row", last).exitCode());
    assertTrue(
        hoi("trace", "--file", file, "--row", "5", "--sheet", "x")
            .err()
            .endsWith("It is a text file: leave --sheet out.\n"));
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void everyIndicatorCanBeTraced(String indicator) {
    Run run = hoi("trace", indicator, "--review", "final-2021");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("row"), run.out());
  }

  private static List<String> indicators() throws IOException {
    try (Stream<Path> folders = Files.list(DefinitionFiles.product().resolve("indicators"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aRejectedRowIsTracedToItsReason() throws Exception {
    List<String> planted =
        DemoStudy.duckDb(
            "select file, row, rule from "
                + truth("faults.csv")
                + " where outcome = 'rejected' and rule = 'unit-unknown' order by file limit 1");
    String[] fault = planted.get(0).split("\\|", -1);
    Run run = hoi("trace", "--file", fault[0], "--row", fault[1]);
    assertTrue(run.out().contains("  rejected, unit-unknown "), run.out());
  }

  @Test
  void anUnknownIndicatorUnitOrFileIsASentence() {
    assertEquals(4, hoi("trace", "X99", "--review", "final-2021").exitCode());
    assertEquals(4, hoi("trace", "O01", "--unit", "x", "--review", "final-2021").exitCode());
    Run run = hoi("trace", "--file", "nowhere.csv", "--row", "1");
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot trace nowhere.csv: no file of that name was received. Write its path in"
                + " the inbox as the table source_file has it, such as"
                + " hoi-vien/hoi_vien_006.csv.\n"),
        run);
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
