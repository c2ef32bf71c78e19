package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** The two files that nobody here wrote, taken as they are. */
class RealFilesTest {
  @TempDir static Path folder;
  static TestStudy study;
  static IngestReport report;

  @BeforeAll
  static void ingest() throws IOException {
    study =
        TestStudy.in(folder.resolve("study")).withRegister().withReal("census_2019_districts.csv");
    report = study.ingest();
  }

  @Test
  void nothingIsLeftOut() {
    assertFalse(report.leftOut());
    assertEquals(
        List.of(
            "census_2019_districts.csv | 713 | 30 | 0 | 683",
            "gso_hanoi_communes_2020-02.xls | 585 | 584 | 0 | 1"),
        study.sql(
            "SELECT name, rows_read, rows_accepted, rows_rejected, rows_ignored FROM source_file"
                + " WHERE kind <> 'reference' ORDER BY name"));
  }

  @Test
  void thereAre584CommunesBeforeTheChangeAnd579From() {
    assertEquals(
        List.of("584 | 579"),
        study.sql(
            "SELECT count(*) FILTER (valid_from IS NULL), count(*) FILTER (valid_to IS NULL)"
                + " FROM unit WHERE level = 'grassroots'"));
  }

  @Test
  void thereAreThirtyDistrictsOfOneCity() {
    assertEquals(
        List.of("huyện | 17", "quận | 12", "thị xã | 1"),
        study.sql(
            "SELECT type, count(*) FROM unit WHERE level = 'district' AND parent_id = '01'"
                + " GROUP BY type ORDER BY type"));
    assertEquals(
        List.of("01 | Hà Nội | thành phố | null | null"),
        study.sql(
            "SELECT unit_id, name, type, parent_id, district_id FROM unit WHERE level = 'city'"));
  }

  @Test
  void theCensusCounted8053663People() {
    assertEquals(
        List.of("8053663 | 4061744 | 30 | 2019-04-01"),
        study.sql("SELECT sum(total), sum(female), count(*), min(census_on) FROM census"));
  }

  @Test
  void theRegisterEqualsTheReferenceList() throws IOException {
    List<String> reference =
        Files.readAllLines(DefinitionFiles.product().resolve("reference/hanoi_communes.csv"))
            .stream()
            .skip(1)
            .sorted()
            .toList();
    assertEquals(
        reference,
        study
            .sql(
                "SELECT concat_ws(',', code, name, type, district_id, coalesce(valid_from::text,"
                    + " ''), coalesce(valid_to::text, '')) FROM unit WHERE level = 'grassroots'")
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void unitsBornOfTheChangeHaveDatedIdsAndPointToTheReference() {
    assertEquals(
        List.of(
            "00241@2020-03-01 | 007-A | definitions/reference/hanoi_communes.csv",
            "00247@2020-03-01 | 007-A | definitions/reference/hanoi_communes.csv",
            "09727@2020-03-01 | 272-A | definitions/reference/hanoi_communes.csv",
            "09733@2020-03-01 | 272-B | definitions/reference/hanoi_communes.csv",
            "10282@2020-03-01 | 280-A | definitions/reference/hanoi_communes.csv"),
        study.sql(
            "SELECT unit_id, boundary_group, f.name FROM unit JOIN source_file f ON file_id ="
                + " source_file WHERE valid_from IS NOT NULL ORDER BY 1"));
    assertEquals(
        List.of("578"),
        study.sql("SELECT count(DISTINCT boundary_group) FROM unit WHERE level = 'grassroots'"));
  }

  @Test
  void theSplitKeepsThePeopleMoved() {
    assertEquals(
        List.of("00253 | 00241@2020-03-01 | part | 642", "00253 | 00247@2020-03-01 | part | 5526"),
        study.sql(
            "SELECT from_unit, to_unit, extent, population_moved FROM unit_succession WHERE"
                + " population_moved IS NOT NULL ORDER BY to_unit"));
    assertEquals(List.of("11"), study.sql("SELECT count(*) FROM unit_succession"));
  }

  @Test
  void aRecordPointsToItsSheetAndRow() {
    assertEquals(
        List.of("Sheet1 | 2"),
        study.sql("SELECT source_sheet, source_row FROM unit WHERE unit_id = '00001'"));
    assertEquals(
        List.of("null | " + lineOf("001,Hà Nội")),
        study.sql("SELECT source_sheet, source_row FROM census WHERE unit_id = '001'"));
  }

  private static int lineOf(String start) {
    try {
      List<String> lines = Files.readAllLines(study.inbox("census_2019_districts.csv"));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(start)) {
          return i + 1;
        }
      }
      throw new AssertionError(start);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
