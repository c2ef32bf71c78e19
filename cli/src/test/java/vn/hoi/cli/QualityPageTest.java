package vn.hoi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code hoi quality} speak Vietnamese throughout; the screen speaks English. */
class QualityPageTest {
  @TempDir Path folder;

  @Test
  void aRefusedFileIsToldInVietnameseOnThePageAndInEnglishOnTheScreen() throws IOException {
    Run.in(folder, "init", "s");
    Files.writeString(folder.resolve("s/inbox/thu_chi.csv"), "a,b\n1,2\n");
    Run ingest = Run.in(folder, "ingest", "--study", "s");
    assertEquals(2, ingest.exitCode());
    assertTrue(ingest.out().contains("Cannot read thu_chi.csv: no known form"), ingest.out());

    Run pages = Run.in(folder, "quality", "--study", "s", "--html", "p");

    assertEquals("", pages.err());
    String page = Files.readString(folder.resolve("p/01.html"));
    assertTrue(
        page.contains(
            "Không nhận tệp thu_chi.csv: tiêu đề và tên cột của tệp không khớp biểu mẫu nào. Đối"
                + " chiếu với các biểu mẫu mô tả trong definitions/mappings, hoặc bỏ tệp ra khỏi thư"
                + " mục inbox. (kind-unknown)"),
        page);
    assertFalse(page.contains("Cannot read"));
  }
}
