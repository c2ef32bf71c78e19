package vn.hoi.ingest.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.returns.ReturnLook.cell;
import static vn.hoi.ingest.returns.ReturnLook.open;
import static vn.hoi.ingest.sheet.Workbooks.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoi.ingest.TestStudy;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Study;

/** Names of persons go back on request only, and nowhere into the study. */
class ReturnsOfPersonsTest {
  private static final String MEMBERS =
      "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
          + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void aFileOfPersonsGoesBackOnRequestOnlyAndNeverIntoTheStudy() throws IOException {
    study.csv(
        "hoi_vien_001.csv",
        MEMBERS,
        "1,Trần Thị Bí Mật,001000000001,0900000001,1980,00001,Chi hội 1,31/2/2019,Kết nạp,,,,");
    study.ingest();
    assertFalse(Files.exists(ReturnFolder.of(study.study())));
    ReturnFolder folderOfReturns = new ReturnFolder(study.study());
    List<Path> made = folderOfReturns.makeOfPersons(folder.resolve("mine")).files();
    assertEquals(1, made.size());
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rwx------", rights(folder.resolve("mine")));
      assertEquals("rw-------", rights(made.get(0)));
    }
    open(
        made.get(0),
        workbook -> {
          assertEquals("Trần Thị Bí Mật", cell(workbook.getSheetAt(1), "B2").getStringCellValue());
          assertEquals("H2", cell(workbook.getSheetAt(0), "C7").getStringCellValue());
        });
    Path inside = study.folder().resolve("returns/../mine");
    Problem problem = assertThrows(Problem.class, () -> folderOfReturns.makeOfPersons(inside));
    assertEquals(
        "Cannot write returns of files of persons to "
            + inside
            + ": it lies in the study, where no names may be. Name a folder outside, which only you"
            + " may read.",
        problem.sentence());
    assertFalse(Files.exists(study.folder().resolve("mine")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "warehouse", "releases"})
  void noNamesGoIntoAFolderOfTheStudyThatLiesElsewhere(String place) throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path settings = study.folder().resolve("study.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^" + place + ":.*\\R", "")
            + place
            + ": "
            + elsewhere
            + "\n");
    ReturnFolder returns = new ReturnFolder(Study.open(study.folder()));
    Files.createDirectories(elsewhere);
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    for (Path to : List.of(elsewhere, elsewhere.resolve("mine"), link.resolve("mine"))) {
      Problem problem = assertThrows(Problem.class, () -> returns.makeOfPersons(to));
      assertTrue(
          problem.sentence().contains(": it lies in the study's " + place + ", where no names"),
          problem.sentence());
    }
    // A folder that is not there yet is none of the study's.
    Files.delete(elsewhere);
    assertEquals(List.of(), returns.makeOfPersons(folder.resolve("outside")).files());
  }

  @Test
  void theReturnOfAFileOfPersonsCallsItsSheetsByTheirNames() throws IOException {
    Workbooks.xlsx(
        study.inbox("can-bo.xlsx"),
        workbook -> {
          workbook.createSheet("bìa");
          Workbooks.sheet(
              workbook,
              "CB chị Zebra",
              row("HỘI LHPN QUẬN BA ĐÌNH"),
              row("DANH SÁCH CÁN BỘ HỘI"),
              row("STT", "Họ và tên", "Số định danh", "Cơ sở Hội", "Chức danh", "Từ ngày"),
              row("1", "Chị Zebra", "001180009999", "Phường Phúc Xá", "Chị Zebra", "1/1/2016"));
        });
    study.ingest();
    assertEquals(List.of("#2 | E4"), study.sql("SELECT source_sheet, cell FROM reject"));
    List<Path> made = new ReturnFolder(study.study()).makeOfPersons(folder.resolve("mine")).files();
    open(
        made.get(0),
        workbook -> {
          assertEquals("CB chị Zebra", cell(workbook.getSheetAt(0), "B7").getStringCellValue());
          assertEquals(
              "'CB chị Zebra'!E4", cell(workbook.getSheetAt(0), "C7").getHyperlink().getAddress());
          assertNotNull(cell(workbook.getSheet("CB chị Zebra"), "E4").getCellComment());
        });
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
