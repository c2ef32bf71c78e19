package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.rule.QualityFinding;
import vn.hoi.jobs.rule.QualityLook;
import vn.hoi.synthetic.Settings;
import vn.hoi.synthetic.SyntheticCity;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.query.SnapshotSession;
import vn.hoi.warehouse.rule.QualityRules;
import vn.hoi.warehouse.rule.Severity;
import vn.hoi.warehouse.study.Study;
import vn.hoi.warehouse.table.Table;

/** What the quality rules find in a synthetic city, beside what was planted there. */
class QualityIT {
  @TempDir static Path folder;
  private static List<QualityFinding> found;

  @BeforeAll
  static void receive() throws IOException {
    hoi("init", "s");
    SyntheticCity.write(
        Settings.of(6_000, 7), DefinitionFiles.product().resolve("reference"), folder.resolve("s"));
    assertEquals(2, hoi("ingest", "--study", "s").exitCode());
    Study study = Study.open(folder.resolve("s"));
    try (SnapshotSession session =
        SnapshotSession.open(study.warehouse(), study.warehouse().current(), Table.Access.OPEN)) {
      found = QualityLook.of(session, QualityRules.load(study.definitions()));
    }
  }

  private static Run hoi(String... args) {
    return Run.in(folder, Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()), args);
  }

  private static Set<String> planted(String rules) throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("s/truth/quality.csv"))) {
      return lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[0].matches(rules))
          .map(cells -> cells[0] + "," + cells[1] + "," + cells[3])
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> found(Severity... severities) {
    return found.stream()
        .filter(f -> List.of(severities).contains(f.finding().rule().severity()))
        .map(
            f ->
                f.finding().rule().id()
                    + ","
                    + f.fileName()
                    + ","
                    + (f.finding().row() == null ? "" : f.finding().row()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theErrorsFoundAreThosePlantedAndNoOthers() throws IOException {
    Set<String> expected = planted("printed-total|b1-flow|b1-rate-impossible");

    assertTrue(expected.size() > 15, expected.toString());
    assertEquals(expected, found(Severity.ERROR));
    assertTrue(planted("b1-rate-impossible").size() > 3, expected.toString());
  }

  @Test
  void theRatesThatWereCutOffAreThosePlantedAndNoOthers() throws IOException {
    Set<String> expected = planted("b1-rate-truncated");
    assertTrue(expected.size() > 5, expected.toString());
    Set<String> notes = new TreeSet<>(found(Severity.INFO));
    notes.removeIf(line -> !line.startsWith("b1-rate-truncated,"));
    assertEquals(expected, notes);
  }

  @Test
  void copiesHeapingOutliersAndChangedFormsAreFound() throws IOException {
    Set<String> expected =
        planted("b2-copied-union|b1-heaping|b2-attendance-outlier|b1-form-change");
    assertEquals(
        List.of("b1-form-change", "b1-heaping", "b2-attendance-outlier", "b2-copied-union"),
        expected.stream()
            .map(line -> line.substring(0, line.indexOf(',')))
            .distinct()
            .sorted()
            .toList());

    Set<String> others = new TreeSet<>(found(Severity.WARNING));
    assertTrue(others.containsAll(expected), others.toString());

    // A start that does not fit its flows does not fit the end before either, and a column that was
    // left out comes back.
    others.removeAll(expected);
    others.removeIf(line -> line.startsWith("b1-carried-over,"));
    others.removeIf(line -> line.startsWith("b1-form-change,bao-cao/2021H1/272 "));
    assertTrue(others.size() <= 2, others.toString());
  }

  @Test
  void theOverviewHasALineForEachDistrictAndPeriod() {
    Run run = hoi("quality", "--study", "s");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().startsWith("The data are synthetic (dữ liệu mô phỏng).\n"), run.out());
    assertTrue(run.out().contains("271 huyện Ba Vì"), run.out());
  }

  @Test
  void aDistrictsPageSaysWhatIsWrongWhereWhyAndWhatToDo() throws IOException {
    Run run = hoi("quality", "--study", "s", "--district", "271", "--period", "2020H1");
    assertTrue(
        run.out().contains("warning, b1-heaping: Quá nhiều số tận cùng bằng 0 hoặc 5"), run.out());
    assertTrue(run.out().contains("Cần làm: Yêu cầu số đếm theo danh sách hội viên."), run.out());

    Run pages =
        hoi("quality", "--study", "s", "--district", "271", "--period", "2020H1", "--html", "p");

    assertTrue(pages.out().contains("1 page in "), pages.out());
    String page = Files.readString(folder.resolve("p/271-2020H1.html"));
    assertTrue(page.contains("DỮ LIỆU MÔ PHỎNG"));
    assertTrue(page.contains("<h1>Huyện Ba Vì, 6 tháng đầu năm 2020</h1>"));
    assertTrue(page.contains("<h2>Quá nhiều số tận cùng bằng 0 hoặc 5</h2>"));
    assertFalse(page.contains("http://") || page.contains("https://") || page.contains("<script"));
  }

  @Test
  void aDistrictThatIsNoneIsTold() {
    assertEquals(
        new Run(
            4,
            "",
            "hoi: Cannot show the quality of 999: there is no district of that code. Write a code"
                + " such as 006; `./hoi register --study s` lists them.\n"),
        hoi("quality", "--study", "s", "--district", "999"));
  }

  @Test
  void aPeriodOfWhichNothingCameIsToldAndNotCalledFreeOfDoubt() {
    Run run = hoi("quality", "--study", "s", "--period", "2022H3");
    assertEquals(4, run.exitCode());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .startsWith(
                "hoi: Cannot show the quality of 2022H3: no file received is about that period."
                    + " Periods with files: "),
        run.err());
    assertTrue(run.err().contains("2021H2"), run.err());
  }
}
