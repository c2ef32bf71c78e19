package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes small workbooks with POI and reads files whole, for tests. */
public final class Workbooks {
  private Workbooks() {}

  public static Path xlsx(Path file, Consumer<Workbook> content) {
    return write(file, new XSSFWorkbook(), content);
  }

  public static Path xls(Path file, Consumer<Workbook> content) {
    return write(file, new HSSFWorkbook(), content);
  }

  /** An .xls or .xlsx, as the file's name ends. */
  public static Path write(Path file, Consumer<Workbook> content) {
    return file.toString().endsWith(".xls") ? xls(file, content) : xlsx(file, content);
  }

  /** A workbook of one sheet with text cells; null cells stay blank. */
  public static Path table(Path file, String sheet, String[]... rows) {
    return xlsx(file, workbook -> sheet(workbook, sheet, rows));
  }

  /** A sheet with text cells; null cells stay blank. */
  public static Sheet sheet(Workbook workbook, String name, String[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] != null) {
          row.createCell(c).setCellValue(rows[r][c]);
        }
      }
    }
    return sheet;
  }

  public static String[] row(String... cells) {
    return cells;
  }

  public static List<SourceRow> read(Path file) {
    List<SourceRow> rows = new ArrayList<>();
    try (SheetReader reader = SourceFiles.open(file, ReadLimits.STANDARD)) {
      for (SourceRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Path write(Path file, Workbook workbook, Consumer<Workbook> content) {
    try (workbook) {
      content.accept(workbook);
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
