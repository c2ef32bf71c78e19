package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.returns.ReturnFolder;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.definition.DefinitionFiles;

/** Files are read by the definitions in force: a form has versions, a changed one reads anew. */
class ChangedDefinitionTest {
  private static final String[] TITLE = {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2018"};
  private static final String[] HEADER = {
    "STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Xếp loại", "Ghi chú"
  };
  private static final String TURNS = "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    rating("Xếp loại.xlsx", "Xuất sắc");
    study.csv("tham_gia_001.csv", TURNS, "HD-1,6/2/2018,001000000001,Tên,3");
    study.ingest();
  }

  private void rating(String name, String level) throws IOException {
    Workbooks.table(
        study.inbox(name),
        "Xếp loại",
        TITLE,
        HEADER,
        new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", "Khá"},
        new String[] {"2", "Quận Ba Đình", "Phường Trúc Bạch", level});
  }

  private void define(String name, String like, UnaryOperator<String> change) throws IOException {
    Path own = study.folder().resolve("definitions/mappings").resolve(name);
    Files.createDirectories(own.getParent());
    Path product = DefinitionFiles.product().resolve("mappings").resolve(like);
    Files.writeString(own, change.apply(Files.readString(product)));
  }

  private void takeExcellentForStrong() throws IOException {
    define(
        "rating.yaml",
        "rating.yaml",
        text -> text.replace("strong: Vững mạnh", "strong: [Vững mạnh, Xuất sắc]"));
  }

  private List<String> ratings() {
    return study.sql("SELECT unit_id, level FROM rating ORDER BY 1");
  }

  private static final String FILES =
      "SELECT name, status, rows_accepted, rows_rejected, supersedes FROM source_file WHERE kind ="
          + " 'rating' ORDER BY name";

  @Test
  void aFileIsReadAgainWhenItsDefinitionHasChanged() throws IOException {
    assertEquals(List.of("00001 | good"), ratings());
    assertEquals(List.of("Xếp loại.xlsx | accepted | 1 | 1 | null"), study.sql(FILES));
    takeExcellentForStrong();
    assertEquals(List.of("Xếp loại.xlsx"), Ingest.outdated(study.study()));
    assertEquals(
        List.of("Xếp loại.xlsx"),
        study.ingest().with(FileReport.Status.ACCEPTED).stream().map(FileReport::name).toList());
    assertEquals(List.of("00001 | good", "00004 | strong"), ratings());
    assertEquals(List.of(), study.sql("SELECT * FROM reject"));
    assertEquals(List.of("Xếp loại.xlsx | accepted | 2 | 0 | null"), study.sql(FILES));
    assertEquals(
        List.of("001 | 2018"),
        study.sql("SELECT district_id, period FROM received WHERE kind = 'rating'"));
    String snapshot = study.study().warehouse().current().name();
    assertEquals(snapshot, study.ingest().snapshot());
  }

  @Test
  void theSameFilesAndDefinitionsGiveTheSameBytesWhateverWasThereBefore() throws IOException {
    takeExcellentForStrong();
    study.ingest();
    TestStudy other = TestStudy.in(folder.resolve("other")).withRegister();
    Files.copy(
        study.study().personKey().path(),
        other.study().personKey().path(),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    for (Path file : study.filesWithout("warehouse", "returns")) {
      Path copy = other.folder().resolve(study.folder().relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    TestStudy fresh = TestStudy.again(other.folder());
    fresh.ingest();
    assertEquals(
        study.study().warehouse().current().files(), fresh.study().warehouse().current().files());
  }

  @Test
  void aFileOfPersonsIsReadAgainWhereItLiesAndStaysAsItWasWhenItIsGone() throws IOException {
    define("participations.yaml", "participations.yaml", text -> "# anew\n" + text);
    Files.move(study.inbox("tham_gia_001.csv"), folder.resolve("away.csv"));
    assertEquals(0, study.ingest().with(FileReport.Status.ACCEPTED).size());
    assertEquals(List.of("tham_gia_001.csv"), Ingest.outdated(study.study()));
    assertEquals(List.of("3"), study.sql("SELECT sum(turns) FROM participation"));
    Files.move(folder.resolve("away.csv"), study.inbox("tham_gia_001.csv"));
    assertEquals(1, study.ingest().with(FileReport.Status.ACCEPTED).size());
    assertEquals(List.of(), Ingest.outdated(study.study()));
    assertEquals(List.of("3"), study.sql("SELECT sum(turns) FROM participation"));
  }

  @Test
  void aFileThatAChangedDefinitionRefusesStaysAsItWasReadAndIsToldInEachRun() throws IOException {
    define("rating.yaml", "rating.yaml", text -> text.replace("Xếp loại, ", "Loại, "));
    String kept =
        " It was taken by the definition before and stays in force as it was read then, with its 1"
            + " rows. Look at the definition in definitions/mappings.";
    List<String> told =
        Ingest.forecast(study.study(), List.of(study.inbox("Xếp loại.xlsx"))).stream()
            .map(f -> String.valueOf(f.file().message()))
            .toList();
    assertEquals(1, told.size());
    assertTrue(told.get(0).startsWith("Cannot read Xếp loại.xlsx: "), told.get(0));
    assertTrue(told.get(0).endsWith(kept), told.get(0));
    for (int run = 1; run <= 2; run++) {
      assertEquals(told, study.refusals());
      assertEquals(List.of("00001 | good"), ratings());
      assertEquals(List.of("Xếp loại.xlsx | accepted | 1 | 1 | null"), study.sql(FILES));
      assertEquals(
          List.of("001 | 2018"),
          study.sql("SELECT district_id, period FROM received WHERE kind = 'rating'"));
      assertEquals(List.of("D4"), study.sql("SELECT cell FROM reject"));
      assertEquals(told, study.sql("SELECT message FROM source_file WHERE kind = 'rating'"));
    }
    Files.delete(study.folder().resolve("definitions/mappings/rating.yaml"));
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(List.of("00001 | good"), ratings());
    assertEquals(
        List.of("null"), study.sql("SELECT message FROM source_file WHERE kind = 'rating'"));
  }

  @Test
  void aFileOfNoKnownKindAnyMoreStaysAsItWasRead() throws IOException {
    define(
        "rating.yaml",
        "rating.yaml",
        text ->
            text.replace("Xếp loại, Kết quả xếp loại", "Danh hiệu thi đua")
                .replaceAll("header: \\[[^\\]]*Cơ sở Hội[^\\]]*\\]", "header: [Nơi chốn]"));
    assertEquals(1, study.ingest().with(FileReport.Status.REFUSED).size());
    assertEquals(List.of("00001 | good"), ratings());
    assertEquals(List.of("Xếp loại.xlsx | accepted | 1 | 1 | null"), study.sql(FILES));
  }

  @Test
  void aCorrectionTakesThePlaceOfAFileThatAChangedDefinitionRefuses() throws IOException {
    define("rating.yaml", "rating.yaml", text -> text.replace("Xếp loại, ", "Loại, "));
    study.ingest();
    Workbooks.table(
        study.inbox("Xếp loại sửa.xlsx"),
        "Xếp loại",
        TITLE,
        new String[] {"STT", "Quận, huyện, thị xã", "Cơ sở Hội", "Loại", "Ghi chú"},
        new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", "Yếu"});
    assertEquals(
        List.of("Xếp loại.xlsx"),
        study.ingest().with(FileReport.Status.REFUSED).stream().map(FileReport::name).toList());
    assertEquals(List.of("00001 | weak"), ratings());
  }

  @Test
  void aFileOfWhichAChangedDefinitionTakesNoRowStaysAsItWasRead() throws IOException {
    define("rating.yaml", "rating.yaml", text -> text.replace("good: Khá", "good: Khá giỏi"));
    String told =
        "by the definition that has changed since, none of its 2 rows can be taken; it stays in"
            + " force as it was read before, with its 1. Look at the definition in"
            + " definitions/mappings; `hoi ingest --dry-run` and the file shows each cell."
            + " (no-row-accepted)";
    assertEquals(
        List.of("Cannot read Xếp loại.xlsx: " + told),
        Ingest.forecast(study.study(), List.of(study.inbox("Xếp loại.xlsx"))).stream()
            .map(f -> f.file().message())
            .toList());
    for (int run = 1; run <= 2; run++) {
      assertEquals(List.of("Cannot read Xếp loại.xlsx: " + told), study.refusals());
      assertEquals(List.of("00001 | good"), ratings());
      assertEquals(List.of("Xếp loại.xlsx | accepted | 1 | 1 | null"), study.sql(FILES));
      assertEquals(
          List.of("001 | 2018"),
          study.sql("SELECT district_id, period FROM received WHERE kind = 'rating'"));
      assertEquals(List.of("D4"), study.sql("SELECT cell FROM reject"));
      assertEquals(
          List.of("Cannot read Xếp loại.xlsx: " + told),
          study.sql("SELECT message FROM source_file WHERE kind = 'rating'"));
    }
    takeExcellentForStrong();
    study.ingest();
    assertEquals(List.of("00001 | good", "00004 | strong"), ratings());
    assertEquals(
        List.of("null"), study.sql("SELECT message FROM source_file WHERE kind = 'rating'"));
  }

  @Test
  void aCorrectionThatComesWithTheChangeTakesTheFilesPlace() throws IOException {
    takeExcellentForStrong();
    rating("Xếp loại sửa.xlsx", "Yếu");
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(List.of("00001 | good", "00004 | weak"), ratings());
    assertEquals(
        List.of("Xếp loại sửa.xlsx | accepted | 2 | 0", "Xếp loại.xlsx | superseded | 1 | 1"),
        study.sql(FILES.replace(", supersedes", "")));
  }

  @Test
  void otherFaultsGiveAnotherReturnAndTheFormerStays() throws IOException {
    assertEquals(1, returns());
    define("rating.yaml", "rating.yaml", text -> text.replace("weak: Yếu", "weak: Kém"));
    study.ingest();
    assertEquals(2, returns());
  }

  private long returns() throws IOException {
    try (var files = Files.list(ReturnFolder.of(study.study()))) {
      return files.count();
    }
  }

  @Test
  void eachVersionOfAFormIsReadByItsOwnDefinition() throws IOException {
    define(
        "rating@2017.yaml",
        "rating.yaml",
        text ->
            text.replace("version: 1", "version: 0")
                .replace("[Xếp loại, Kết quả xếp loại]", "[Danh hiệu]")
                .replace("strong: Vững mạnh", "strong: Xuất sắc"));
    Workbooks.table(
        study.inbox("Xếp loại 2017.xlsx"),
        "Xếp loại",
        new String[] {"KẾT QUẢ XẾP LOẠI CƠ SỞ HỘI NĂM 2017"},
        new String[] {"STT", "Quận/huyện", "Cơ sở Hội", "Danh hiệu"},
        new String[] {"1", "Quận Ba Đình", "Phường Phúc Xá", "Xuất sắc"});
    assertEquals(List.of(), study.ingest().with(FileReport.Status.REFUSED));
    assertEquals(
        List.of("2017 | 00001 | strong", "2018 | 00001 | good"),
        study.sql("SELECT year, unit_id, level FROM rating ORDER BY 1"));
    assertEquals(
        List.of("Xếp loại 2017.xlsx | 0", "Xếp loại.xlsx | 1"),
        study.sql(
            "SELECT name, mapping_version FROM source_file WHERE kind = 'rating' ORDER BY name"));
  }

  @Test
  void versionsOfAFormMayDifferInLayoutOnly() throws IOException {
    define("rating@2017.yaml", "rating.yaml", text -> text);
    define(
        "rating@2016.yaml",
        "rating.yaml",
        text -> text.replace("version: 1", "version: 2").replace("{year: title}", "{}"));
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(Problem.Actor.AUTHOR, problem.actor());
    String at = "\n  " + study.folder().resolve("definitions/mappings/rating@201");
    String other =
        "has another table, order, scope or `persons`; versions of a form may not differ in these";
    assertEquals(
        "Cannot read the mapping definitions:"
            + at
            + "6.yaml:2: version 1 "
            + other
            + at
            + "7.yaml:2: version 2 "
            + other
            + at
            + "7.yaml:3: another file defines version 1 of the kind",
        problem.sentence());
  }
}
