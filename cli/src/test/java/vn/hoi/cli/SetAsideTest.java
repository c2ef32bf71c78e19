package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not read, because a later revision counts, is named with what counts. */
class SetAsideTest {
  @TempDir Path folder;

  private Run ingest(String name, int dues) throws IOException {
    Files.writeString(
        folder.resolve("s/inbox").resolve(name),
        "ma_co_so;ten_co_so;hoi_phi_phai_thu;hoi_phi_da_thu;quy_hoi\n00001;Phúc Xá;5;5;"
            + dues
            + "\n");
    return Run.in(folder, "ingest", "--study", "s");
  }

  @Test
  void aFileThatComesAfterALaterRevisionIsNamedAndLeavesWith2() throws IOException {
    Run.in(folder, "init", "s");
    assertEquals(0, ingest("tai_chinh_2018H1 (lần 2).csv", 2).exitCode());
    Run late = ingest("tai_chinh_2018H1.csv", 1);
    assertEquals(2, late.exitCode());
    String named =
        """
        Set aside, because another file counts:
          tai_chinh_2018H1.csv: Not read: tai_chinh_2018H1 (lần 2).csv is a later revision of the\
         same report (lần 2) and counts.""";
    assertTrue(late.out().contains(named), late.out());
    Run again = Run.in(folder, "ingest", "--study", "s");
    assertEquals(0, again.exitCode());
    assertTrue(again.out().contains(named), again.out());
  }
}
