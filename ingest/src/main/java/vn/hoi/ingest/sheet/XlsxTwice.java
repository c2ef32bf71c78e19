package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds a cell that a damaged sheet of an .xlsx gives twice, or whose row it gives twice, or that
 * stands in another row than its address says.
 */
final class XlsxTwice {
  /** As many rows and columns as Excel has. */
  private static final int ROWS = 1 << 20;

  private static final int COLUMNS = 1 << 14;

  private XlsxTwice() {}

  /** Why the first such cell is refused; empty when there is none. */
  static Optional<RefusedFileException> find(Path file, String relation, int sheet) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String part = XlsxParts.of(zip).get(relation);
      ZipEntry entry = part == null ? null : zip.getEntry(part);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return find(SafeXml.reader(in), sheet);
      }
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  private static Optional<RefusedFileException> find(XMLStreamReader xml, int sheet)
      throws XMLStreamException {
    BitSet rows = new BitSet();
    BitSet cells = new BitSet();
    boolean again = false;
    boolean late = false;
    int row = 0;
    int column = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        row = SafeXml.number(xml, "r", row + 1);
        if (row < 0 || row > ROWS) {
          throw ZipCheck.broken();
        }
        again = rows.get(row);
        late = row < rows.length() - 1;
        rows.set(row);
        cells.clear();
        column = -1;
      } else if (xml.getLocalName().equals("c")) {
        String address = SafeXml.text(xml, "r");
        column = XlsxSheetFonts.column(address, column + 1);
        if (column < 0 || column >= COLUMNS) {
          throw ZipCheck.broken();
        }
        if (again || cells.get(column)) {
          return Optional.of(refusal(sheet, SourceRow.columnName(column) + row));
        }
        if (late || rowOf(address, row) != row) {
          return Optional.of(misplaced(sheet, address.isEmpty() ? "" + row : address));
        }
        cells.set(column);
      }
    }
    return Optional.empty();
  }

  /** The row of an address; another where a cell has none. */
  private static int rowOf(String address, int otherwise) {
    String digits = address.replaceFirst("^[A-Z]+", "");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }

  private static RefusedFileException misplaced(int sheet, String cell) {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "trang tính thứ %s ghi ô %s sai vị trí, nên không rõ ô này thuộc dòng nào. Mở bằng Excel, kiểm"
                .formatted(sheet, cell)
            + " tra dòng này, lưu thành tệp mới rồi gửi tệp đó.",
        "its sheet %s gives the cell %s out of its place, so nobody can tell to which row it belongs."
                .formatted(sheet, cell)
            + " Open it in Excel, look at this row, save it as a new file and send that one.");
  }

  static RefusedFileException refusal(int sheet, String cell) {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "trang tính thứ %s ghi hai lần ô %s hoặc cả dòng của ô này, nên không rõ giá trị nào đúng. Mở bằng"
                .formatted(sheet, cell)
            + " Excel, kiểm tra ô này, lưu thành tệp mới rồi gửi tệp đó.",
        "its sheet %s gives the cell %s, or the whole row of it, twice, so nobody can tell which value"
                .formatted(sheet, cell)
            + " is right. Open it in Excel, look at this cell, save it as a new file and send that"
            + " one.");
  }
}
