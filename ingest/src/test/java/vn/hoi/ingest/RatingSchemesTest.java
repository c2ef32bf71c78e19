package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** A team adds the scheme of later years: each sheet of ratings follows the scheme of its year. */
class RatingSchemesTest {
  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void twoSchemes() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    write(
        "rating_schemes.yaml",
        Files.readString(DefinitionFiles.product().resolve("rating_schemes.yaml"))
            .replace("    from: 2017\n", "    from: 2017\n    until: 2019\n")
            .concat(
                """
                  - id: HD20-2020
                    name: {vi: Hướng dẫn mới, en: New guidance}
                    from: 2020
                    levels:
                      - {id: excellent, rank: 1, name: {vi: Xuất sắc, en: Excellent}, needs_support: false}
                      - {id: fair, rank: 2, name: {vi: Khá, en: Fair}, needs_support: true}
                """));
    version("excellent: Xuất sắc, fair: Khá");
  }

  /** The same form, later, by the other scheme: the same headings, and Khá in both. */
  private void version(String levels) throws IOException {
    write(
        "mappings/rating@HD20-2020.yaml",
        Files.readString(DefinitionFiles.product().resolve("mappings/rating.yaml"))
            .replace("version: 1", "version: 2")
            .replace("scheme: HD13-2017", "scheme: HD20-2020")
            .replaceAll("values: \\{strong.*\\}", "values: {" + levels + "}"));
  }

  private void write(String name, String text) throws IOException {
    Path file = study.folder().resolve("definitions").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void rating(int year, String level) throws IOException {
    Workbooks.table(
        study.inbox("Xếp loại " + year + ".xlsx"),
        "Xếp loại",
        new String[] {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM " + year},
        new String[] {"STT", "Quận/huyện", "Cơ sở Hội", "Xếp loại"},
        new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", level});
  }

  @Test
  void ofTwoVersionsOfAFormTheOneWhoseSchemeRatesTheYearReadsTheSheet() throws IOException {
    rating(2016, "Khá");
    rating(2018, "Khá");
    rating(2019, "Vững mạnh");
    rating(2021, "Khá");
    rating(2022, "Xuất sắc");
    study.ingest();
    assertEquals(
        List.of(
            "2018 | HD13-2017 | good",
            "2019 | HD13-2017 | strong",
            "2021 | HD20-2020 | fair",
            "2022 | HD20-2020 | excellent"),
        study.sql("SELECT year, scheme, level FROM rating ORDER BY 1"));
    assertEquals(
        List.of("Xếp loại 2016.xlsx"),
        study.sql("SELECT name FROM source_file WHERE status = 'refused'"));
  }

  @Test
  void aLevelThatTheSchemeDoesNotHaveIsAFault() throws IOException {
    version("excelent: Xuất sắc, fair: Khá");
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(
        "`level` may become `excelent`, which is no level of HD20-2020 in rating_schemes.yaml; its"
            + " levels are excellent, fair",
        problem.getMessage().substring(problem.getMessage().indexOf("`level`")).strip());
  }
}
