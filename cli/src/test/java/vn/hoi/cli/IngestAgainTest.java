package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second {@code hoi ingest} says of what the first left out. */
class IngestAgainTest {
  @TempDir Path folder;
  private Path inbox;

  @BeforeEach
  void init() {
    Run.in(folder, "init", "s");
    inbox = folder.resolve("s/inbox");
  }

  private Run ingest() {
    return Run.in(folder, "ingest", "--study", "s");
  }

  private String told(String command) {
    return Run.in(folder, (command + " --study s").split(" ")).out();
  }

  @Test
  void aRefusedFileIsToldAndCountsAsLeftOutUntilItIsTakenOutOfTheInbox() throws IOException {
    Path cut = inbox.resolve("b1.xlsx");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 20, 0});
    Run first = ingest();
    assertEquals(2, first.exitCode(), first.err());

    Run again = ingest();

    assertEquals(2, again.exitCode(), again.err());
    String refused = "Refused files, to be sent again or taken out of the inbox:\n";
    String told = first.out().substring(first.out().indexOf(refused));
    assertTrue(told.startsWith(refused + "  Cannot read b1.xlsx: "), told);
    assertTrue(again.out().endsWith(told), again.out());
    String snapshot = first.out().replaceFirst("(?s).*Snapshot (\\S+)\\.\\n.*", "$1");
    assertTrue(again.out().contains(" Snapshot " + snapshot + ".\n"), again.out());

    assertTrue(told("status").contains("\n  Cannot read b1.xlsx: "));
    assertTrue(told("quality --district 01").contains("b1.xlsx"), told("quality --district 01"));

    Files.delete(cut);
    assertEquals(0, ingest().exitCode());
    assertTrue(told("status").contains("\n  1 refused file lies no more in the inbox.\n"));
    assertFalse(told("status").contains("b1.xlsx"));
    assertFalse(told("quality --district 01").contains("b1.xlsx"));
  }

  @Test
  void rejectedRowsOfAFileReceivedBeforeAreNoNews() throws IOException {
    Files.writeString(
        inbox.resolve("tai_chinh_2018H1.csv"),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00001;a;2;2;2\n00004;b;x;2;2\n");
    Run first = ingest();
    assertEquals(2, first.exitCode(), first.out() + first.err());
    assertTrue(first.out().contains(", 1 rejected; 0 files refused"), first.out());

    Run again = ingest();

    assertEquals(0, again.exitCode(), again.err());
    assertTrue(again.out().contains(" 0 rejected; 0 files refused"), again.out());
  }

  @Test
  void workbooksToSendBackAreNamedOnlyWhereThereAreSome() throws IOException {
    Files.writeString(
        inbox.resolve("hoi_vien_001.csv"),
        "ma_hoi_vien,ho_ten,so_dinh_danh,dien_thoai,nam_sinh,ma_co_so,chi_hoi,ngay_vao,ly_do_vao,"
            + "ngay_ra,ly_do_ra,nhom_doi_tuong,nong_cot_tu\n"
            + "HV1,A,001200000001,,1970,00001,Chi hội 1,1/2/2010,Kết nạp,1/1/2019,,,\n");
    Run persons = ingest();
    assertTrue(persons.out().contains(", 1 rejected; 0 files refused"), persons.out());
    assertFalse(Files.exists(folder.resolve("s/returns")));
    assertTrue(
        persons
            .out()
            .endsWith(
                "Each rejected row stands in the table reject with its cell, the rule and what to"
                    + " write instead. Files of persons have no workbook to send back in the study:"
                    + " see `./hoi returns --help`.\n"),
        persons.out());

    Files.writeString(
        inbox.resolve("tai_chinh_2018H1.csv"),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00004;b;x;2;2\n");
    Run unions = ingest();
    assertTrue(
        unions
            .out()
            .contains(
                " Workbooks to send back, with these cells marked, lie in "
                    + folder.resolve("s/returns")
                    + " (none for files of persons: see `./hoi returns --help`).\n"),
        unions.out());
  }
}
