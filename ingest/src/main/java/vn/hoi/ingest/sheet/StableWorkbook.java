package vn.hoi.ingest.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
      zipped.write(out);
      return withoutTimes(out.toByteArray());
    }
    workbook.write(out);
    return out.toByteArray();
  }

  private static PackageProperties properties(XSSFWorkbook workbook) {
    try {
      return workbook.getPackage().getPackageProperties();
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IllegalStateException("A workbook has no properties", e);
    }
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(START);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
