package vn.hoi.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsTwiceTest {
  /** The record that ends a sheet, [MS-XLS] 2.4.103. */
  private static final int END = 0x0A;

  @TempDir Path folder;

  @Test
  void aCellThatIsThereTwiceRefusesTheFile() throws IOException {
    Path file = folder.resolve("twice.xls");
    Workbooks.xls(
        file,
        workbook -> {
          workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
          workbook.createSheet("B").createRow(4).createCell(2).setCellValue(2);
        });
    NumberRecord again = new NumberRecord();
    again.setRow(4);
    again.setColumn((short) 2);
    again.setValue(3);
    putLast(file, again.serialize());
    RefusedFileException refused =
        assertThrows(RefusedFileException.class, () -> Workbooks.read(file));
    assertEquals(
        "Cannot read twice.xls: its sheet 2 gives the cell C5, or the whole row of it, twice, so"
            + " nobody can tell which value is right. Open it in Excel, look at this cell, save it"
            + " as a new file and send that one. (file-broken)",
        refused.sentence("twice.xls"));
  }

  /** Puts a record at the end of the last sheet. */
  private static void putLast(Path file, byte[] record) throws IOException {
    try (POIFSFileSystem system = new POIFSFileSystem(Files.newInputStream(file))) {
      byte[] records;
      try (var in = system.createDocumentInputStream("Workbook")) {
        records = in.readAllBytes();
      }
      int end = 0;
      for (int at = 0; at + 4 <= records.length; at += 4 + word(records, at + 2)) {
        end = word(records, at) == END ? at : end;
      }
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(records, 0, end);
      changed.write(record);
      changed.write(records, end, records.length - end);
      system.createOrUpdateDocument(new ByteArrayInputStream(changed.toByteArray()), "Workbook");
      try (var out = Files.newOutputStream(file)) {
        system.writeFilesystem(out);
      }
    }
  }

  private static int word(byte[] records, int at) {
    return (records[at] & 0xFF) | (records[at + 1] & 0xFF) << 8;
  }
}
