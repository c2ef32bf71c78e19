package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hoi.ingest.Forms.FINANCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;
import vn.hoi.warehouse.Problem;

/** Each bad file is left out with a sentence that says what, where and what to do. */
class BadFilesTest {
  private static final String[] B1_NAME = {"BIỂU 1. TỔ CHỨC VÀ HỘI VIÊN"};
  private static final String[] B1_PERIOD = {"6 tháng đầu năm 2018"};
  private static final String[] B1_HEADER = {
    "STT", "Cơ sở Hội", "Phụ nữ từ 18 tuổi", "Tỷ lệ thu hút (%)", "Ngày nhận báo cáo"
  };
  private static final String[] ROW = {"1", "P. Phúc Xá", "900", "50", "20/6/2018"};

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  @Test
  void aFileOfNoKnownKind() throws IOException {
    study.csv("thu_chi.csv", "a,b", "1,2");
    assertEquals(
        List.of(
            "Cannot read thu_chi.csv: no known form has its title and column headings. Compare it"
                + " with the forms described in definitions/mappings, or take it out of the inbox."
                + " (kind-unknown)"),
        study.refusals());
  }

  @Test
  void anUnknownColumn() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE + ";ghi_no", "00001;a;1;1;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: the form finance has no column \"ghi_no\". Take the"
                + " column out or name it as in the form; if the form itself has changed, describe"
                + " the column in definitions/mappings/finance.yaml. (column-unknown)"),
        study.refusals());
  }

  @Test
  void aMissingColumn() throws IOException {
    study.csv("tai_chinh_2018H1.csv", "ma_co_so;ten_co_so;hoi_phi_da_thu;quy_hoi", "1;a;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: it looks like the form finance but has no column"
                + " \"hoi_phi_phai_thu\". Write the column headings as in the form and send it"
                + " again. (header-missing)"),
        study.refusals());
  }

  @Test
  void aFileThatDoesNotSayWhatItIsAbout() throws IOException {
    study.csv("tai_chinh.csv", FINANCE, "00001;a;1;1;1");
    Workbooks.table(study.inbox("b1.xlsx"), "Biểu 1", B1_NAME, B1_PERIOD, B1_HEADER, ROW);
    assertEquals(
        List.of(
            "Cannot read b1.xlsx: it does not say which district it is about. Write it as \"HỘI"
                + " LHPN QUẬN BA ĐÌNH\" in the title, or the district's code, such as 001, in the"
                + " name of a CSV file. (scope-unknown)",
            "Cannot read tai_chinh.csv: it does not say which half-year it is about. Write it as"
                + " \"6 tháng đầu năm 2018\" in the title, or 2018H1 in the file's name."
                + " (scope-unknown)"),
        study.refusals());
  }

  @Test
  void aTableWithoutRows() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE);
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: it has column headings and no row under them. Fill"
                + " in the table and send the file again. (file-empty)"),
        study.refusals());
  }

  @Test
  void twoFilesAboutTheSameThing() throws IOException {
    study.csv("a/tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.csv("b/tai_chinh_2018H1.csv", FINANCE, "00001;a;2;2;2");
    String twice =
        "these files are about the same thing and nothing says which counts:"
            + " a/tai_chinh_2018H1.csv, b/tai_chinh_2018H1.csv. Take out all but one, or write"
            + " \"(lần 2)\" behind the period in the title of the later one. (file-twice)";
    assertEquals(
        List.of(
            "Cannot read a/tai_chinh_2018H1.csv: " + twice,
            "Cannot read b/tai_chinh_2018H1.csv: " + twice),
        study.refusals());
  }

  @Test
  void anOldFileSentAgainUnderANewName() throws IOException {
    study.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    study.csv("tai_chinh_2018H2.csv", FINANCE, "00001;a;1;1;1");
    study.csv("khac/tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H2.csv: it is named as if it were about something else than"
                + " khac/tai_chinh_2018H1.csv but holds exactly the same bytes. Send the file that"
                + " belongs to this name. (file-twice)"),
        study.refusals());
  }

  @Test
  void aCopyOfARefusedFileIsNamedToo() throws IOException {
    study.csv("rong.csv", "");
    study.csv("trong.csv", "");
    for (int run = 0; run < 2; run++) {
      List<String> refusals = study.refusals();
      assertEquals(2, refusals.size(), refusals::toString);
      assertTrue(refusals.get(0).endsWith("(file-empty)"), refusals::toString);
      assertEquals(
          "Cannot read trong.csv: it holds exactly the same bytes as rong.csv, which is refused"
              + " too. See there why. (file-twice)",
          refusals.get(1));
    }
  }

  @Test
  void noRegisterOfUnits() throws IOException {
    TestStudy bare = TestStudy.in(folder.resolve("bare"));
    bare.csv("tai_chinh_2018H1.csv", FINANCE, "00001;a;1;1;1");
    Problem problem = assertThrows(Problem.class, bare::ingest);
    assertEquals(
        "Cannot place any union: the register of units was not received yet. Put the statistics"
            + " office's list of communes (definitions/reference/real/gso_hanoi_communes_2020-02"
            + ".xls) into the inbox and run the same command again.",
        problem.sentence());
    assertEquals(Problem.Actor.SENDER, problem.actor());
  }

  @Test
  void anInboxThatIsNotThere() throws IOException {
    Files.delete(study.inbox("gso_hanoi_communes_2020-02.xls"));
    Files.delete(study.study().inbox());
    Problem problem = assertThrows(Problem.class, study::ingest);
    assertEquals(
        "Cannot read the inbox "
            + study.study().inbox()
            + ": it is not there or may not be read. Make the folder or set `inbox` in study.yaml.",
        problem.sentence());
  }

  @Test
  void aStudyThatAnotherProcessHas() {
    try (var lock = study.study().warehouse().lock("test")) {
      Problem problem = assertThrows(Problem.class, study::ingest);
      assertEquals(Problem.Actor.OPERATOR, problem.actor());
      assertEquals(
          "Cannot ingest files: another hoi is changing this study's warehouse (lock file "
              + study.study().warehouse().root().resolve(".lock")
              + "). Wait until it has finished, then run the same command again.",
          problem.sentence());
    }
  }
}
