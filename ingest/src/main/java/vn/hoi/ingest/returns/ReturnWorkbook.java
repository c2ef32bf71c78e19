package vn.hoi.ingest.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import vn.hoi.ingest.sheet.ReadLimits;
import vn.hoi.ingest.sheet.SheetReader;
import vn.hoi.ingest.sheet.SourceCell;
import vn.hoi.ingest.sheet.SourceFiles;
import vn.hoi.ingest.sheet.SourceRow;
import vn.hoi.ingest.sheet.StableWorkbook;

/**
 * Makes the workbook that goes back to a sender. A workbook goes back as it came, with marks; the
 * rows of a text file go back in a workbook, every cell a text, so that Excel changes nothing in
 * them. What is too large to be held in memory goes back as a list alone.
 */
final class ReturnWorkbook {
  /** Of an .xlsx unfolded, an .xls, or a text file. */
  private static final long MOST_BYTES = 32L << 20;

  private static final int MOST_ROWS = 20_000;

  private static final List<String> MARKED =
      List.of(
          "Sửa các ô màu vàng rồi gửi lại cả tệp này. Trang này để nguyên, không cần xóa.",
          "Correct the yellow cells and send this whole file back. This sheet may stay.");
  private static final List<String> MARKED_OPENED =
      List.of(
          MARKED.get(0),
          MARKED.get(1),
          "Trang, dòng, cột ẩn và ô bị khóa có chỗ cần sửa đã được mở. / Hidden sheets, rows and"
              + " columns and locked cells with something to correct were opened.");
  private static final List<String> LISTED =
      List.of(
          "Không đánh dấu được từng ô (tệp quá lớn hoặc có phần không chép lại được): sửa trong tệp"
              + " gốc theo danh sách này rồi gửi lại tệp gốc.",
          "The cells could not be marked (the file is too large, or a part of it cannot be copied):"
              + " correct the original by this list and send it again.");

  static {
    ZipSecureFile.setMaxEntrySize(MOST_BYTES);
    ZipSecureFile.setMinInflateRatio(1.0 / 200);
  }

  private ReturnWorkbook() {}

  /** The workbook's bytes. */
  static byte[] make(ReturnRequest asked) throws IOException {
    try (Workbook workbook = open(asked)) {
      ReturnRequest request = asked.naming(names(workbook));
      Marks marks = new Marks(workbook);
      marks.clear();
      OpenedCells opened = new OpenedCells(workbook);
      marks.put(request.faults(), opened);
      FaultList.add(workbook, request, opened.any() ? MARKED_OPENED : MARKED, FaultList.Linked.YES);
      return StableWorkbook.bytes(workbook);
    } catch (IOException | RuntimeException cannotBeHeld) {
      return listOnly(asked);
    }
  }

  private static List<String> names(Workbook workbook) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .mapToObj(workbook::getSheetName)
        .toList();
  }

  private static byte[] listOnly(ReturnRequest request) throws IOException {
    try (Workbook workbook =
        SentForm.of(request) == SentForm.OLD_WORKBOOK
            ? new HSSFWorkbook()
            : StableWorkbook.blank()) {
      FaultList.add(workbook, request, LISTED, FaultList.Linked.NO);
      return StableWorkbook.bytes(workbook);
    }
  }

  private static Workbook open(ReturnRequest request) throws IOException {
    Path file = request.content();
    SentForm form = SentForm.of(file);
    return switch (form) {
      case OLD_WORKBOOK -> {
        check(Files.size(file));
        try (var in = Files.newInputStream(file)) {
          yield new HSSFWorkbook(in);
        }
      }
      case WORKBOOK, WORKBOOK_WITH_MACROS -> {
        try (ZipFile zip = new ZipFile(file.toFile())) {
          check(zip.stream().mapToLong(e -> Math.max(0, e.getSize())).sum());
        }
        try (var in = Files.newInputStream(file)) {
          XSSFWorkbook workbook = new XSSFWorkbook(in);
          workbook.setWorkbookType(
              form == SentForm.WORKBOOK ? XSSFWorkbookType.XLSX : XSSFWorkbookType.XLSM);
          yield workbook;
        }
      }
      case TEXT -> {
        check(Files.size(file));
        yield ofText(file);
      }
    };
  }

  private static void check(long bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new IOException("too large");
    }
  }

  private static Workbook ofText(Path file) throws IOException {
    XSSFWorkbook workbook = StableWorkbook.blank();
    Sheet sheet = workbook.createSheet("Số liệu");
    CellStyle text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    text.setQuotePrefixed(true);
    int width = 0;
    try (SheetReader reader = SourceFiles.open(file, ReadLimits.STANDARD)) {
      for (SourceRow row = reader.next(); row != null; row = reader.next()) {
        if (row.number() > MOST_ROWS) {
          workbook.close();
          throw new IOException("too many rows");
        }
        Row made = sheet.createRow(row.number() - 1);
        for (SourceCell cell : row.cells()) {
          var there = made.createCell(cell.column());
          there.setCellValue(cell.text());
          there.setCellStyle(text);
        }
        width = Math.max(width, row.width());
      }
    }
    for (int c = 0; c < Math.min(width, 200); c++) {
      sheet.setDefaultColumnStyle(c, text);
      sheet.setColumnWidth(c, 18 * 256);
    }
    return workbook;
  }
}
