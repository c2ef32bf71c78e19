package vn.hoi.jobs.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.jobs.TestDefinitions;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

class DutyReaderTest {
  @TempDir Path study;

  private Path write(String text) throws IOException {
    return Files.writeString(study.resolve("report_duties.yaml"), text);
  }

  private Definitions load() {
    return Definitions.load(DefinitionFiles.of(DefinitionFiles.product(), study));
  }

  private static List<String> told(List<ReportDuty> duties) {
    return duties.stream()
        .map(
            duty ->
                duty.name()
                    + " "
                    + duty.owner().word()
                    + " "
                    + duty.period().map(p -> p.id() + " " + p.first() + " " + p.last()).orElse("-")
                    + " "
                    + duty.dueOn().map(Object::toString).orElse("-"))
        .toList();
  }

  @Test
  void theHalfYearlyReportsOfUnionsAreDueOnThe20thOfJuneAndDecember() {
    assertEquals(
        List.of(
            "B1 unions 2018H1 2018-01-01 2018-06-30 2018-06-20",
            "B1 unions 2018H2 2018-07-01 2018-12-31 2018-12-20",
            "B1 unions 2019H1 2019-01-01 2019-06-30 2019-06-20",
            "B1 unions 2019H2 2019-07-01 2019-12-31 2019-12-20",
            "B1 unions 2020H1 2020-01-01 2020-06-30 2020-06-20",
            "B1 unions 2020H2 2020-07-01 2020-12-31 2020-12-20",
            "B1 unions 2021H1 2021-01-01 2021-06-30 2021-06-20",
            "B1 unions 2021H2 2021-07-01 2021-12-31 2021-12-20"),
        told(
            TestDefinitions.PRODUCT.duties().stream()
                .filter(ReportDuty::isHalfYearlyOfUnions)
                .toList()));
  }

  @Test
  void anEntryIsADutyForEachOfItsPeriods() throws IOException {
    write(
        """
        duties:
          - {kind: finance, owed_by: districts, every: half_year, from: 2018H2, to: 2019H1}
          - {kind: rating, owed_by: districts, every: year, from: 2018, to: 2019, due: [12-31]}
          - {kind: yearly_report, form: B2, owed_by: unions, every: once, period: 2020, due_on: 2021-01-15}
          - {kind: population, owed_by: city, every: once, period: 2018-03-31, due_on: 2018-04-15}
          - {kind: milestones, owed_by: districts, every: once}
        """);
    assertEquals(
        List.of(
            "finance districts 2018H2 2018-07-01 2018-12-31 -",
            "finance districts 2019H1 2019-01-01 2019-06-30 -",
            "rating districts 2018 2018-01-01 2018-12-31 2018-12-31",
            "rating districts 2019 2019-01-01 2019-12-31 2019-12-31",
            "B2 unions 2020 2020-01-01 2020-12-31 2021-01-15",
            "population city 2018-03-31 2018-03-31 2018-03-31 2018-04-15",
            "milestones districts - -"),
        told(load().duties()));
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirLines() throws IOException {
    Path file =
        write(
            """
            duties:
              - {kind: ledger, owed_by: communes, form: B1, every: month, from: 2018H1, to: 2018H1, due: [06-20, 12-20]}
              - {kind: finance, owed_by: districts, every: half_year, from: 2018, to: 2018H1}
              - {kind: finance, owed_by: districts, every: half_year, from: 2018H1, to: 2017H1}
              - {kind: credit, owed_by: districts, every: half_year, from: 2018H1, to: 2018H1, due: [20/6]}
              - {kind: district_report, form: B1, owed_by: unions, every: half_year, from: 2018H1, to: 2018H1}
              - {kind: population, owed_by: city, every: once, period: 2018Q1}
              - {kind: rating, owed_by: districts, every: once, period: 2018, due_on: 2017-12-31}
              - {kind: rating, owed_by: districts, every: year, from: 2018, to: 2018}
              - {kind: milestones, owed_by: districts, form: B7, every: once}
            """);
    assertEquals(
        "Cannot read the definitions:"
            + fault(file, 2, "`kind: ledger` is no kind of files; mappings/ has them all")
            + fault(file, 2, "`owed_by: communes` must be one of unions, districts, city")
            + fault(file, 2, "`every: month` must be one of half_year, year, once")
            + fault(file, 3, "`from: 2018` must be a half-year such as 2018H1")
            + fault(file, 4, "`to: 2017H1` lies before `from: 2018H1`")
            + fault(
                file,
                5,
                "`due: 20/6` must be month and day, the days of both half-years, such as [06-20,"
                    + " 12-20]")
            + fault(file, 6, "the field `due` is missing; O17 counts which of these came in time")
            + fault(
                file,
                7,
                "`period: 2018Q1` must be a half-year, year or day: 2018H1, 2018 or"
                    + " 2018-03-31")
            + fault(file, 8, "the report rating of 2018 is due on 2017-12-31, before it begins")
            + fault(file, 9, "the report rating of 2018 stands twice")
            + fault(
                file,
                10,
                "the field `form` is unknown; known here: due_on, every, kind, owed_by, period"),
        assertThrows(Problem.class, this::load).sentence());
  }

  private static String fault(Path file, int line, String sentence) {
    return "\n  " + file + ":" + line + ": " + sentence;
  }
}
