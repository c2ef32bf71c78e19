package vn.hoi.ingest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of which the bytes do not tell when they were written: same content, same bytes. */
public final class StableWorkbook {
  /** Behind the first moment that a zip file knows, which Java writes with its time zone. */
  private static final LocalDateTime START = LocalDateTime.of(1980, 1, 2, 0, 0);

  private StableWorkbook() {}

  /** A new workbook. */
  public static XSSFWorkbook blank() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    properties(workbook)
        .setCreatedProperty(Optional.of(Date.from(Instant.parse("1980-01-01T00:00:00Z"))));
    return workbook;
  }

  /** The bytes of a workbook, new or read from a file. */
  public static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (workbook instanceof XSSFWorkbook zipped) {
      PackageProperties properties = properties(zipped);
      properties.setModifiedProperty(properties.getCreatedProperty());
      try (Timeless zip = new Timeless(out)) {
        zipped.write(zip);
      }
    } else {
      workbook.write(out);
    }
    return out.toByteArray();
  }

  private static PackageProperties properties(XSSFWorkbook workbook) {
    try {
      return workbook.getPackage().getPackageProperties();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IllegalStateException("A workbook has no properties", e);
    }
  }

  /** A zip file that does not tell when its entries were written; POI writes to it as it is. */
  private static final class Timeless extends ZipArchiveOutputStream {
    Timeless(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTimeLocal(START);
      super.putArchiveEntry(entry);
    }
  }
}
