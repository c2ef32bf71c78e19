package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart of an .xls lies within its sheet, with the numbers it last drew ([MS-XLS] 2.1.7.20). */
class XlsChartTest {
  private static final short BEGIN = 0x0809;
  private static final short NUMBER = 0x0203;
  private static final short END = 0x000A;

  @TempDir Path folder;

  @Test
  void whatAChartDrewIsNoRowAndTheNextSheetKeepsItsName() throws IOException {
    Path file = folder.resolve("chart.xls");
    Workbooks.xls(
        file,
        workbook -> {
          workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
          workbook.createSheet("B").createRow(4).createCell(0).setCellValue(2);
        });
    putChart(file);
    List<SourceRow> rows = Workbooks.read(file);
    assertEquals(
        List.of("A!A1 1", "B!A5 2"),
        rows.stream().map(r -> r.sheet() + "!" + r.address(0) + " " + r.text(0)).toList());
  }

  /** Puts a chart with one number at the end of the first sheet. */
  private static void putChart(Path file) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(Files.newInputStream(file))) {
      byte[] records;
      try (var in = system.createDocumentInputStream("Workbook")) {
        records = in.readAllBytes();
      }
      int at = second(END, records);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(records, 0, at);
      changed.write(
          ByteBuffer.allocate(42)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putShort(BEGIN)
              .putShort((short) 16)
              .putShort((short) 0x0600)
              .putShort((short) 0x0020)
              .putLong(12, 0)
              .position(20)
              .putShort(NUMBER)
              .putShort((short) 14)
              .putShort((short) 7)
              .putShort((short) 0)
              .putShort((short) 0)
              .putDouble(99)
              .putShort(END)
              .putShort((short) 0)
              .array());
      changed.write(records, at, records.length - at);
      system.createOrUpdateDocument(new ByteArrayInputStream(changed.toByteArray()), "Workbook");
      try (var out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
  }

  /** Where the second record of a kind begins: the end of the first sheet, after the globals. */
  private static int second(short kind, byte[] records) {
    ByteBuffer all = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
    int seen = 0;
    int at = 0;
    while (true) {
      seen += all.getShort(at) == kind ? 1 : 0;
      if (seen == 2) {
        return at;
      }
      at += 4 + all.getShort(at + 2);
    }
  }
}
