package vn.hoi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.warehouse.Problem;
import vn.hoi.warehouse.study.Withdrawals;

/** A file that was sent by mistake counts no more, and can be taken back. */
class WithdrawTest {
  private static final String HEADINGS =
      "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi";
  private static final String FIRST = "tai_chinh_2018H1.csv";
  private static final String SECOND = "tai_chinh_2018H1 (lần 2).csv";
  private static final String FUND = "SELECT unit_id, fund_vnd FROM finance ORDER BY ALL";
  private static final String STATUS =
      "SELECT name, status, message_vi FROM source_file WHERE kind = 'finance' ORDER BY ALL";

  @TempDir Path folder;
  private TestStudy study;

  @BeforeEach
  void make() throws IOException {
    study = TestStudy.in(folder.resolve("study")).withRegister();
    study.csv(FIRST, HEADINGS, "00001;a;1;1;10", "00004;a;1;1;xx");
    study.ingest();
  }

  @Test
  void itsRecordsRejectsAndReceiptAreGoneAndTheReasonIsKept() {
    assertEquals(FIRST, withdraw(FIRST, "gửi nhầm,\n số 0912345678"));
    assertEquals(List.of("00001 | 10"), study.sql(FUND));

    IngestReport report = study.ingest();
    assertEquals(List.of(), study.sql(FUND));
    assertEquals(List.of(), study.sql("SELECT * FROM reject"));
    assertEquals(List.of(), study.sql("SELECT * FROM received WHERE kind = 'finance'"));
    assertEquals(
        List.of(FIRST + " | withdrawn | Đã rút, không được tính: gửi nhầm, số •••"),
        study.sql(STATUS));
    assertEquals(
        List.of("Withdrawn, counts no more: gửi nhầm, số •••"),
        report.with(FileReport.Status.WITHDRAWN).stream().map(FileReport::message).toList());
    assertFalse(report.leftOut());

    // Nothing more is to do, and the records before can still be read in their snapshot.
    assertEquals(report.snapshot(), study.ingest().snapshot());
    assertEquals(List.of(), study.sql(FUND));
  }

  @Test
  void whatGaveWayToItCountsAgain() throws IOException {
    study.csv(SECOND, HEADINGS, "00001;a;1;1;20");
    study.ingest();
    withdraw(SECOND, "nhầm");
    FileForecast forecast =
        Ingest.forecast(study.study(), List.of(study.inbox(FIRST), study.inbox(SECOND))).get(0);
    assertEquals(FileReport.Status.ACCEPTED, forecast.file().status());
    study.ingest();
    assertEquals(List.of("00001 | 10"), study.sql(FUND));

    Ingest.takeBack(study.study(), SECOND);
    study.ingest();
    assertEquals(List.of("00001 | 20"), study.sql(FUND));
    assertEquals(
        List.of(SECOND + " | accepted", FIRST + " | superseded"),
        study.sql("SELECT name, status FROM source_file WHERE kind = 'finance' ORDER BY ALL"));
  }

  @Test
  void onlyTheLastOfThoseThatGaveWayCountsAgain() throws IOException {
    study.csv("hai/tai_chinh_2018H1.csv", HEADINGS, "00001;a;1;1;20");
    study.ingest();
    study.csv("ba/tai_chinh_2018H1.csv", HEADINGS, "00001;a;1;1;30");
    study.ingest();
    withdraw("ba/tai_chinh_2018H1.csv", "nhầm");
    study.ingest();
    assertEquals(List.of("00001 | 20"), study.sql(FUND));
    withdraw("hai/tai_chinh_2018H1.csv", "nhầm");
    study.ingest();
    assertEquals(List.of("00001 | 10"), study.sql(FUND));
    withdraw(FIRST, "nhầm");
    study.ingest();
    assertEquals(List.of(), study.sql(FUND));
  }

  @Test
  void aNewWarehouseLeavesItOutToo() throws IOException {
    study.csv(SECOND, HEADINGS, "00001;a;1;1;20");
    study.ingest();
    withdraw(SECOND, "nhầm");
    study.ingest();
    TestStudy other = TestStudy.in(folder.resolve("other")).withRegister();
    for (String name : List.of(FIRST, SECOND)) {
      Files.copy(study.inbox(name), other.inbox(name));
    }
    Files.copy(
        study.study().folder().resolve("withdrawn.yaml"),
        other.study().folder().resolve("withdrawn.yaml"));
    other.ingest();
    assertEquals(study.sql(FUND), other.sql(FUND));
    assertEquals(study.sql(STATUS), other.sql(STATUS));
  }

  @Test
  void whatCannotBeWithdrawnIsToldWhy() throws IOException {
    assertEquals(
        "Cannot withdraw la.csv: no file of that name was received. Write its path in the inbox as"
            + " the table source_file has it, such as hoi-vien/hoi_vien_006.csv.",
        refused("la.csv", "nhầm"));
    assertEquals(
        "Cannot withdraw "
            + FIRST
            + ": no reason is given. Write it behind --why; reports show it.",
        refused(FIRST, "  "));
    String register = study.sql("SELECT name FROM source_file WHERE kind = 'unit_register'").get(0);
    assertTrue(refused(register, "nhầm").contains("all other files rest on the register of units"));

    study.csv(SECOND, HEADINGS, "00001;a;1;1;20");
    study.ingest();
    assertTrue(refused(FIRST, "nhầm").endsWith("it does not count, for it was superseded."));
    withdraw(SECOND, "nhầm");
    assertTrue(refused(SECOND, "nhầm").endsWith("it is withdrawn already. Run `hoi ingest`."));
    assertThrows(Problem.class, () -> Ingest.takeBack(study.study(), FIRST));
    assertEquals(1, Withdrawals.read(study.study().folder()).entries().size());
  }

  private String withdraw(String file, String why) {
    return Ingest.withdraw(study.study(), file, why);
  }

  private String refused(String file, String why) {
    return assertThrows(Problem.class, () -> withdraw(file, why)).sentence();
  }
}
