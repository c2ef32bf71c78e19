package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unfolds a workbook's zip file once, keeping nothing, to see that it is whole and no bomb. */
final class ZipCheck {
  private ZipCheck() {}

  static void check(Path file, ReadLimits limits) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > limits.zipEntries()) {
        throw bomb("it holds " + zip.size() + " packed files");
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new RefusedFileException(
            FileRule.FILE_FORMAT,
            "it is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and put that file"
                + " into the inbox.");
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new RefusedFileException(
            FileRule.FILE_FORMAT,
            "it is a packed file but no Excel workbook. Save the table as .xlsx or CSV and put that"
                + " file into the inbox.");
      }
      unfold(zip, limits);
    } catch (IOException e) {
      throw broken();
    }
  }

  static RefusedFileException broken() {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "the file is damaged or was not transferred completely. Open it in Excel to see whether it"
            + " is whole, and send it again.");
  }

  private static void unfold(ZipFile zip, ReadLimits limits) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      long packed = Math.max(1, entry.getCompressedSize());
      boolean held = entry.getName().equals("xl/sharedStrings.xml");
      long size = 0;
      try (InputStream in = zip.getInputStream(entry)) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          total += n;
          if (total > limits.inflatedBytes()
              || (held && size > limits.sharedTextBytes())
              || (size > ReadLimits.FREE_BYTES && size / packed > limits.ratio())) {
            throw bomb("it unfolds to more than " + (size >> 20) + " MiB");
          }
        }
      }
    }
  }

  private static RefusedFileException bomb(String what) {
    return new RefusedFileException(
        FileRule.FILE_BOMB,
        what
            + ", far more than a report needs. Copy the table's cells into a new workbook and send"
            + " that one.");
  }
}
