package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.hoi.ingest.text.LegacyEncoding;
import vn.hoi.ingest.text.LegacyText;

/**
 * The fonts of an .xlsx's cells, which the reader of values leaves out. A sheet is read a second
 * time beside the first, row by row, and only in a workbook that has an old font, or one that
 * strikes out, at all.
 */
final class XlsxFonts implements AutoCloseable {
  private final ZipFile zip;
  private final XlsxStyles styles;
  private final Map<Integer, FontRuns> rich;
  private final Map<String, String> parts;
  private final Map<Integer, XlsxSheetFonts.Cell> cells = new HashMap<>();
  private @Nullable XlsxSheetFonts sheet;

  private XlsxFonts(ZipFile zip) throws IOException, XMLStreamException {
    this.zip = zip;
    this.styles = XlsxStyles.of(zip);
    this.rich = rich(zip, styles.hasOldFonts());
    this.parts = isPlain() ? Map.of() : XlsxParts.of(zip);
  }

  private boolean isPlain() {
    return rich.isEmpty() && styles.isPlain();
  }

  /** The fonts of a workbook; null when it has plain ones only. */
  static @Nullable XlsxFonts of(Path file) {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      XlsxFonts fonts = new XlsxFonts(zip);
      if (fonts.isPlain()) {
        zip.close();
        return null;
      }
      return fonts;
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  /** Whether a workbook says that it has formats of cells; some exporters write none. */
  static boolean hasStyles(Path file) throws IOException, XMLStreamException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry("[Content_Types].xml");
      if (entry == null) {
        return true;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        XMLStreamReader xml = SafeXml.reader(in);
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT
              && SafeXml.text(xml, "ContentType").endsWith(".spreadsheetml.styles+xml")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Begins a sheet. */
  void begin(String relation) {
    try {
      endSheet();
      String part = parts.get(relation);
      ZipEntry entry = part == null ? null : zip.getEntry(part);
      sheet = entry == null ? null : new XlsxSheetFonts(zip.getInputStream(entry));
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  /** Goes on to a row, from 1. */
  void row(int number) {
    try {
      cells.clear();
      if (sheet != null) {
        sheet.row(number, cells);
      }
    } catch (XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }

  /** The text of a cell of this row as people saw it. */
  String read(int column, String text) {
    XlsxSheetFonts.Cell cell = cells.get(column);
    if (cell == null) {
      return LegacyText.read(text, null);
    }
    LegacyEncoding font = styles.font(cell.style());
    FontRuns runs = rich.get(cell.text());
    return runs == null ? LegacyText.read(text, font) : runs.read(font);
  }

  /** Whether a cell of this row, or part of its text, is struck out. */
  boolean isStruck(int column) {
    XlsxSheetFonts.Cell cell = cells.get(column);
    if (cell == null) {
      return false;
    }
    FontRuns runs = rich.get(cell.text());
    return styles.isStruck(cell.style()) || (runs != null && runs.struck());
  }

  private static Map<Integer, FontRuns> rich(ZipFile zip, boolean anyStyle)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry("xl/sharedStrings.xml");
    if (entry == null) {
      return Map.of();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new XlsxRichTexts(anyStyle).read(SafeXml.reader(in));
    }
  }

  private void endSheet() throws XMLStreamException, IOException {
    if (sheet != null) {
      sheet.close();
    }
  }

  @Override
  public void close() {
    try {
      endSheet();
      zip.close();
    } catch (IOException | XMLStreamException e) {
      throw ZipCheck.broken();
    }
  }
}
