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

/** Finds a cell that a damaged sheet of an .xlsx gives twice, or whose row it gives twice. */
final class XlsxTwice {
  /** As many rows and columns as Excel has. */
  private static final int ROWS = 1 << 20;

  private static final int COLUMNS = 1 << 14;

  private XlsxTwice() {}

  /** The address of the first such cell; empty when there is none. */
  static Optional<String> find(Path file, String relation) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String part = XlsxParts.of(zip).get(relation);
      ZipEntry entry = part == null ? null : zip.getEntry(part);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return find(SafeXml.reader(in));
      }
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  private static Optional<String> find(XMLStreamReader xml) throws XMLStreamException {
    BitSet rows = new BitSet();
    BitSet cells = new BitSet();
    boolean again = false;
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
        rows.set(row);
        cells.clear();
        column = -1;
      } else if (xml.getLocalName().equals("c")) {
        column = XlsxSheetFonts.column(SafeXml.text(xml, "r"), column + 1);
        if (column < 0 || column >= COLUMNS) {
          throw ZipCheck.broken();
        }
        if (again || cells.get(column)) {
          return Optional.of(SourceRow.columnName(column) + row);
        }
        cells.set(column);
      }
    }
    return Optional.empty();
  }

  static RefusedFileException refusal(int sheet, String cell) {
    return new RefusedFileException(
        FileRule.FILE_BROKEN,
        "trang tính thứ %d ghi hai lần ô %s hoặc cả dòng của ô này, nên không rõ giá trị nào đúng. Mở bằng"
                .formatted(sheet, cell)
            + " Excel, kiểm tra ô này, lưu thành tệp mới rồi gửi tệp đó.",
        "its sheet %d gives the cell %s, or the whole row of it, twice, so nobody can tell which value"
                .formatted(sheet, cell)
            + " is right. Open it in Excel, look at this cell, save it as a new file and send that"
            + " one.");
  }
}
