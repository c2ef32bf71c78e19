package vn.hoi.ingest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.mapping.MappingDefinition;
import vn.hoi.ingest.mapping.Mappings;
import vn.hoi.ingest.sheet.RefusedFileException;
import vn.hoi.ingest.unit.ReferenceFiles;
import vn.hoi.ingest.unit.UnitRegister;
import vn.hoi.warehouse.store.TableFile;
import vn.hoi.warehouse.store.Warehouse;

/** A large file gives exactly what reading it row by row gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeFileTest {
  private static final LargeFiles NEVER = new LargeFiles(Long.MAX_VALUE, 1);
  private static final LargeFiles ALWAYS = new LargeFiles(0, 1_000);

  private static final String ID = "0123456789abcdef";
  private static final List<String> KINDS = List.of("participations", "members", "finance");

  @TempDir static Path folder;
  private Warehouse warehouse;
  private Mappings mappings;
  private ReferenceFiles reference;
  private UnitRegister register;

  @BeforeAll
  void registerUnits() throws Exception {
    TestStudy study = TestStudy.in(folder.resolve("study")).withRegister();
    study.ingest();
    warehouse = study.study().warehouse();
    mappings = Mappings.read(study.study().definitions());
    reference = ReferenceFiles.of(study.study().definitions());
    register = TestRegister.of(study);
  }

  @Test
  void anyFileGivesWhatReadingRowByRowGives() throws Exception {
    compare(0, 25);
  }

  @Test
  @Tag("long")
  void manyMoreFilesGiveWhatReadingRowByRowGives() throws Exception {
    compare(25, 500);
  }

  private void compare(int from, int to) throws Exception {
    int inParts = 0;
    for (int seed = from; seed < to; seed++) {
      SplittableRandom dice = new SplittableRandom(seed);
      for (String kind : KINDS) {
        inParts += isSame(kind, HostileCsv.make(kind, dice), "seed " + seed) ? 1 : 0;
      }
    }
    assertTrue(inParts > (to - from) * KINDS.size() / 2, "only " + inParts + " read in parts");
  }

  @Test
  void plainLinesAreReadFastAndNotRowByRow() throws Exception {
    Path file = folder.resolve("plain.csv");
    Files.writeString(
        file,
        "ma_hoat_dong,ngay,so_dinh_danh,ho_ten,so_luot\n"
            + "HD1,1/2/2018,001200000001,Nguyễn Thị Lan,1\n"
            + "\"HD-2\",2018-02-01,001 200 000 001,\"Trần \"\"Mai\"\"\",2\n");
    MappingDefinition mapping = mappings.of("participations");
    Optional<LoadedFile> loaded = bulk(file, mapping);
    assertTrue(loaded.isPresent());
    assertEquals(2, loaded.get().accepted());
  }

  @Test
  void rowsOfTotalsAreRejectedInALargeFileAsInASmallOne() throws Exception {
    String lines =
        """
        ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi
        00001,Phúc Xá,7,5,9
        Tổng cộng,,7,5,9
        ,Cộng,7,5,9
        """;
    assertTrue(isSame("finance", lines.getBytes(StandardCharsets.UTF_8), "totals"));
    Path file = folder.resolve("file.csv");
    LoadedFile loaded = bulk(file, mappings.of("finance")).orElseThrow();
    assertEquals(
        List.of(4L, 1L, 2L, 1L),
        List.of(loaded.read(), loaded.accepted(), loaded.rejected(), loaded.ignored()));
  }

  /** Three exports put together: the second begins with a byte order mark, the third is quoted. */
  @Test
  void aHeaderThatIsRepeatedIsNoRecordInALargeFileAsInASmallOne() throws Exception {
    String lines =
        """
        ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi
        00001,Phúc Xá,7,5,9
        \uFEFFma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi
        00004,Trúc Bạch,7,5,9
        "ma_co_so","ten_co_so","hoi_phi_phai_thu","hoi_phi_da_thu","quy_hoi"
        00006,Vĩnh Phúc,7,5,9
        ma_co_so,ten_co_so,hoi_phi_phai_thu,,quy_hoi
        """;
    assertTrue(isSame("finance", lines.getBytes(StandardCharsets.UTF_8), "repeated headers"));
    LoadedFile loaded = bulk(folder.resolve("file.csv"), mappings.of("finance")).orElseThrow();
    assertEquals(
        List.of(7L, 3L, 1L, 3L),
        List.of(loaded.read(), loaded.accepted(), loaded.rejected(), loaded.ignored()));
  }

  /** Fees owed and paid change places: 5 and 7 would be read the wrong way round. */
  @Test
  void aHeaderThatIsRepeatedInAnotherOrderRefusesALargeFileAsASmallOne() throws Exception {
    String lines =
        """
        ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi_da_thu,quy_hoi
        00001,Phúc Xá,7,5,9
        ma_co_so,ten_co_so,hoi_phi_da_thu,hoi_phi_phai_thu,quy_hoi
        00004,Trúc Bạch,5,7,9
        """;
    assertFalse(isSame("finance", lines.getBytes(StandardCharsets.UTF_8), "headers in two orders"));
    String outcome = outcome(loader(ALWAYS), folder.resolve("file.csv"), mappings.of("finance"));
    assertTrue(outcome.contains("line 3 says the column headings once more"), outcome);
  }

  @Test
  void unitsOfAnotherDistrictAreToldOfALargeFileAsOfASmallOne() throws Exception {
    String lines =
        """
        so_dinh_danh,nam_sinh,ma_co_so,ngay_vao,ly_do_vao
        001180000011,1980,00001,1/1/2015,Kết nạp
        001180000012,1980,00178,1/1/2015,Kết nạp
        001180000013,1980,00178,1/1/2015,Kết nạp
        001180000014,1980,00532,1/1/2015,Kết nạp
        """;
    assertTrue(isSame("members", lines.getBytes(StandardCharsets.UTF_8), "other districts"));
    Path file = folder.resolve("file.csv");
    String outcome = outcome(loader(ALWAYS), file, mappings.of("members"));
    assertTrue(outcome.contains("3 (Quận Đống Đa 2, Huyện Gia Lâm 1)"), outcome);
  }

  @Test
  void aColumnThatTheFormDoesNotHaveIsRefusedInALargeFileAsInASmallOne() throws Exception {
    String lines =
        """
        ma_co_so,ten_co_so,hoi_phi_phai_thu,hoi_phi,da_thu,quy_hoi
        00001,Phúc Xá,7,5,2,9
        """;
    assertFalse(isSame("finance", lines.getBytes(StandardCharsets.UTF_8), "one column too many"));
    assertFalse(
        outcome(loader(ALWAYS), folder.resolve("file.csv"), mappings.of("finance"))
            .contains("null"));
  }

  private Optional<LoadedFile> bulk(Path file, MappingDefinition mapping) {
    return loader(ALWAYS).loadLarge(file, mapping, scope(mapping), ID);
  }

  /** Whether the file was read in parts; if it was, the outcome must be the same. */
  private boolean isSame(String kind, byte[] bytes, String what) throws Exception {
    Path file = folder.resolve("file.csv");
    Files.write(file, bytes);
    MappingDefinition mapping = mappings.of(kind);
    String expected = outcome(loader(NEVER), file, mapping);
    String actual = outcome(loader(ALWAYS), file, mapping);
    assertEquals(
        expected,
        actual,
        () -> kind + ", " + what + ":\n" + new String(bytes, StandardCharsets.UTF_8));
    try {
      return bulk(file, mapping).isPresent();
    } catch (RefusedFileException e) {
      return false;
    }
  }

  private FileLoader loader(LargeFiles large) {
    return new FileLoader(warehouse, mappings, reference, register, new byte[32], large);
  }

  private Scope scope(MappingDefinition mapping) {
    return switch (mapping.kind()) {
      case "finance" -> new Scope(null, false, "2018H1", null, null, 1);
      default -> new Scope(register.district("001"), false, null, null, null, 1);
    };
  }

  /** Counts, records and rejects as text; or the sentence of refusal. */
  private String outcome(FileLoader loader, Path file, MappingDefinition mapping) throws Exception {
    LoadedFile loaded;
    try {
      loaded = loader.load(file, mapping, scope(mapping), ID);
    } catch (RefusedFileException e) {
      return e.sentence("file.csv");
    }
    StringBuilder text = new StringBuilder();
    text.append(loaded.read()).append(' ').append(loaded.accepted()).append(' ');
    text.append(loaded.rejected()).append(' ').append(loaded.ignored()).append(' ');
    text.append(new TreeSet<>(loaded.districts())).append('\n');
    text.append(loaded.notes()).append('\n');
    TreeMap<String, List<TableFile>> tables = new TreeMap<>();
    loaded.tables().forEach(t -> tables.computeIfAbsent(t.table(), k -> new ArrayList<>()).add(t));
    for (List<TableFile> files : tables.values()) {
      text.append(files.get(0).table()).append('\n');
      for (TableFile table : files) {
        rows(warehouse.file(table)).forEach(r -> text.append(r).append('\n'));
      }
    }
    return text.toString();
  }

  private static List<String> rows(Path parquet) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM '" + parquet + "'")) {
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        Object[] values = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
          values[i] = rows.getObject(i + 1);
        }
        lines.add(Arrays.toString(values));
      }
      return lines;
    }
  }
}
