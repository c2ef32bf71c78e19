package vn.hoi.cli.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoi.cli.Run;

class WithdrawCommandTest {
  private static final String NAME = "tai_chinh_2018H1.csv";
  private static final String FUND = "select sum(fund_vnd) as fund from finance";

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    run("init", "s");
    Files.writeString(
        folder.resolve("s/inbox").resolve(NAME),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00001;Phúc Xá;5;5;7\n");
    run("ingest", "--study", "s");
  }

  @Test
  void aFileIsWithdrawnByItsPathAndTakenBack() {
    Run withdrawn =
        run("withdraw", "s/inbox/" + NAME, "--why", "gửi nhầm sang thành phố", "--study", "s");
    assertEquals(0, withdrawn.exitCode(), withdrawn.err());
    assertEquals(
        NAME
            + " counts no more from the next `./hoi ingest --study s` on. What gave way to it counts"
            + " again if it lies in the inbox.\n",
        withdrawn.out());
    assertTrue(status().contains("\n1 withdrawn file counts until the next `"), status());
    assertEquals("fund\n7\n", fund());

    Run ingested = run("ingest", "--study", "s");
    assertEquals(0, ingested.exitCode());
    assertTrue(
        ingested
            .out()
            .contains(
                "Left out, because they were withdrawn:\n  "
                    + NAME
                    + ": Withdrawn, counts no more: gửi nhầm sang thành phố\n"),
        ingested.out());
    assertEquals("fund\n\n", fund());
    assertTrue(status().contains("finance                    0          0         1        0"));

    Run back = run("withdraw", NAME, "--undo", "--study", "s");
    assertEquals(
        NAME
            + " counts again from the next `./hoi ingest --study s` on. It must lie in the inbox.\n",
        back.out());
    run("ingest", "--study", "s");
    assertEquals("fund\n7\n", fund());
  }

  @Test
  void whatIsMissingIsToldAndNothingIsWritten() {
    assertEquals(4, run("withdraw", "khac.csv", "--why", "nhầm", "--study", "s").exitCode());
    assertEquals(4, run("withdraw", NAME, "--undo", "--study", "s").exitCode());
    assertEquals(4, run("withdraw", NAME, "--study", "s").exitCode());
    assertTrue(Files.notExists(folder.resolve("s/withdrawn.yaml")));
  }

  private String status() {
    return run("status", "--study", "s").out();
  }

  private String fund() {
    return run("sql", FUND, "--format", "csv", "--study", "s").out();
  }

  private Run run(String... words) {
    return Run.in(folder, words);
  }
}
