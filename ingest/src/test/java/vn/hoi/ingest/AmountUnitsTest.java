package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.ingest.sheet.Workbooks;

/** Amounts are in what the words above them say, and đồng in the warehouse. */
class AmountUnitsTest {
  private static final String[] HEADER = {
    "ma_co_so", "ten_co_so", "hoi_phi_phai_thu", "hoi_phi_da_thu", "quy_hoi"
  };

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
  }

  private List<String> amounts() {
    return study.sql(
        "SELECT source_row, dues_due_vnd, dues_collected_vnd, fund_vnd FROM finance"
            + " ORDER BY source_sheet, source_row");
  }

  private List<String> messages() {
    return study.ingest().files().stream()
        .map(FileReport::message)
        .filter(message -> message != null)
        .toList();
  }

  @Test
  void aTitleSaysInWhatTheAmountsOfATableAre() throws IOException {
    Workbooks.table(
        study.inbox("tai_chinh_2018H2.xlsx"),
        "F",
        new String[] {"BÁO CÁO HỘI PHÍ", "Đơn vị tính: triệu đồng"},
        HEADER,
        new String[] {"00001", "Phường Phúc Xá", "12", "7,5", "1.234"},
        new String[] {"00004", "Phường Trúc Bạch", "500.000 đồng", "0,5 tỷ", "-"});
    assertEquals(
        List.of("Amounts are in triệu đồng, as the file says, and were made đồng."), messages());
    assertEquals(
        List.of("3 | 12000000 | 7500000 | 1234000000", "4 | 500000 | 500000000 | 0"), amounts());
  }

  /** The whole city spends some hundred thousand billion đồng a year. */
  @Test
  void anAmountThatNoUnionCanHave() throws IOException {
    study.csv(
        "tai_chinh_2018H2.csv",
        String.join(",", HEADER),
        "00001,Phường Phúc Xá,8000000000000000000,1000000000000000,0",
        "00004,Phường Trúc Bạch,1000000000000000,1000000000000000,0");
    assertEquals(
        List.of(
            "2 | C2 | 8000000000000000000 | number-invalid | Cannot take the number"
                + " \"8000000000000000000\": this column takes numbers from 0 to 1,000,000,000,000,000."
                + " Check the figure."),
        study.rejects());
    assertEquals(List.of("3 | 1000000000000000 | 1000000000000000 | 0"), amounts());
  }

  @Test
  void numbersInCellsAreInThatUnitToo() throws IOException {
    Workbooks.xlsx(
        study.inbox("tai_chinh_2018H2.xlsx"),
        workbook -> {
          var sheet = workbook.createSheet("F");
          sheet.createRow(0).createCell(4).setCellValue("ĐVT: 1.000đ");
          var header = sheet.createRow(1);
          var row = sheet.createRow(2);
          for (int c = 0; c < HEADER.length; c++) {
            header.createCell(c).setCellValue(HEADER[c]);
            row.createCell(c).setCellValue(c == 2 ? 1200.5 : 3);
          }
          row.getCell(0).setCellValue("00001");
        });
    study.ingest();
    assertEquals(List.of("3 | 1200500 | 3000 | 3000"), amounts());
  }

  @Test
  void aTextFileSaysItInACommentAndAHeadingBehindItsName() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        "# Đơn vị: nghìn đồng",
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi (triệu đồng)",
        "00001;Phường Phúc Xá;12;11;2");
    study.ingest();
    assertEquals(List.of("3 | 12000 | 11000 | 2000000"), amounts());
  }

  /** Page two of a table is in the unit of page one; a table on another sheet says it again. */
  @Test
  void theUnitHoldsForTheTableAndNoOther() throws IOException {
    String[] said = {"Đơn vị tính: nghìn đồng"};
    Workbooks.table(
        study.inbox("tai_chinh_2018H1.xlsx"),
        "F",
        said,
        HEADER,
        new String[] {"00001", "Phường Phúc Xá", "12", "11", "2"},
        HEADER,
        new String[] {"00004", "Phường Trúc Bạch", "13", "11", "2"});
    study.ingest();
    assertEquals(List.of("3 | 12000 | 11000 | 2000", "5 | 13000 | 11000 | 2000"), amounts());
  }

  @Test
  void aSecondSheetThatSaysNothingRefusesTheFile() throws IOException {
    Workbooks.xlsx(
        study.inbox("tai_chinh_2018H1.xlsx"),
        workbook -> {
          for (int s = 0; s < 2; s++) {
            var sheet = workbook.createSheet("F" + s);
            sheet.createRow(0).createCell(0).setCellValue(s == 0 ? "ĐVT: triệu đồng" : "Hội phí");
            var header = sheet.createRow(1);
            var row = sheet.createRow(2);
            for (int c = 0; c < HEADER.length; c++) {
              header.createCell(c).setCellValue(HEADER[c]);
              row.createCell(c).setCellValue(c == 0 ? "0000" + (s == 0 ? 1 : 4) : "5");
            }
          }
        });
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.xlsx: nobody can tell whether the amounts on its sheet"
                + " \"F1\" are in đồng, thousands, millions or billions of đồng. Write one line"
                + " \"Đơn vị tính: …\" above each table and send it again. (scope-unknown)"),
        messages());
  }

  /** Whether "triệu đồng" behind one heading is meant of the others too, nobody can tell. */
  @Test
  void aHeadingInMillionsBesideOthersThatSayNothingRefusesTheFile() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi (triệu đồng)",
        "00001;Phường Phúc Xá;12000;11000;2");
    assertEquals(
        List.of(
            "Cannot read tai_chinh_2018H1.csv: nobody can tell whether the amounts are in đồng,"
                + " thousands, millions or billions of đồng. Write one line \"Đơn vị tính: …\" above"
                + " each table and send it again. (scope-unknown)"),
        messages());
  }

  @Test
  void headingsThatAllSayTheirUnitNeedNoLineAbove() throws IOException {
    study.csv(
        "tai_chinh_2018H1.csv",
        "ma_co_so;ten_co_so;hoi_phi_phai_thu (đồng);hoi_phi_da_thu (đồng);quy_hoi (triệu đồng)",
        "00001;Phường Phúc Xá;12000;11000;2");
    study.ingest();
    assertEquals(List.of("2 | 12000 | 11000 | 2000000"), amounts());
  }

  @Test
  void otherUnitsAndUnitsOfTheUnionSayNothingOfAmounts() throws IOException {
    Workbooks.table(
        study.inbox("tai_chinh_2018H1.xlsx"),
        "F",
        new String[] {"Đơn vị: Hội LHPN quận Ba Đình"},
        new String[] {"Đơn vị tính: người"},
        HEADER,
        new String[] {"00001", "Phường Phúc Xá", "12", "11", "2"});
    study.ingest();
    assertEquals(List.of("4 | 12 | 11 | 2"), amounts());
  }
}
