package vn.hoi.ingest.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoi.ingest.FileReport;
import vn.hoi.ingest.Ingest;
import vn.hoi.ingest.TestStudy;
import vn.hoi.warehouse.Problem;

/** What a form holds before anybody fills it in, and what cannot be made. */
class TemplateTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
  }

  @ParameterizedTest(name = "{0} of {1} {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "district_report,006,2019H1",
        "population,-,2019-12-31",
        "rating,-,2020",
        "finance,-,2019H1",
        "yearly_report,-,2020",
        "models,006,2021-12-31",
        "matters,-,2018"
      })
  void anUntouchedFormIsNoReportAndItsHeadingsAreReadable(
      String kind, String district, String period) throws IOException {
    TemplateRequest request = new TemplateRequest(kind, district, period);
    byte[] form = Ingest.template(study.study(), request);
    Files.write(study.inbox(Template.fileName(request)), form);
    FileReport report = study.received(Template.fileName(request));
    assertEquals(0, report.rowsAccepted());
    assertTrue(report.status() == FileReport.Status.REFUSED || report.rowsRejected() > 0);
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(form))) {
      assertEquals(List.of(), brokenWords(workbook.getSheetAt(0)));
    }
  }

  /** Words of the header of which Excel would break one because its column is narrow. */
  private static List<String> brokenWords(Sheet sheet) {
    List<String> broken = new ArrayList<>();
    DataFormatter text = new DataFormatter();
    int frozen = sheet.getPaneInformation().getHorizontalSplitPosition();
    for (Row row : sheet) {
      for (Cell cell : row) {
        int room = sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 3;
        boolean header = row.getRowNum() < frozen && cell.getCellStyle().getWrapText();
        for (String word : text.formatCellValue(cell).split(" ", -1)) {
          if (header && word.length() > room) {
            broken.add(word);
          }
        }
      }
    }
    return broken;
  }

  @Test
  void aFormOfCodesSaysWhoseTheyAre() throws IOException {
    TemplateRequest request = new TemplateRequest("finance", null, "2019H1");
    try (Workbook workbook =
        WorkbookFactory.create(new ByteArrayInputStream(Ingest.template(study.study(), request)))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertEquals("ten_co_so", sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("Phường Phúc Xá", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals("00001", sheet.getRow(1).getCell(1).getStringCellValue());
    }
  }

  @Test
  void anUntouchedFormIsRefusedAndSaysThatNothingIsFilledIn() throws IOException {
    for (TemplateRequest request :
        List.of(
            new TemplateRequest("district_report", "006", "2019H1"),
            new TemplateRequest("finance", null, "2019H1"),
            new TemplateRequest("population", null, "2019-12-31"),
            new TemplateRequest("rating", null, "2020"),
            new TemplateRequest("yearly_report", null, "2020"))) {
      Files.write(study.inbox(Template.fileName(request)), Ingest.template(study.study(), request));
    }
    String unfilled =
        ": its table names units, and nothing is filled in beside them. Fill in the table and send"
            + " the file again. (file-empty)";
    assertEquals(
        List.of(
            "Cannot read district_report_006_2019H1.xlsx" + unfilled,
            "Cannot read finance_2019H1.xlsx" + unfilled,
            "Cannot read population_2019-12-31.xlsx" + unfilled,
            "Cannot read rating_2020.xlsx" + unfilled,
            "Cannot read yearly_report_2020.xlsx" + unfilled),
        study.refusals());
    assertEquals(List.of("0"), study.sql("SELECT count(*) FROM report_figure"));
  }

  @Test
  void unionsOfTheDayStandInTheFormAndCellsAreChecked() throws IOException {
    byte[] form =
        Ingest.template(study.study(), new TemplateRequest("district_report", "007", "2020H1"));
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(form))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertEquals("HỘI LHPN QUẬN HAI BÀ TRƯNG", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals("6 tháng đầu năm 2020", sheet.getRow(3).getCell(0).getStringCellValue());
      // Two of its 20 wards were joined on 1/3/2020, and one shared out: 18 from then on.
      assertEquals(18, sheet.getLastRowNum() - 6);
      // A check for each column but none for the numbers.
      assertEquals(9, sheet.getDataValidations().size());
      assertTrue(workbook.isSheetHidden(1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "library | - | - | ~Cannot make a form of library: there is no such kind. Known:~",
        "census | - | - | ~Cannot make a form of census: there is no such kind. Known:~",
        "district_report | - | 2019H1 | ~Cannot make the form district_report: it is about a district. Write `hoi template district_report --district 006 --period 2019H1`.~",
        "district_report | 006 | 2019 | ~Cannot make the form district_report: it is about a half-year. Write `hoi template district_report --district 006 --period 2019H1`.~",
        "district_report | 999 | 2019H1 | ~Cannot make the form: no district has the code 999. Write three digits, such as 006 for Quận Đống Đa.~",
        "finance | 006 | 2019H1 | ~Cannot make the form finance: one file holds all districts, and that of a single one would take its place. Write `hoi template finance --period 2019H1`.~",
        "activities | 006 | 2019H1 | ~Cannot make the form activities: one file holds all periods, and that of a single one would take its place. Write `hoi template activities --district 006`.~",
        "rating | - | 2019-13-01 | ~Cannot make the form: 2019-13-01 is no period. Write a half-year as 2019H1, a year as 2019 or a day as 2019-12-31.~",
        "rating | 006 | 2019H1 | ~Cannot make the form rating: one file holds all districts, and that of a single one would take its place; it is about a year. Write `hoi template rating --period 2019`.~",
        "milestones | 006 | 2019 | ~Cannot make the form milestones: one file holds all districts, and that of a single one would take its place; one file holds all periods, and that of a single one would take its place. Write `hoi template milestones`.~",
        "members | - | 2019 | ~Cannot make the form members: it is about a district; one file holds all periods, and that of a single one would take its place. Write `hoi template members --district 006`.~",
      })
  void whatCannotBeMadeIsSaid(String kind, String district, String period, String sentence)
      throws IOException {
    Problem problem =
        assertThrows(
            Problem.class,
            () -> Ingest.template(study.study(), new TemplateRequest(kind, district, period)));
    assertTrue(problem.sentence().startsWith(sentence.strip()), problem.sentence());
    assertEquals(4, problem.actor().exitCode());
  }
}
