package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.sheet.Workbooks;

/** Headings over other headings, and units behind them. */
class HeadingsAboveTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private void report(String above, String women) throws IOException {
    report("STT", above, women);
  }

  private void report(String numbers, String above, String women) throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook ->
            Forms.report(
                workbook,
                "QUẬN BA ĐÌNH",
                row(numbers, "Cơ sở Hội", above, null, null, null, "Ngày nhận báo cáo"),
                row(null, null, women, "Hội viên", null, "Tỷ lệ thu hút (%)", null),
                row(null, null, null, "Đầu kỳ", "Cuối kỳ", null, null),
                row("1", "P. Phúc Xá", "900", "340", "350", "38,9", "20/6/2018")));
  }

  private List<String> figures() {
    return study.sql("SELECT line, value FROM report_figure WHERE value IS NOT NULL ORDER BY line");
  }

  private static final List<String> RIGHT =
      List.of(
          "members_end | 350.0000",
          "members_start | 340.0000",
          "rate | 38.9000",
          "women_18_plus | 900.0000");

  @Test
  void aHeadingThatSaysNothingMayStandOverTheReportsOwn() throws IOException {
    report("SỐ LIỆU BÁO CÁO", "Phụ nữ từ 18 tuổi");
    study.ingest();
    assertEquals(RIGHT, figures());
  }

  @Test
  void aUnitThatSaysNothingMayStandInBracketsBehindACount() throws IOException {
    report("Số liệu", "Phụ nữ từ 18 tuổi (người)");
    study.ingest();
    assertEquals(RIGHT, figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. ", "1) ", "2.1. ", "1."})
  void headingsMayBeNumbered(String number) throws IOException {
    report(number + "Số liệu báo cáo", number + "Phụ nữ từ 18 tuổi (người)");
    study.ingest();
    assertEquals(RIGHT, figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Số\nTT", "S.T.T", "T/T", "Số thứ tự", "Thứ tự"})
  void theColumnOfRowNumbersMayHaveAnyOfItsNames(String numbers) throws IOException {
    report(numbers, "Số liệu", "Phụ nữ từ 18 tuổi");
    study.ingest();
    assertEquals(RIGHT, figures());
  }

  /** Planned figures are no counted ones, and thousands are no single persons. */
  @Test
  void whatMayChangeTheMeaningRefusesTheFile() throws IOException {
    report("Kế hoạch", "Phụ nữ từ 18 tuổi");
    assertEquals(
        List.of(
            "Cannot read b1.xlsx: the form district_report has no column \"Kế hoạch\". It stands"
                + " above headings of the form: if it only names them all, delete its text. Else"
                + " take the column out or name it as in the form; if the form itself has changed,"
                + " describe the column in definitions/mappings/district_report.yaml."
                + " (column-unknown)"),
        study.refusals());
    report("Số liệu", "Phụ nữ từ 18 tuổi (nghìn người)");
    assertEquals(1, study.refusals().size());
    assertEquals(List.of(), figures());
  }

  @Test
  void tablesSideBySideAreToldToStandOneBelowTheOther() throws IOException {
    Workbooks.xlsx(
        study.inbox("b1.xlsx"),
        workbook ->
            Forms.report(
                workbook,
                "QUẬN BA ĐÌNH",
                row("STT", "Cơ sở Hội", "Ngày nhận báo cáo", "STT", "Cơ sở Hội"),
                row("1", "P. Phúc Xá", "20/6/2018", "2", "P. Cống Vị")));
    assertEquals(
        List.of(
            "Cannot read b1.xlsx: a heading of the form district_report stands twice: column E"
                + " repeats one before it. Keep one; of two tables side by side put one below the"
                + " other, and send it again. (column-unknown)"),
        study.refusals());
  }
}
