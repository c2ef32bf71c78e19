package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Tells formulas whose result is an empty text, as {@code =IF(B9="","",C9/D9)} gives, from formulas
 * without a result, which the reader of values gives alike. A sheet is read a second time beside
 * the first, from the first such formula on.
 */
final class XlsxBlankTexts implements AutoCloseable {
  private final ZipFile zip;
  private final XlsxSheetFonts sheet;
  private final Map<Integer, XlsxSheetFonts.Cell> cells = new HashMap<>();
  private int row;

  XlsxBlankTexts(Path file, String relation) {
    try {
      zip = new ZipFile(file.toFile());
      String part = XlsxParts.of(zip).get(relation);
      ZipEntry entry = part == null ? null : zip.getEntry(part);
      if (entry == null) {
        zip.close();
        throw ZipCheck.broken();
      }
      sheet = new XlsxSheetFonts(zip.getInputStream(entry));
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  /** Whether a cell holds a text; rows, from 1, are asked for in their order. */
  boolean isText(int number, int column) {
    if (number != row) {
      try {
        cells.clear();
        sheet.row(number, cells);
        row = number;
      } catch (XMLStreamException e) {
        throw ZipCheck.broken();
      }
    }
    XlsxSheetFonts.Cell cell = cells.get(column);
    return cell != null && cell.words();
  }

  @Override
  public void close() throws IOException {
    try {
      sheet.close();
    } catch (XMLStreamException e) {
      throw ZipCheck.broken();
    } finally {
      zip.close();
    }
  }
}
