package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.synthetic.Settings;
import vn.hoi.synthetic.SyntheticCity;
import vn.hoi.warehouse.definition.DefinitionFiles;
import vn.hoi.warehouse.table.Column;
import vn.hoi.warehouse.table.ColumnType;
import vn.hoi.warehouse.table.Tables;

/** A whole inbox with planted faults, compared with the truth written beside it. */
class SyntheticInboxTest {
  @TempDir static Path folder;
  static TestStudy study;
  static IngestReport report;

  @BeforeAll
  static void ingest() throws IOException {
    study = TestStudy.in(folder.resolve("study"));
    SyntheticCity.write(
        Settings.of(12_000, 1), DefinitionFiles.product().resolve("reference"), study.folder());
    report = study.ingest();
  }

  private static String truth(String name) {
    return "read_csv('"
        + study.folder().resolve("truth").resolve(name)
        + "', header = true, all_varchar = true)";
  }

  /** Asserts that two queries give the same rows, showing only those that differ. */
  private static void assertSame(String expected, String actual) {
    assertEquals(
        List.of(),
        study.sql(
            "SELECT 'missing', * FROM ("
                + expected
                + " EXCEPT "
                + actual
                + ") UNION ALL SELECT 'too many', * FROM ("
                + actual
                + " EXCEPT "
                + expected
                + ") ORDER BY ALL LIMIT 20"));
  }

  @Test
  void whatWasRejectedIsWhatWasPlanted() {
    assertSame(
        "(SELECT DISTINCT file, CASE WHEN file LIKE 'can-bo/%' THEN '#1' ELSE coalesce(sheet, '') END,"
            + " \"row\"::bigint, rule FROM "
            + truth("faults.csv")
            + " WHERE outcome = 'rejected')",
        "(SELECT DISTINCT f.name, coalesce(source_sheet, ''), source_row, rule FROM reject JOIN"
            + " source_file f ON f.file_id = source_file)");
    assertTrue(study.sql("SELECT * FROM reject").size() > 300);
  }

  @Test
  void theColumnAtFaultIsNamedAsPlanted() {
    assertSame(
        "(SELECT file, \"row\"::bigint, \"column\" FROM "
            + truth("faults.csv")
            + " WHERE outcome = 'rejected' AND rule NOT IN ('duplicate-key', 'column-count'))",
        "(SELECT f.name, source_row, split_part(column_name, ' / ', -1) FROM reject JOIN"
            + " source_file f ON f.file_id = source_file WHERE column_name IS NOT NULL)");
  }

  @Test
  void eachFileAccountsForItsRowsAsTheTruthDoes() {
    assertSame(
        "(SELECT file, rows_accepted::bigint, rows_rejected::bigint FROM "
            + truth("accounting.csv")
            + ")",
        "(SELECT name, rows_accepted, rows_rejected FROM source_file WHERE status = 'accepted'"
            + " AND kind <> 'reference')");
    assertEquals(
        List.of("0"),
        study.sql(
            "SELECT count(*) FROM source_file WHERE rows_read <> rows_accepted + rows_rejected +"
                + " rows_ignored"));
  }

  @Test
  void filesThatCannotBeReadAreRefusedByRuleAndStopNobody() {
    assertEquals(
        study.sql(
            "SELECT file, rule FROM "
                + truth("faults.csv")
                + " WHERE outcome = 'refused' ORDER BY ALL"),
        report.with(FileReport.Status.REFUSED).stream()
            .map(f -> f.name() + " | " + f.rule().id())
            .toList());
  }

  @Test
  void theTotalsThatDoNotAgreeAreThosePlanted() {
    assertSame(
        "(SELECT file, sheet, \"row\"::bigint, \"column\" FROM "
            + truth("quality.csv")
            + " WHERE rule = 'printed-total')",
        "(SELECT f.name, source_sheet, source_row, split_part(column_name, ' / ', -1) FROM"
            + " total_check JOIN source_file f ON f.file_id = source_file WHERE finding ="
            + " 'differs')");
    assertEquals(
        List.of("true"),
        study.sql("SELECT count(*) FILTER (finding = 'agrees') > 1000 FROM total_check"));
    assertTrue(study.sql("SELECT * FROM total_check WHERE finding = 'differs'").size() > 10);
  }

  @Test
  void aCorrectionInTheSameInboxTakesThePlaceOfTheFirstFile() {
    assertEquals(
        List.of("bao-cao/2019H1/021 Bắc Từ Liêm.xlsx"),
        study.sql("SELECT name FROM source_file WHERE status = 'superseded'"));
  }

  @Test
  void whatIsSyntheticSaysSo() {
    assertEquals(
        List.of("", "census", "reference", "unit_register"),
        study.sql("SELECT DISTINCT kind FROM source_file WHERE NOT synthetic ORDER BY kind"));
  }

  @Test
  void noNameNumberOrPhoneOfAPersonIsWrittenAnywhere() throws IOException {
    List<String> persons = personalTexts();
    assertTrue(persons.size() > 3_000, "the test must look for many texts: " + persons.size());
    ManyTexts texts = new ManyTexts(persons);
    // The search itself must find what there is: the files of persons in the inbox.
    assertTrue(texts.in(Files.readAllBytes(study.inbox("hoi-vien/hoi_vien_006.csv"))).isPresent());
    for (Path file : study.filesWithout("inbox", "truth")) {
      assertEquals(Optional.empty(), texts.in(Files.readAllBytes(file)), () -> "stands in " + file);
    }
  }

  /** Parquet packs its bytes, so the cells are looked at as they read. */
  @Test
  void noTextOfAPersonStandsInACellOfAnyTable() throws IOException {
    String everyCell =
        Tables.all().stream()
            .map(
                table ->
                    table.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .map(Column::name)
                        .collect(
                            Collectors.joining(
                                ", ", "SELECT concat_ws(chr(10), ", ") FROM " + table.name())))
            .collect(Collectors.joining(" UNION ALL "));
    List<String> rows = study.sql(everyCell);
    assertTrue(rows.size() > 100_000, () -> rows.size() + " rows");
    ManyTexts texts = new ManyTexts(personalTexts());
    byte[] cells = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), texts.in(cells));
  }

  /** Names, identity numbers and phones in some districts' files. */
  private static List<String> personalTexts() throws IOException {
    TreeSet<String> texts = new TreeSet<>();
    for (int district : List.of(1, 2, 3, 6, 7, 250, 280)) {
      String code = String.format(java.util.Locale.ROOT, "%03d", district);
      for (String line : lines("hoi-vien/hoi_vien_" + code + ".csv")) {
        String[] fields = line.split(",", -1);
        texts.addAll(List.of(fields[1], fields[2], fields[3]));
      }
      for (String line : lines("tham-gia/tham_gia_" + code + ".csv")) {
        String[] fields = line.split(",", -1);
        texts.addAll(List.of(fields[2], fields[3]));
      }
    }
    for (Path file : study.filesWithout("warehouse", "truth")) {
      if (file.getFileName().toString().startsWith("Cán bộ - 00")) {
        texts.addAll(ofOfficers(file));
      }
    }
    // A ward and a school may bear a woman's name (Phường Bùi Thị Xuân).
    String places =
        Files.readString(DefinitionFiles.product().resolve("reference/hanoi_communes.csv"));
    List<String> longOnes = new ArrayList<>();
    for (String text : texts) {
      // A number such as 0000000001 stands in any file of bytes by chance.
      boolean telling = text.chars().distinct().count() > 3;
      if (text.length() > 8 && telling && !places.contains(text)) {
        longOnes.add(text);
      }
    }
    return longOnes;
  }

  /** Names, identity numbers and phones of a list of officers. */
  private static List<String> ofOfficers(Path workbook) throws IOException {
    List<String> texts = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile());
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      rows.filter(row -> row.getCellText(0).matches("[0-9]+"))
          .forEach(row -> List.of(1, 2, 8).forEach(c -> texts.add(row.getCellText(c))));
    }
    assertTrue(texts.size() > 20, workbook + " has no officers");
    assertTrue(texts.stream().anyMatch(t -> t.matches("00\\d{8}")), workbook + " has no phones");
    return texts;
  }

  private static List<String> lines(String name) throws IOException {
    List<String> lines = Files.readAllLines(study.inbox(name));
    return lines.subList(2, lines.size());
  }

  @Test
  void filesOfPersonsAreNotCopied() {
    assertEquals(
        study.sql(
            // A file that a quality rule refuses was received and read like the others.
            "SELECT count(*) FROM source_file WHERE (status = 'accepted' OR message LIKE"
                + " '%(quality)') AND kind NOT IN"
                + " ('members', 'officers', 'participations', 'matters', 'survey', 'reference')"),
        List.of(
            String.valueOf(
                study.filesWithout("inbox", "truth", "definitions").stream()
                    .filter(f -> f.startsWith(study.study().warehouse().root().resolve("raw")))
                    .count())));
  }

  @Test
  void theSameInboxAgainChangesNothing() {
    String before = study.study().warehouse().current().name();
    IngestReport again = study.ingest();
    assertEquals(before, again.snapshot());
    assertEquals(0, again.rowsRead());
    // A first revision that came together with its correction is named in every run.
    int setAside = report.with(FileReport.Status.SUPERSEDED).size();
    assertEquals(1, setAside);
    assertEquals(setAside, again.with(FileReport.Status.SUPERSEDED).size());
    assertEquals(
        report.files().size() - report.with(FileReport.Status.REFUSED).size() - setAside,
        again.with(FileReport.Status.UNCHANGED).size());
  }
}
