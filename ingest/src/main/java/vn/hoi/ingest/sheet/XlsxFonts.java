package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * time beside the first, row by row, and only in a workbook that has an old font at all.
 */
final class XlsxFonts implements AutoCloseable {
  /** Shared texts are searched for fonts of their own up to this size, or if a style has one. */
  private static final long SEARCHED_BYTES = 8L << 20;

  private final ZipFile zip;
  private final List<@Nullable LegacyEncoding> styles;
  private final Map<Integer, FontRuns> rich;
  private final Map<String, String> parts;
  private final Map<Integer, XlsxSheetFonts.Cell> cells = new HashMap<>();
  private @Nullable XlsxSheetFonts sheet;

  private XlsxFonts(ZipFile zip) throws IOException, XMLStreamException {
    this.zip = zip;
    this.styles = styles(zip);
    this.rich = rich(zip, styles.stream().anyMatch(Objects::nonNull));
    this.parts = isPlain() ? Map.of() : parts(zip);
  }

  private boolean isPlain() {
    return rich.isEmpty() && styles.stream().allMatch(Objects::isNull);
  }

  /** The fonts of a workbook; null when it has fonts of Unicode only. */
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
    LegacyEncoding font = cell.style() < styles.size() ? styles.get(cell.style()) : null;
    FontRuns runs = rich.get(cell.text());
    return runs == null ? LegacyText.read(text, font) : runs.read(font);
  }

  private static List<@Nullable LegacyEncoding> styles(ZipFile zip)
      throws IOException, XMLStreamException {
    List<@Nullable LegacyEncoding> fonts = new ArrayList<>();
    List<@Nullable LegacyEncoding> styles = new ArrayList<>();
    ZipEntry entry = zip.getEntry("xl/styles.xml");
    if (entry == null) {
      return styles;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      String block = "";
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          if (name.equals("fonts") || name.equals("cellStyleXfs") || name.equals("cellXfs")) {
            block = name;
          } else if (name.equals("fills") || name.equals("dxfs") || name.equals("cellStyles")) {
            block = "";
          } else if (block.equals("fonts") && name.equals("font")) {
            fonts.add(null);
          } else if (block.equals("fonts") && name.equals("name") && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, LegacyEncoding.ofFont(SafeXml.text(xml, "val")));
          } else if (block.equals("cellXfs") && name.equals("xf")) {
            int font = SafeXml.number(xml, "fontId", 0);
            styles.add(font < fonts.size() ? fonts.get(font) : null);
          }
        }
      }
    }
    return styles;
  }

  private static Map<Integer, FontRuns> rich(ZipFile zip, boolean anyStyle)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry("xl/sharedStrings.xml");
    if (entry == null || (!anyStyle && entry.getSize() > SEARCHED_BYTES)) {
      return Map.of();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new XlsxRichTexts(anyStyle).read(SafeXml.reader(in));
    }
  }

  private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    ZipEntry entry = zip.getEntry("xl/_rels/workbook.xml.rels");
    if (entry == null) {
      return parts;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = SafeXml.text(xml, "Target");
          parts.put(
              SafeXml.text(xml, "Id"),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return parts;
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
