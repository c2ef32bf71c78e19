package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file whose name holds line ends and escape sequences takes one line wherever it is named. */
class HostileNamesTest {
  private static final String NAME = "tai_chinh_2018H1\n\u001b[31m\u2028\t|`<b>.csv";
  private static final String SHOWN = "tai_chinh_2018H1\\n\\u001b[31m\\u2028\\u0009|`<b>.csv";

  @TempDir Path folder;

  @BeforeEach
  void ingest() throws IOException {
    Run.in(folder, "init", "s");
    Files.writeString(
        folder.resolve("s/inbox").resolve(NAME),
        """
        ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi
        00001;Phúc Xá;5;11;9
        00004;b;x;2;2
        """);
    Run run = Run.in(folder, "ingest", "--study", "s");
    assertEquals(2, run.exitCode(), run.out() + run.err());
  }

  @Test
  void inTheRegister() {
    assertNamedOnOneLine("register", "--district", "001", "--report", "finance");
  }

  @Test
  void inATraceOfOneOfItsRows() {
    assertNamedOnOneLine("trace", "--file", NAME, "--row", "2");
  }

  @Test
  void amongWhatIsDoubtful() {
    assertNamedOnOneLine("quality", "--period", "2018H1");
  }

  private void assertNamedOnOneLine(String... words) {
    String[] all = Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--study";
    all[words.length + 1] = "s";
    Run run = Run.in(folder, all);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.contains(SHOWN)), run.out());
  }
}
