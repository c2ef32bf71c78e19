package vn.hoi.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the layout of a sheet of an .xlsx: its merged cells are listed behind all its rows. */
final class XlsxLayout {
  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  private XlsxLayout() {}

  /** The layout of a sheet; a plain one where the sheet is faulty, as its rows will tell. */
  static SheetLayout read(Path file, String relation) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String part = XlsxParts.of(zip).get(relation);
      ZipEntry entry = part == null ? null : zip.getEntry(part);
      if (entry == null) {
        return SheetLayout.PLAIN;
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return read(SafeXml.reader(in));
      }
    } catch (IOException | XMLStreamException e) {
      return SheetLayout.PLAIN;
    }
  }

  private static SheetLayout read(XMLStreamReader xml) throws XMLStreamException {
    SheetLayout layout = new SheetLayout();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("col") && isTrue(SafeXml.text(xml, "hidden"))) {
        layout.hide(SafeXml.number(xml, "min", 0) - 1, SafeXml.number(xml, "max", 0) - 1);
      } else if (xml.getLocalName().equals("mergeCell")) {
        Matcher range = RANGE.matcher(SafeXml.text(xml, "ref"));
        if (range.matches()) {
          layout.merge(
              new MergedBlock(
                  Integer.parseInt(range.group(2)) - 1,
                  column(range.group(1)),
                  Integer.parseInt(range.group(4)) - 1,
                  column(range.group(3))));
        }
      }
    }
    return layout;
  }

  private static boolean isTrue(String text) {
    return text.equals("1") || text.equals("true");
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
  }
}
