package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workbook one part of which is no XML is read or refused, and no parser speaks to the screen.
 */
class DamagedPartsTest {
  @TempDir Path folder;

  @Test
  void aByteThatIsNoUtf8InAnyPartIsNotReportedByTheParser() throws IOException {
    Path whole =
        Workbooks.xlsx(
            folder.resolve("whole.xlsx"),
            workbook -> {
              var cell = workbook.createSheet("A").createRow(0).createCell(0);
              cell.setCellValue("Phường Phúc Xá");
              var style = workbook.createCellStyle();
              var font = workbook.createFont();
              font.setFontName(".VnTime");
              style.setFont(font);
              cell.setCellStyle(style);
            });
    PrintStream screen = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    int refused = 0;
    try {
      for (String part : parts(whole).keySet()) {
        refused += isRefused(damaged(whole, part)) ? 1 : 0;
      }
    } finally {
      System.setErr(screen);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8));
    assertTrue(refused >= 4, refused + " were refused");
  }

  private static boolean isRefused(Path file) {
    try {
      Workbooks.read(file);
      return false;
    } catch (RefusedFileException e) {
      return true;
    }
  }

  private Path damaged(Path whole, String damaged) throws IOException {
    Path file = folder.resolve("damaged.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts(whole).entrySet()) {
        byte[] content = part.getValue();
        if (part.getKey().equals(damaged)) {
          content[content.length / 2] = (byte) 0xFF;
        }
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(content);
      }
    }
    return file;
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }
}
